/** Calendar arithmetic on serial days, through the platform's own dates. */
import { day } from './record';

const EPOCH = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

const dateOf = (serial: number): Date => new Date(EPOCH + day(serial) * DAY);
const serialOf = (date: number): number => Math.round((date - EPOCH) / DAY);

export const ymd = (year: number, month: number, dayOfMonth: number): number =>
  serialOf(Date.UTC(year, month - 1, dayOfMonth));
export const yearOf = (serial: number): number => dateOf(serial).getUTCFullYear();
export const monthOf = (serial: number): number => dateOf(serial).getUTCMonth() + 1;
export const dayOf = (serial: number): number => dateOf(serial).getUTCDate();

/** Last day of the month `months` away from the day's own. */
export const monthEnd = (serial: number, months = 0): number => ymd(yearOf(serial), monthOf(serial) + months + 1, 0);
export const monthStart = (serial: number): number => ymd(yearOf(serial), monthOf(serial), 1);

/** The same day `months` later, or the last of a shorter month. */
export const plusMonths = (serial: number, months: number): number => {
  const last = monthEnd(serial, months);
  return Math.min(last, monthStart(last) + dayOf(serial) - 1);
};

/** Monday is 1. */
export const weekday = (serial: number): number => dateOf(serial).getUTCDay() || 7;

const OPENS = 8.5 / 24;
const CLOSES = 17.5 / 24;

/** Working days as 节假日 has them; nothing is known of a year without rows. */
export class WorkCalendar {
  private readonly kinds = new Map<number, string>();
  private readonly years = new Set<number>();

  constructor(holidays: readonly { readonly date: number; readonly kind: string }[]) {
    for (const { date, kind } of holidays) {
      this.kinds.set(date, kind);
      this.years.add(yearOf(date));
    }
  }

  worked(serial: number): boolean {
    return (this.kinds.get(day(serial)) ?? (weekday(serial) > 5 ? '休' : '班')) === '班';
  }

  known(serial: number): boolean {
    return this.years.has(yearOf(serial));
  }

  /** The n-th working day after a moment's day; undefined when the span touches a year without data. */
  after(from: number, n: number): number | undefined {
    let at = day(from);
    if (!this.known(at)) return undefined;
    for (let left = n; left > 0;) {
      at += 1;
      if (!this.known(at)) return undefined;
      if (this.worked(at)) left -= 1;
    }
    return at;
  }

  /** When `hours` working hours from a moment on have passed; a span that ends at closing time ends there. */
  hoursAfter(from: number, hours: number): number | undefined {
    let at = day(from);
    let clock = Math.max(from - at, OPENS);
    let left = hours / 24;
    for (;;) {
      if (!this.known(at)) return undefined;
      if (this.worked(at)) {
        const open = Math.max(0, CLOSES - clock);
        if (left <= open + 1e-9) return at + clock + left;
        left -= open;
      }
      at += 1;
      clock = OPENS;
    }
  }
}
