/** Dates as serial numbers of the 1900 system, with its 29 February 1900 that never was. */

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** 9999-12-31 */
export const LAST_SERIAL = 2_958_465;

export const partsOf = (serial: number): DateParts => {
  const whole = Math.floor(serial);
  if (whole === 60) return { year: 1900, month: 2, day: 29 };
  if (whole === 0) return { year: 1900, month: 1, day: 0 };
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Months and days may overflow either way. */
export const serialOf = (year: number, month: number, day: number): number => {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY);
  return days <= 60 ? days - 1 : days;
};

export const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The same day `months` later, or the month's last day when it has no such day. */
export const addMonths = (serial: number, months: number): number => {
  const { year, month, day } = partsOf(serial);
  const total = year * 12 + month - 1 + months;
  const y = Math.floor(total / 12);
  const m = (total % 12) + 1;
  return serialOf(y, m, Math.min(day, daysInMonth(y, m)));
};

/** Monday is 0. */
export const weekdayOf = (serial: number): number => (Math.floor(serial) + 5) % 7;

/** Seconds since midnight, rounded. */
export const secondsOf = (serial: number): number => Math.round((serial - Math.floor(serial)) * 86_400) % 86_400;
