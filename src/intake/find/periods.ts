/**
 * Headers that are periods: 2025年1月, 1月 under 2025年, 2025-01, Jan-25, 一季度, a date. A table that has one column per
 * period is a wide one; each of its filled cells is a record of its own.
 */
import { isoDate, partsOf, serialOf } from '../../values/serial';
import type { CellValue } from '../../values/cell';
import { isDateFormat } from '../clean/dates';
import { foldWidth } from '../clean/text';

export interface Period {
  /** Last day of the month or quarter, or the day itself, as a serial; null while no year is known. */
  readonly date: number | null;
  /** As people would say it: 2025年1月, 1月, 2025年一季度, 2025-01-05. */
  readonly label: string;
}

/** What the words of a header say about a period, and the words that are left. */
export interface PeriodWords {
  readonly unit: 'year' | 'quarter' | 'month' | 'day';
  readonly year?: number;
  /** Number of the quarter or month. */
  readonly number?: number;
  /** Serial of a day. */
  readonly day?: number;
  /** What the header says beside the period: 销售额, 数量 …; '' when nothing. */
  readonly rest: string;
}

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const YEAR = '(?<y>(?:19|20)\\d{2}|\\d{2}(?=年))\\s*(?:年度?|[-/.])?\\s*';
const YEAR_AFTER = "(?:[\\s,'.-]*(?<y2>(?:19|20)\\d{2}|\\d{2})(?!\\d))?";

const FORMS: readonly (readonly [unit: 'year' | 'quarter' | 'month', form: RegExp])[] = [
  ['quarter', new RegExp(`(?:${YEAR})?(?:第\\s*)?(?<n>[一二三四1-4])\\s*季度?`)],
  ['quarter', new RegExp(`(?:${YEAR})?q(?<n>[1-4])(?![\\da-z])${YEAR_AFTER}`, 'i')],
  [
    'month',
    new RegExp(
      `(?:${YEAR})?(?<![\\d一二三四五六七八九十])(?<n>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s*月份?(?!\\d)`,
    ),
  ],
  ['month', /(?<![\d.])(?<y>(?:19|20)\d{2})\s*[-/.]\s*(?<n>1[0-2]|0?[1-9])(?![\d./-])/],
  ['month', /(?<!\d)(?<y>20\d{2})(?<n>0[1-9]|1[0-2])(?!\d)/],
  ['month', new RegExp(`(?<![a-z])(?<n>${MONTHS.join('|')})[a-z]*${YEAR_AFTER}`, 'i')],
  ['year', /(?<!\d)(?<y>(?:19|20)\d{2})\s*(?:年度?)/],
];
const DAY = /(?<!\d)((?:19|20)\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?!\d)/;
const NOISE = /[\s()（）[\]【】:：_\-–—/\\.]/g;

const numberOf = (text: string): number => {
  const at = NUMBERS.indexOf(text);
  if (at >= 0) return at + 1;
  const month = MONTHS.indexOf(text.slice(0, 3).toLowerCase());
  return month >= 0 ? month + 1 : Number(text);
};

const yearOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text) < 100 ? 2000 + Number(text) : Number(text);

/** Reads the words of a header; undefined when they name no period. */
export const periodWords = (raw: string): PeriodWords | undefined => {
  const text = foldWidth(raw);
  if (text.length > 30 || !/[\d一二三四五六七八九十a-z]/i.test(text)) return undefined;
  const day = DAY.exec(text);
  if (day) {
    const serial = serialOf(Number(day[1]), Number(day[2]), Number(day[3]));
    return { unit: 'day', day: serial, rest: text.replace(day[0], '').replace(NOISE, '') };
  }
  for (const [unit, form] of FORMS) {
    const match = form.exec(text);
    if (!match) continue;
    const { y, y2, n } = match.groups ?? {};
    const year = yearOf(y ?? y2);
    const rest = text.replace(match[0], '').replace(NOISE, '');
    return { unit, rest, ...(year === undefined ? {} : { year }), ...(n ? { number: numberOf(n) } : {}) };
  }
  return undefined;
};

/** Last day of a month or quarter. */
export const periodEnd = (unit: 'month' | 'quarter', year: number, number: number): number => {
  const month = unit === 'quarter' ? number * 3 : number;
  return serialOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) - 1;
};

/** What a header cell reads: dates as people see them, so that a month kept as a serial is a word like any other. */
export const headerCellText = (value: CellValue, format: string): string => {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value).trim();
  if (!isDateFormat(format) || value < 1 || value > 100_000) return String(value);
  const { year, month } = partsOf(value);
  const bare = format.replace(/\[[^\]]*\]|"[^"]*"/g, (part) => (/日/.test(part) ? 'd' : ''));
  return /d/i.test(bare) ? isoDate(value) : `${year}年${month}月`;
};
