/**
 * Excel serial dates in the 1900 system, as whole and fractional days. Serial 1 is 1900-01-01; serial 60 is the
 * 1900-02-29 that never was, so serials from 61 on are exact and the few before it are shifted by one day.
 * All arithmetic is in UTC: a serial has no time zone.
 */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  readonly day: number;
}

/** Serial of a calendar day. Months and days may overflow as in `Date.UTC`. */
export const serialOf = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): number => {
  const days = Math.round((Date.UTC(year, month - 1, day) - EPOCH) / DAY_MS);
  return (days < 61 ? days - 1 : days) + (hour * 3600 + minute * 60 + second) / 86_400;
};

/** Calendar day of a serial; the time of day is dropped. */
export const partsOf = (serial: number): DateParts => {
  const whole = Math.floor(serial);
  const date = new Date(EPOCH + (whole < 60 ? whole + 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

const two = (n: number): string => String(n).padStart(2, '0');

/** `2026-11-20` */
export const isoDate = (serial: number): string => {
  const { year, month, day } = partsOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
};

/** `2026-11-20 08:30` */
export const isoDateTime = (serial: number): string => {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${isoDate(serial)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** Serial of `YYYY-MM-DD`, optionally followed by a space or `T` and `HH:MM[:SS]`; undefined when it is not a real day. */
export const parseIso = (text: string): number | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const serial = serialOf(year, month, day, hour, minute, second);
  return isoDate(serial) === text.trim().slice(0, 10) && hour < 24 && minute < 60 && second < 60 ? serial : undefined;
};

/** Adds whole months as EDATE does: the day is cut to the length of the target month; the time is dropped. */
export const addMonths = (serial: number, months: number): number => {
  const { year, month, day } = partsOf(serial);
  const lastDay = partsOf(serialOf(year, month + months + 1, 0)).day;
  return serialOf(year, month + months, Math.min(day, lastDay));
};
