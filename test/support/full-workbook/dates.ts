/** Days around the as-of date, at every edge that a rule has. */
import { addMonths, partsOf, serialOf } from '../../../src/values/serial';
import type { CellValue } from '../../../src/values/cell';
import { often } from './sheet';

const monthEnd = (day: number, months: number): number => {
  const { year, month } = partsOf(day);
  return serialOf(year, month + months + 1, 0);
};

/** The last day of the month `months` after the day's own. */
export const endOfMonth = monthEnd;

/** Days that lie exactly on, just before and just after the limits of the default parameters. */
export const nearDays = (asOf: number): number[] => [0, -1, -2, -3, -4, -5, -6, -7, -8, -10, -14].map((n) => asOf + n);

/** Days up to three years back: limits in months, month ends, the leap day. */
export const pastDays = (asOf: number): number[] => [
  ...nearDays(asOf),
  ...[-1, -2, -3, -6, -12, -24].flatMap((months) => {
    const day = addMonths(asOf, months);
    return [day - 1, day, day + 1, day + 3];
  }),
  ...[-1, -2, -13].map((months) => monthEnd(asOf, months)),
  ...[-30, -31, -60, -61, -89, -90, -91, -400].map((days) => asOf + days),
  serialOf(2024, 2, 29),
  serialOf(2020, 2, 29),
];

/** Days to come: within the warning time, on its edge, and far. */
export const comingDays = (asOf: number): number[] => [1, 2, 3, 4, 29, 30, 31, 60].map((n) => asOf + n);

/** What offices write where a date belongs. */
export const NO_DATE: readonly CellValue[] = [null, null, '待定', null];

/** Past days with blanks and words among them. */
export const maybePast = (asOf: number, blanks = 12): CellValue[] => [
  ...pastDays(asOf),
  ...often<CellValue>(null, blanks),
  '待定',
];

export const clock = (hour: number, minute = 0): number => (hour * 60 + minute) / 1440;

/** Opening, closing, before, after, and starts from which six and seven working hours end at closing time. */
const HOURS = [
  clock(8, 30),
  clock(17, 30),
  clock(7),
  clock(19, 45),
  clock(11, 30),
  clock(10, 30),
  clock(12),
  clock(9, 15),
];

/** Moments of near and past days. */
export const moments = (asOf: number): number[] => [
  ...[...nearDays(asOf), ...nearDays(asOf), asOf - 20, asOf - 45, addMonths(asOf, -3)].map(
    (day, n) => day + HOURS[(n * 3 + Math.floor(n / 8)) % HOURS.length]!,
  ),
  // Hour rules that fall due within the hours of warning after the as-of day's end.
  asOf + clock(1, 30),
  asOf + clock(22, 45),
];

/** Moments with many blanks among them, as later steps of a case have. */
export const maybeMoments = (asOf: number, blanks = 16): CellValue[] => [
  ...moments(asOf),
  ...often<CellValue>(null, blanks),
  '未定',
];
