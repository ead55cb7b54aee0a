/** What the values of a column look like: the evidence beside the header's words. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import { readAmount } from '../clean/amounts';
import { hasLostDigits } from '../clean/codes';
import { isDateFormat, readDateText } from '../clean/dates';
import { readPhones } from '../clean/phones';
import { foldWidth } from '../clean/text';

/** Shares (0–1) of the non-blank values that look like each kind. */
export interface ColumnProfile {
  readonly count: number;
  readonly mobile: number;
  readonly landline: number;
  readonly email: number;
  readonly date: number;
  readonly number: number;
  readonly integer: number;
  readonly creditCode: number;
  readonly idNumber: number;
  readonly plate: number;
  readonly vin: number;
  readonly postcode: number;
  /** Letters and digits without spaces or Chinese, with at least one digit. */
  readonly code: number;
  readonly chinese: number;
  readonly company: number;
  readonly distinct: number;
  /** 1, 2, 3 … down the column. */
  readonly counting: boolean;
  readonly values: readonly CellValue[];
}

/** Values looked at per column; spread over its whole length. */
const SAMPLE = 160;
const COMPANY = /(?:公司|厂|店|行|院|校|学|馆|社|局|所|中心|集团|部|商行|inc|ltd|llc|co\.|corp|gmbh)[\s.)）]*$/i;

/** Evenly spread indexes, at most `SAMPLE` of them. */
export const spread = (length: number): number[] => {
  if (length <= SAMPLE) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: SAMPLE }, (_, i) => Math.floor((i * length) / SAMPLE));
};

interface Counts {
  mobile: number;
  landline: number;
  email: number;
  date: number;
  number: number;
  integer: number;
  creditCode: number;
  idNumber: number;
  plate: number;
  vin: number;
  postcode: number;
  code: number;
  chinese: number;
  company: number;
}

const inspectNumber = (value: number, format: string, counts: Counts): void => {
  counts.number++;
  if (Number.isInteger(value)) counts.integer++;
  if (isDateFormat(format) || (value >= 19500101 && value <= 20991231 && readDateText(String(value), {})))
    counts.date++;
  if (hasLostDigits(value)) counts.idNumber++;
  if (value >= 1.3e10 && value < 2e10) counts.mobile++;
  if (value >= 1000 && value < 1e6) counts.postcode++;
  counts.code++;
};

const inspectText = (raw: string, counts: Counts): void => {
  const text = foldWidth(raw);
  if (/[\u4e00-\u9fff]/.test(text)) counts.chinese++;
  if (COMPANY.test(text)) counts.company++;
  if (text.includes('@') || /^\S+#\S+\.com$/.test(text)) {
    counts.email++;
    return;
  }
  if (!/\d/.test(text)) return;
  if (/^[0-9a-hj-npqrtuwxy]{18}$/i.test(text.replace(/\s/g, '')) && /[a-z]/i.test(text.slice(0, 17)))
    counts.creditCode++;
  if (/^[1-9]\d{16}[\dx]$/i.test(text) || /^[1-9]\d{14}$/.test(text)) counts.idNumber++;
  if (/^[a-hj-npr-z\d]{17}$/i.test(text)) counts.vin++;
  if (/^[\u4e00-\u9fff][a-z]·?[a-z\d]{5,6}$/i.test(text)) counts.plate++;
  if (/^\d{6}$/.test(text)) counts.postcode++;
  if (/^[a-z\d][a-z\d./_-]*$/i.test(text) && text.length <= 30) counts.code++;
  const amount = readAmount(text);
  if (amount) {
    counts.number++;
    if (Number.isInteger(amount.value)) counts.integer++;
  }
  if (readDateText(text, {})) counts.date++;
  const phone = readPhones(text)[0];
  if (phone?.kind === 'mobile') counts.mobile++;
  else if (phone?.kind === 'landline' && !/^\d{5,6}$/.test(text)) counts.landline++;
};

/** Looks at values with their number formats (same length). */
export const profileColumn = (values: readonly CellValue[], formats: readonly string[]): ColumnProfile => {
  const counts: Counts = {
    mobile: 0,
    landline: 0,
    email: 0,
    date: 0,
    number: 0,
    integer: 0,
    creditCode: 0,
    idNumber: 0,
    plate: 0,
    vin: 0,
    postcode: 0,
    code: 0,
    chinese: 0,
    company: 0,
  };
  const distinct = new Set<CellValue>();
  let count = 0;
  let counting = true;
  values.forEach((value, i) => {
    if (isBlank(value)) return;
    count++;
    distinct.add(value);
    if (value !== count && value !== String(count)) counting = false;
    if (typeof value === 'number') inspectNumber(value, formats[i] ?? 'General', counts);
    else if (typeof value === 'string') inspectText(value, counts);
  });
  const share = (n: number): number => (count === 0 ? 0 : n / count);
  return {
    count,
    counting: counting && count > 1,
    distinct: share(distinct.size),
    values,
    mobile: share(counts.mobile),
    landline: share(counts.landline),
    email: share(counts.email),
    date: share(counts.date),
    number: share(counts.number),
    integer: share(counts.integer),
    creditCode: share(counts.creditCode),
    idNumber: share(counts.idNumber),
    plate: share(counts.plate),
    vin: share(counts.vin),
    postcode: share(counts.postcode),
    code: share(counts.code),
    chinese: share(counts.chinese),
    company: share(counts.company),
  };
};
