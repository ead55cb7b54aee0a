/** Dates in the forms that offices use. Values are Excel serials; nothing is guessed silently. */
import { serialOf } from '../../values/serial';
import { type DateOrder, fullYear, readSlashed, realDay, settleSlashed } from './slashed-dates';
import { plainDate } from './date-spelling';
import { splitTime } from './time-of-day';

export type { DateOrder } from './slashed-dates';

export interface DateContext {
  /** The year of `3月5日` in a source row, where the table itself settles it (`year-evidence.ts`). */
  readonly yearAt?: (row: number, month: number, day: number) => number | undefined;
  /** Order of `3/4/2025` as the person says for the column. */
  readonly order?: DateOrder;
  /** Orders that the other cells of the column leave open; all of them when left out. */
  readonly openOrders?: readonly DateOrder[];
}

export interface ReadDate {
  readonly serial: number;
  /** What the text does not say: the century of `25.3.8`, the year of `3月5日` (the table does), the day of `2025/3`. */
  readonly assumed?: 'century' | 'year' | 'day';
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Lowest and highest serial that a bare number in a date column may be: 1930 to 2119. */
const EARLIEST = serialOf(1930, 1, 1);
const LATEST = serialOf(2119, 12, 31);

const found = (serial: number | undefined, time: number, assumed?: ReadDate['assumed']): ReadDate | undefined =>
  serial === undefined ? undefined : assumed ? { serial: serial + time, assumed } : { serial: serial + time };

/** Month and day without a year: `8月26日`. */
const MONTH_DAY = /^(\d{1,2})月(\d{1,2})[日号]?$/;

/** True for a text that names a day without its year. */
export const lacksYear = (value: unknown): boolean =>
  typeof value === 'string' && MONTH_DAY.test(splitTime(plainDate(value))[0]);

/** Three numbers whose order the cell alone may not tell. */
const fromSlashed = (
  date: NonNullable<ReturnType<typeof readSlashed>>,
  time: number,
  { order, openOrders }: DateContext,
): ReadDate | 'ambiguous' | undefined => {
  const settled = settleSlashed(date, order, openOrders);
  if (typeof settled !== 'object') return settled;
  return found(settled.serial, time, settled.century ? 'century' : undefined);
};

const monthOf = (word: string): number => MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;

/** 2025-Mar-01, and Mar 2025 without a day. */
const fromEnglishYearFirst = (text: string, time: number): ReadDate | undefined => {
  const whole = /^(\d{4})[\s-]([a-z]{3,9})[\s-](\d{1,2})$/i.exec(text);
  if (whole) return found(realDay(Number(whole[1]), monthOf(whole[2]!), Number(whole[3])), time);
  const month = /^([a-z]{3,9})\.?[\s,-]+(\d{4})$/i.exec(text);
  return month ? found(realDay(Number(month[2]), monthOf(month[1]!), 1), 0, 'day') : undefined;
};

const fromEnglish = (text: string, time: number): ReadDate | undefined => {
  const match =
    /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3,9})\.?[\s,-]+(\d{2}|\d{4})$/i.exec(text) ??
    /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/i.exec(text);
  if (!match) return fromEnglishYearFirst(text, time);
  const [word, day] = /\d/.test(match[1]!) ? [match[2]!, match[1]!] : [match[1]!, match[2]!];
  return found(realDay(fullYear(Number(match[3])), monthOf(word), Number(day)), time);
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
  const [text, time] = splitTime(plainDate(raw));
  if (time === undefined || text === '' || !/\d/.test(text)) return undefined;
  let match = /^(\d{4}|\d{2})\s*[年./-]\s*(\d{1,2})\s*[月./-]\s*(\d{1,2})\s*[日号]?$/.exec(text);
  const slashed = readSlashed(text);
  if (match && !slashed) {
    const year = Number(match[1]);
    return found(realDay(fullYear(year), Number(match[2]), Number(match[3])), time, year < 100 ? 'century' : undefined);
  }
  if (slashed) return fromSlashed(slashed, time, context);
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

/** Reads a number as a date: a serial of the years 1930–2119, `20250301`, or the month `202503`. */
export const readDateNumber = (value: number): ReadDate | undefined => {
  if (value >= EARLIEST && value < LATEST + 1) return { serial: value };
  if (Number.isInteger(value) && value >= 19000101 && value <= 22001231)
    return found(realDay(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100), 0);
  if (Number.isInteger(value) && value >= 200001 && value <= 209912)
    return found(realDay(Math.floor(value / 100), value % 100, 1), 0, 'day');
  return undefined;
};

/** True for a number format that shows a date. */
export const isDateFormat = (format: string): boolean => {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, (part) => (/年|月|日/.test(part) ? part : ''));
  return /[yd]|年|月|日|m{3,}/i.test(bare) && !/^general$/i.test(format);
};
