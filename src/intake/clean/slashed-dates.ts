/** Dates of three numbers whose order only context tells: `3/4/2025`, `03/04/25`. */
import { partsOf, serialOf } from '../../values/serial';
import { foldWidth } from './text';
import { splitTime } from './time-of-day';

/** Day–month–year, month–day–year, year–month–day. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

const YEAR_LAST: readonly DateOrder[] = ['dmy', 'mdy'];
const ALL: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];

/** One or two digits twice, then a year of two or four digits (which may as well be a day). */
const SLASHED = /^(\d{1,2})([./-])(\d{1,2})[./-](\d{4}|\d{2})$/;

/** Two-digit years: 00–69 are this century, as Excel reads them up to 29 and offices mean them beyond. */
export const fullYear = (year: number): number => (year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year);

/** Serial of a day that exists, else undefined. */
export const realDay = (year: number, month: number, day: number): number | undefined => {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const serial = serialOf(year, month, day);
  const parts = partsOf(serial);
  return parts.month === month && parts.day === day ? serial : undefined;
};

/** What each order makes of such a text; undefined for any other text. */
export interface SlashedDate {
  /** Orders under which it is a day that exists, and that day. */
  readonly days: ReadonlyMap<DateOrder, number>;
  /** The year has two digits. */
  readonly short: boolean;
  /** `25.3.8`, or a first number that is no month: offices mean year–month–day unless the column says otherwise. */
  readonly yearFirst: boolean;
}

/** Takes a text without its time of day. */
export const readSlashed = (text: string): SlashedDate | undefined => {
  const match = SLASHED.exec(text);
  if (!match) return undefined;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const short = match[4]!.length === 2;
  const days = new Map<DateOrder, number>();
  for (const order of short && match[1]!.length === 2 ? ALL : YEAR_LAST) {
    const [year, month, day] =
      order === 'ymd' ? [first, second, third] : order === 'dmy' ? [third, second, first] : [third, first, second];
    const serial = realDay(fullYear(year), month, day);
    if (serial !== undefined) days.set(order, serial);
  }
  return { days, short, yearFirst: days.has('ymd') && (match[2] === '.' || first > 12) };
};

/** True when orders that make different days of a text are open, given those that its column allows. */
const isOpen = ({ days }: SlashedDate, allowed: readonly DateOrder[]): boolean =>
  new Set(allowed.flatMap((order) => days.get(order) ?? [])).size > 1;

/**
 * The day that a text means: by the order decided for its column, else by the only reading there is among the orders that
 * the other cells of the column leave open. 'ambiguous' when nothing settles it, undefined when no such day exists.
 */
export const settleSlashed = (
  date: SlashedDate,
  order: DateOrder | undefined,
  open: readonly DateOrder[] = ALL,
): { readonly serial: number; readonly century: boolean } | 'ambiguous' | undefined => {
  const { days, short, yearFirst } = date;
  if (days.size === 0) return undefined;
  const decided = order === undefined ? undefined : days.get(order);
  if (decided !== undefined) return { serial: decided, century: short };
  const allowed = open.filter((one) => days.has(one));
  const left = allowed.length > 0 ? allowed : [...days.keys()];
  if (yearFirst && left.includes('ymd')) return { serial: days.get('ymd')!, century: true };
  if (isOpen(date, left)) return 'ambiguous';
  return { serial: days.get(left[0]!)!, century: short };
};

const slashedOf = (value: unknown): SlashedDate | undefined =>
  typeof value === 'string' ? readSlashed(splitTime(foldWidth(value))[0]) : undefined;

/** What the cells of a column say together. */
export interface OrderEvidence {
  /** Orders that no cell rules out; all of them when the cells contradict each other. */
  readonly open: readonly DateOrder[];
  /** Cells that can be read in one order only, by order. */
  readonly proven: Readonly<Record<DateOrder, number>>;
  /** Cells that stay unclear all the same, as indexes. */
  readonly unclear: readonly number[];
}

/** Weighs every cell of a column. */
export const orderEvidence = (values: readonly unknown[]): OrderEvidence => {
  const dates: (readonly [number, SlashedDate])[] = [];
  values.forEach((value, at) => {
    const date = slashedOf(value);
    if (date && date.days.size > 0) dates.push([at, date]);
  });
  const proven = { dmy: 0, mdy: 0, ymd: 0 };
  let open = ALL;
  for (const [, { days }] of dates) {
    open = open.filter((order) => days.has(order));
    if (days.size === 1) for (const order of days.keys()) proven[order] += 1;
  }
  const left = open.length > 0 ? open : ALL;
  const unclear = dates.filter(([, date]) => settleSlashed(date, undefined, left) === 'ambiguous').map(([at]) => at);
  return { open: left, proven, unclear };
};

/** The day that a text of the column would be in an order, for showing the choices. */
export const slashedDay = (value: unknown, order: DateOrder): number | undefined => slashedOf(value)?.days.get(order);
