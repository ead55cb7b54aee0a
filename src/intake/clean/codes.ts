/** Codes: text even when they look like numbers. Digits that Excel destroyed are named, never made up. */
import type { CellValue } from '../../values/cell';
import type { FieldType } from '../../registers/types';
import type { Cleaned, Mark } from './outcome';
import { foldWidth } from './text';

/** From 16 digits on Excel keeps only the first 15; the rest reads as zeros. */
const FIRST_LOST = 1e15;
const LOST: Mark = { rule: 'lostDigits', severity: '警告' };

/**
 * The digits of a number as a person reads them: no exponent, and zeros where Excel kept nothing. (The shortest text that
 * gives the number back has exactly those zeros.)
 */
export const digitsOf = (value: number): string => {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Number.isInteger(value) ? BigInt(value).toString() : value.toFixed(20).replace(/\.?0+$/, '');
};

/** Leading zeros that a number format shows: 000000 makes 1234 read 001234. */
export const paddedByFormat = (digits: string, format: string): string =>
  /^0+$/.test(format) && /^\d+$/.test(digits) ? digits.padStart(format.length, '0') : digits;

/** GB 11643: the last character of an 18-digit ID follows from the other seventeen. */
const idChecks = (text: string): boolean => {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(text[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] === text[17];
};

/** True when a number, or the text of one, shows that Excel cut it to 15 digits. */
export const hasLostDigits = (value: CellValue, type?: FieldType): boolean => {
  if (typeof value === 'number') return Math.abs(value) >= FIRST_LOST;
  if (typeof value !== 'string' || value.length < 8) return false;
  if (/^\d(\.\d+)?e\+?1[5-9]$/i.test(value)) return true;
  if (type !== 'idNumber' && type !== 'creditCode') return false;
  return /^[1-9]\d{14}000$/.test(value) && !(type === 'idNumber' && idChecks(value));
};

const REWRITE: Partial<Record<FieldType, (text: string) => string>> = {
  creditCode: (text) => text.replace(/[\s-]/g, '').toUpperCase(),
  idNumber: (text) =>
    text
      .replace(/^(?:身份证号?码?|证件号码?)[:：]/, '')
      .replace(/[\s-]/g, '')
      .toUpperCase(),
  vin: (text) => text.replace(/[\s-]/g, '').toUpperCase(),
  plate: (text) => text.replace(/[\s·.•・‧∙-]/g, '').toUpperCase(),
  postcode: (text) => text.replace(/^邮编[:：]?/, '').replace(/\s/g, ''),
};

/** A code cell of any kind as text. */
export const cleanCode = (value: CellValue, type: FieldType, format: string): Cleaned => {
  if (value === null || typeof value === 'boolean')
    return value === null ? { value } : { value: String(value).toUpperCase(), reason: 'codeNumber' };
  const mark = hasLostDigits(value, type) ? LOST : undefined;
  const rewrite = REWRITE[type] ?? ((text: string) => text);
  if (typeof value === 'number') {
    let text = rewrite(paddedByFormat(digitsOf(value), format));
    const short = type === 'postcode' && /^[1-7]\d{4}$/.test(text);
    if (short) text = `0${text}`;
    const reason = short || text.length > digitsOf(value).length ? 'leadingZeros' : 'codeNumber';
    return mark ? { value: text, reason, mark } : { value: text, reason };
  }
  // An export's mark that a number is text.
  const folded = foldWidth(value).replace(/^'(?=[\w-]+$)/, '');
  if (folded === '') return { value: null, reason: 'spaces' };
  let after = rewrite(folded) || folded;
  if (/^\d+\.0$/.test(after)) after = after.slice(0, -2);
  const reason = after === value ? undefined : 'codeText';
  return { value: after, ...(reason ? { reason } : {}), ...(mark ? { mark } : {}) };
};

/** An e-mail or web address: full-width letters folded, spaces and `mailto:` gone. */
export const cleanAddress = (value: CellValue): Cleaned => {
  if (value === null) return { value };
  const after = foldWidth(String(value))
    .replace(/\s+/g, '')
    .replace(/。/g, '.')
    .replace(/^mailto:/i, '')
    .replace(/^<([^<>]*)>$/, '$1')
    .replace(/[;,、]+$/, '');
  if (after === '') return { value: null, reason: 'spaces' };
  return after === value ? { value } : { value: after, reason: 'codeText' };
};
