/** Working days: a weekend pattern and a set of days off. */
import { CellError } from '../model/types';
import type { ColumnIndex } from './column-index';
import { Kind, lowerBound } from './column-index';
import type { Context } from './context';
import { ERR_NUM, ERR_VALUE } from './errors';
import { eachValue } from './arrays';
import { numberOfText } from './number-text';
import { weekdayOf } from './serial';
import { RangeRef, type Value } from './values';

/** Weekdays off, Monday first: `0000011` is Saturday and Sunday. */
export const weekendMask = (given: number | string): string | null => {
  if (typeof given === 'string') return /^[01]{7}$/.test(given) ? given : null;
  const code = Math.trunc(given);
  const mask = (off: number[]): string =>
    Array.from({ length: 7 }, (_, day) => (off.includes(day) ? '1' : '0')).join('');
  if (code >= 1 && code <= 7) return mask([(code + 4) % 7, (code + 5) % 7]);
  return code >= 11 && code <= 17 ? mask([(code + 6 - 11) % 7]) : null;
};

/** Days off that would otherwise be worked, ascending, each once. */
export type DaysOff = Float64Array;

const prepared = (days: number[], mask: string): DaysOff =>
  Float64Array.from(new Set(days.filter((day) => mask[weekdayOf(day)] === '0'))).sort();

/** Days off by index, rows and weekend: a million calls over one holiday list prepare it once. */
const remembered = new WeakMap<ColumnIndex, Map<string, DaysOff | CellError>>();

const fromColumn = (index: ColumnIndex, top: number, bottom: number, mask: string): DaysOff | CellError => {
  let known = remembered.get(index);
  if (!known) remembered.set(index, (known = new Map()));
  const key = `${top}:${bottom}:${mask}`;
  let found = known.get(key);
  if (!found) known.set(key, (found = readColumn(index, top, bottom, mask)));
  return found;
};

const readColumn = (index: ColumnIndex, top: number, bottom: number, mask: string): DaysOff | CellError => {
  const days: number[] = [];
  for (let row = top; row <= Math.min(bottom, index.length - 1); row++) {
    if (index.kind[row] === Kind.Blank) continue;
    const day = dayOf(index.value(row));
    if (day instanceof CellError) return day;
    days.push(day);
  }
  return prepared(days, mask);
};

const dayOf = (cell: unknown): number | CellError => {
  if (typeof cell === 'number') return cell < 0 ? ERR_NUM : Math.floor(cell);
  if (cell instanceof CellError) return cell;
  const day = typeof cell === 'string' ? numberOfText(cell) : null;
  return day === null ? ERR_VALUE : Math.floor(day);
};

export const daysOffOf = (value: Value | undefined, mask: string, ctx: Context): DaysOff | CellError => {
  if (value === undefined || value === null) return new Float64Array(0);
  if (value instanceof RangeRef && value.left === value.right)
    return fromColumn(ctx.index(value.sheet, value.left, value.top, value.bottom), value.top, value.bottom, mask);
  const days: number[] = [];
  let failure: CellError | null = null;
  eachValue(value, ctx, (cell) => {
    if (cell === null) return false;
    const day = dayOf(cell);
    if (day instanceof CellError) failure = day;
    else days.push(day);
    return failure !== null;
  });
  return failure ?? prepared(days, mask);
};

/** Weekdays worked between two days, both counted; `from` ≤ `to`. */
const weekdaysBetween = (from: number, to: number, mask: string, perWeek: number): number => {
  const length = to - from + 1;
  const weeks = Math.floor(length / 7);
  let count = weeks * perWeek;
  for (let day = from + weeks * 7; day <= to; day++) if (mask[weekdayOf(day)] === '0') count += 1;
  return count;
};

const perWeekOf = (mask: string): number => [...mask].filter((c) => c === '0').length;

const daysOffBetween = (off: DaysOff, from: number, to: number): number =>
  lowerBound(off, to + 1) - lowerBound(off, from);

/** Negative when the end lies before the start. */
export const workdaysBetween = (start: number, end: number, mask: string, off: DaysOff): number => {
  const [from, to] = start <= end ? [start, end] : [end, start];
  const count = weekdaysBetween(from, to, mask, perWeekOf(mask)) - daysOffBetween(off, from, to);
  return start <= end ? count : -count;
};

/** The `count`-th weekday worked after (`step` 1) or before (-1) a day. */
const jump = (start: number, count: number, step: 1 | -1, mask: string, perWeek: number): number => {
  const weeks = Math.floor((count - 1) / perWeek);
  let day = start + step * weeks * 7;
  let left = count - weeks * perWeek;
  while (left > 0) {
    day += step;
    if (mask[(((day + 5) % 7) + 7) % 7] === '0') left -= 1;
  }
  return day;
};

/** `count` working days after (before, when negative) the start; null when no day is ever worked. */
export const workday = (start: number, count: number, mask: string, off: DaysOff): number | null => {
  const perWeek = perWeekOf(mask);
  if (perWeek === 0) return null;
  if (count === 0) return start;
  const step = count > 0 ? 1 : -1;
  const wanted = Math.abs(count);
  let skipped = 0;
  for (;;) {
    const day = jump(start, wanted + skipped, step, mask, perWeek);
    const met = step > 0 ? daysOffBetween(off, start + 1, day) : daysOffBetween(off, day, start - 1);
    if (met === skipped) return day;
    skipped = met;
  }
};
