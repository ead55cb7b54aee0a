/** COUNTIFS, SUMIFS, AVERAGEIFS, MAXIFS, MINIFS and MATCH over indexed columns. */
import type { CellValue } from '../../values/cell';
import type { ColumnIndex } from './column-index';
import { matchingRows, numericSpan, parseCriterion } from './criteria';
import type { Criterion } from './criteria';
import { FormulaError } from './values';
import type { Value } from './values';

export type Pair = readonly [ColumnIndex, Criterion];

const rowsOf = (pairs: readonly Pair[]): readonly number[] => matchingRows(pairs);

/** Bounds on one and the same column (a period): counted by position, without looking at its rows. */
const countWithin = (pairs: readonly Pair[]): number | null => {
  const range = pairs[0]?.[0];
  let from = 0;
  let to = Infinity;
  for (const [other, criterion] of pairs) {
    const span = other === range ? numericSpan(other, criterion) : null;
    if (!span) return null;
    from = Math.max(from, span[0]);
    to = Math.min(to, span[1]);
  }
  return Math.max(0, to - from);
};

export const countIfs = (pairs: readonly Pair[]): number => countWithin(pairs) ?? rowsOf(pairs).length;

const numbersOf = (of: ColumnIndex, pairs: readonly Pair[]): number[] => {
  const numbers: number[] = [];
  for (const row of rowsOf(pairs)) {
    const value = of.values[row];
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
};

export const sumIfs = (of: ColumnIndex, pairs: readonly Pair[]): number => {
  const only = pairs.length === 1 ? pairs[0]! : null;
  const span = only && numericSpan(only[0], only[1]);
  if (only && span) {
    const sums = only[0].prefixSums(of);
    return sums[span[1]]! - sums[span[0]]!;
  }
  return numbersOf(of, pairs).reduce((sum, value) => sum + value, 0);
};

export const averageIfs = (of: ColumnIndex, pairs: readonly Pair[]): Value => {
  const numbers = numbersOf(of, pairs);
  return numbers.length ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length : FormulaError.div0;
};

export const extremeIfs = (of: ColumnIndex, pairs: readonly Pair[], pick: (a: number, b: number) => number): number => {
  const numbers = numbersOf(of, pairs);
  return numbers.length ? numbers.reduce((a, b) => pick(a, b)) : 0;
};

/** Position (1-based) of a value; mode 0 exact, with wildcards in text, mode 1 the last one up to it in an ascending column. */
export const match = (wanted: CellValue, range: ColumnIndex, mode: number): Value => {
  if (mode !== 0) {
    const at = typeof wanted === 'number' ? range.lastUpTo(wanted) : -1;
    return at < 0 ? FormulaError.na : at + 1;
  }
  const row =
    typeof wanted === 'string' ? rowsOf([[range, parseCriterion(`=${wanted}`)]])[0] : range.rowsWith(wanted)[0];
  return row === undefined ? FormulaError.na : row + 1;
};
