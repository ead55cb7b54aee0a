/** Lengths of time between two dates, by the several rules of DATEDIF, DAYS360 and YEARFRAC. */
import { daysInMonth, isLeap, partsOf, serialOf } from './serial';

const wholeMonths = (start: number, end: number): number => {
  const a = partsOf(start);
  const b = partsOf(end);
  return (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
};

/** Days since the last day of the month that has the start's number: Excel counts on from the month before the end. */
const daysPastMonths = (start: number, end: number): number => {
  const a = partsOf(start);
  const b = partsOf(end);
  return Math.floor(end) - serialOf(b.year, b.day < a.day ? b.month - 1 : b.month, a.day);
};

const daysPastYears = (start: number, end: number): number => {
  const a = partsOf(start);
  const b = partsOf(end);
  const late = b.month < a.month || (b.month === a.month && b.day < a.day);
  return Math.floor(end) - serialOf(late ? b.year - 1 : b.year, a.month, a.day);
};

/** null: the start is after the end, or the unit is unknown. */
export const dateDif = (start: number, end: number, unit: string): number | null => {
  if (start < 0 || Math.floor(start) > Math.floor(end)) return null;
  switch (unit.toUpperCase()) {
    case 'Y':
      return Math.floor(wholeMonths(start, end) / 12);
    case 'M':
      return wholeMonths(start, end);
    case 'D':
      return Math.floor(end) - Math.floor(start);
    case 'YM':
      return wholeMonths(start, end) % 12;
    case 'MD':
      return daysPastMonths(start, end);
    case 'YD':
      return daysPastYears(start, end);
    default:
      return null;
  }
};

const isMonthEnd = (serial: number): boolean => {
  const { year, month, day } = partsOf(serial);
  return day === daysInMonth(year, month);
};

/** `february`: the securities rule, in which the last day of February counts as the 30th (YEARFRAC; DAYS360 for the start only). */
const thirties = (start: number, end: number, european: boolean, february: boolean): number => {
  const a = partsOf(start);
  const b = partsOf(end);
  let [from, to] = [a.day, b.day];
  const startsAtEnd = isMonthEnd(start);
  if (european) {
    from = Math.min(from, 30);
    to = Math.min(to, 30);
  } else {
    if (february && a.month === 2 && startsAtEnd && b.month === 2 && isMonthEnd(end)) to = 30;
    if (a.month === 2 && startsAtEnd) from = 30;
    if (to === 31 && from >= 30) to = 30;
    if (from === 31) from = 30;
  }
  return (b.year - a.year) * 360 + (b.month - a.month) * 30 + to - from;
};

/** The American rule moves an end on the 31st to the 1st unless the start is a 30th or later. */
export const days360 = (start: number, end: number, european: boolean): number => thirties(start, end, european, false);

const meanYear = (start: number, end: number): number => {
  const a = partsOf(start);
  const b = partsOf(end);
  const withinYear =
    b.year === a.year || (b.year === a.year + 1 && (b.month < a.month || (b.month === a.month && b.day <= a.day)));
  if (!withinYear) {
    const years = b.year - a.year + 1;
    return (serialOf(b.year + 1, 1, 1) - serialOf(a.year, 1, 1)) / years;
  }
  if (a.year === b.year) return isLeap(a.year) ? 366 : 365;
  const afterFebruary = isLeap(a.year) && (a.month < 2 || (a.month === 2 && a.day <= 29));
  const reachesFebruary = isLeap(b.year) && (b.month > 2 || (b.month === 2 && b.day === 29));
  return afterFebruary || reachesFebruary ? 366 : 365;
};

/** Basis 0: 30/360 US, 1: actual/actual, 2: actual/360, 3: actual/365, 4: 30/360 European; null for any other. */
export const yearFraction = (one: number, other: number, basis: number): number | null => {
  const start = Math.min(Math.floor(one), Math.floor(other));
  const end = Math.max(Math.floor(one), Math.floor(other));
  switch (basis) {
    case 0:
      return thirties(start, end, false, true) / 360;
    case 1:
      return (end - start) / meanYear(start, end);
    case 2:
      return (end - start) / 360;
    case 3:
      return (end - start) / 365;
    case 4:
      return thirties(start, end, true, false) / 360;
    default:
      return null;
  }
};
