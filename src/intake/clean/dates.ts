/** Dates in the forms that offices use. Values are Excel serials; nothing is guessed silently. */
import { partsOf, serialOf } from '../../values/serial';
import { foldWidth } from './text';

export type DateOrder = 'dmy' | 'mdy';

export interface DateContext {
  /** The year of `3月5日` in a source row, where the table itself settles it (`year-evidence.ts`). */
  readonly yearAt?: (row: number, month: number, day: number) => number | undefined;
  /** Order of `3/4/2025` as other cells of the column prove it; left out when nothing proves it. */
  readonly order?: DateOrder;
}

export interface ReadDate {
  readonly serial: number;
  /** What the text does not say: the century of `25.3.8`, the year of `3月5日` (the table does), the day of `2025/3`. */
  readonly assumed?: 'century' | 'year' | 'day';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = /[\s(]*(?:星期|周|礼拜)[一二三四五六日天]\)?/;
const TIME =
  /[T\s]*(上午|下午|晚上|中午|am|pm)?\s*(\d{1,2})[:时点](?:(\d{1,2})(?:[:分](\d{1,2})(?:\.\d+)?秒?|分)?)?\s*(am|pm)?\s*(?:z|\+08:?00)?$/i;

/** Lowest and highest serial that a bare number in a date column may be: 1930 to 2119. */
const EARLIEST = serialOf(1930, 1, 1);
const LATEST = serialOf(2119, 12, 31);

/** Serial of a day that exists, else undefined. */
const realDay = (year: number, month: number, day: number): number | undefined => {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const serial = serialOf(year, month, day);
  const parts = partsOf(serial);
  return parts.month === month && parts.day === day ? serial : undefined;
};

const found = (serial: number | undefined, time: number, assumed?: ReadDate['assumed']): ReadDate | undefined =>
  serial === undefined ? undefined : assumed ? { serial: serial + time, assumed } : { serial: serial + time };

/** Two-digit years: 00–69 are this century, as Excel reads them up to 29 and offices mean them beyond. */
const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** Splits a trailing time of day off; the fraction of the day is 0 without one, undefined when it is impossible. */
const splitTime = (text: string): [string, number | undefined] => {
  const match = text.includes(':') || /[时点]/.test(text) ? TIME.exec(text) : null;
  if (!match || match.index === 0) return [text, 0];
  let hour = Number(match[2]);
  const half = (match[1] ?? match[5] ?? '').toLowerCase();
  if ((half === '下午' || half === '晚上' || half === 'pm') && hour < 12) hour += 12;
  if ((half === 'am' || half === '上午') && hour === 12) hour = 0;
  const minute = Number(match[3] ?? 0);
  const second = Number(match[4] ?? 0);
  const valid = hour < 24 && minute < 60 && second < 60;
  return [text.slice(0, match.index).trim(), valid ? (hour * 3600 + minute * 60 + second) / 86_400 : undefined];
};

/** Day and month in an order that only context can tell: `3/4/2025`. */
const SLASHED = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/;

/** The order that a text proves (`25/3/2025` → dmy), for settling the ambiguous ones of its column. */
export const provenOrder = (value: unknown): DateOrder | undefined => {
  if (typeof value !== 'string') return undefined;
  const match = SLASHED.exec(splitTime(foldWidth(value))[0]);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 && second <= 12) return 'dmy';
  return second > 12 && first <= 12 ? 'mdy' : undefined;
};

/** Month and day without a year: `8月26日`. */
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]?$/;

/** True for a text that names a day without its year. */
export const lacksYear = (value: unknown): boolean =>
  typeof value === 'string' && MONTH_DAY.test(splitTime(foldWidth(value).replace(WEEKDAY, '').trim())[0]);

const fromSlashed = (match: RegExpExecArray, time: number, order?: DateOrder): ReadDate | 'ambiguous' | undefined => {
  const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const proven = first > 12 ? 'dmy' : second > 12 ? 'mdy' : first === second ? 'dmy' : order;
  if (!proven) return 'ambiguous';
  return found(proven === 'dmy' ? realDay(year, second, first) : realDay(year, first, second), time);
};

const fromEnglish = (text: string, time: number): ReadDate | undefined => {
  const match =
    /^(\d{1,2})[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{2}|\d{4})$/i.exec(text) ??
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (!match) return undefined;
  const [word, day] = /\d/.test(match[1]!) ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
  return found(realDay(fullYear(Number(match[3])), month, Number(day)), time);
};

/** `3月5日`: its year stands elsewhere in the table or nowhere; the calendar of today says nothing about it. */
const fromMonthDay = (month: number, day: number, time: number, context: DateContext, row: number) => {
  if (realDay(2024, month, day) === undefined) return undefined;
  const year = context.yearAt?.(row, month, day);
  return year === undefined ? 'yearless' : found(realDay(year, month, day), time, 'year');
};

/** A text that is a date all the same: day and month cannot be told apart, or the year is nowhere. */
export type UnsettledDate = 'ambiguous' | 'yearless';

/** Reads a text as a date; undefined: no date, or a day that does not exist. `row` is its sheet row. */
export const readDateText = (raw: string, context: DateContext, row = 0): ReadDate | UnsettledDate | undefined => {
  const [text, time] = splitTime(foldWidth(raw).replace(WEEKDAY, '').trim());
  if (time === undefined || text === '' || !/\d/.test(text)) return undefined;
  let match = /^(\d{4}|\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/.exec(text);
  if (match && (match[1]!.length === 4 || !SLASHED.test(text))) {
    const year = Number(match[1]);
    return found(realDay(fullYear(year), Number(match[2]), Number(match[3])), time, year < 100 ? 'century' : undefined);
  }
  if ((match = SLASHED.exec(text))) return fromSlashed(match, time, context.order);
  if ((match = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/.exec(text))) {
    const clock = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86_400;
    return clock < 1 ? found(realDay(Number(match[1]), Number(match[2]), Number(match[3])), clock || time) : undefined;
  }
  if ((match = MONTH_DAY.exec(text))) return fromMonthDay(Number(match[1]), Number(match[2]), time, context, row);
  if ((match = /^(\d{4})\s*[年./-]\s*(\d{1,2})\s*月?$/.exec(text) ?? /^(20\d{2})(0[1-9]|1[0-2])$/.exec(text)))
    return found(realDay(Number(match[1]), Number(match[2]), 1), 0, 'day');
  if (/^\d{5}(\.\d+)?$/.test(text)) return readDateNumber(Number(text));
  return fromEnglish(text, time);
};

/** Reads a number as a date: a serial of the years 1930–2119, or `20250301`. */
export const readDateNumber = (value: number): ReadDate | undefined => {
  if (value >= EARLIEST && value < LATEST + 1) return { serial: value };
  if (Number.isInteger(value) && value >= 19000101 && value <= 22001231)
    return found(realDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), 0);
  return undefined;
};

/** True for a number format that shows a date. */
export const isDateFormat = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (part) => (/年|月|日/.test(part) ? part : ''));
  return /[yd]|年|月|日|m{3,}/i.test(bare) && !/^general$/i.test(format);
};
