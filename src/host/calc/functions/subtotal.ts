/** SUBTOTAL and AGGREGATE: totals that leave out hidden rows, other subtotals and, if wanted, errors. */
import { CellError, type Scalar } from '../../model/types';
import { eachCell } from '../arrays';
import type { Context } from '../context';
import { ERR_DIV0, ERR_NA, ERR_NUM, ERR_VALUE } from '../errors';
import { Grid, RangeRef, type Value } from '../values';
import { quantile, sampleVariance } from './order-statistics';
import { type FunctionTable, fnRest } from './spec';

interface Options {
  /** Rows hidden by hand are left out too; those hidden by a filter always are. */
  readonly hidden: boolean;
  readonly errors: boolean;
}

const SUBTOTAL_CALL = /\b(?:SUBTOTAL|AGGREGATE)\s*\(/i;

interface Collected {
  readonly numbers: number[];
  filled: number;
  error: CellError | null;
}

const collect = (areas: readonly Value[], options: Options, filtered: boolean, ctx: Context): Collected => {
  const found: Collected = { numbers: [], filled: 0, error: null };
  const take = (cell: Scalar): void => {
    if (cell === null) return;
    if (cell instanceof CellError) {
      if (!options.errors) found.error ??= cell;
      return;
    }
    found.filled += 1;
    if (typeof cell === 'number') found.numbers.push(cell);
  };
  for (const area of areas) {
    if (area instanceof Grid) area.data.forEach(take);
    if (!(area instanceof RangeRef)) continue;
    const { sheet } = area.sheet;
    eachCell(area, ctx, (cell, row, column) => {
      if (filtered && area.sheet.isHidden(row, options.hidden)) return;
      if (area.sheet.columns[column]?.has(row) && SUBTOTAL_CALL.test(sheet.formula(row, column) ?? '')) return;
      take(cell);
    });
  }
  return found;
};

const variance = (numbers: readonly number[], sample: boolean): number | CellError => {
  if (numbers.length < (sample ? 2 : 1)) return ERR_DIV0;
  const value = numbers.length === 1 ? 0 : sampleVariance(numbers);
  return sample ? value : (value * (numbers.length - 1)) / numbers.length;
};

const root = (value: number | CellError): number | CellError => (typeof value === 'number' ? Math.sqrt(value) : value);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
const extreme = (numbers: readonly number[], pick: (a: number, b: number) => number): number =>
  numbers.length === 0 ? 0 : numbers.reduce(pick);

/** By function number, as SUBTOTAL and AGGREGATE count them. */
const TOTALS: Readonly<Record<number, (found: Collected) => number | CellError>> = {
  1: ({ numbers }) => (numbers.length === 0 ? ERR_DIV0 : sum(numbers) / numbers.length),
  2: ({ numbers }) => numbers.length,
  3: ({ filled }) => filled,
  4: ({ numbers }) => extreme(numbers, (a, b) => Math.max(a, b)),
  5: ({ numbers }) => extreme(numbers, (a, b) => Math.min(a, b)),
  6: ({ numbers }) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => a * b, 1)),
  7: ({ numbers }) => root(variance(numbers, true)),
  8: ({ numbers }) => root(variance(numbers, false)),
  9: ({ numbers }) => sum(numbers),
  10: ({ numbers }) => variance(numbers, true),
  11: ({ numbers }) => variance(numbers, false),
  12: ({ numbers }) => (numbers.length === 0 ? ERR_NUM : quantile(Float64Array.from(numbers).sort(), 0.5)),
};

const counts = (code: number): boolean => code === 2 || code === 3;

/** Codes 1–11; 101–111 leave out rows hidden by hand as well. */
const subtotal = fnRest('n', 'r', (ctx, code, areas: Value[]) => {
  const hidden = code > 100;
  const number = Math.trunc(hidden ? code - 100 : code);
  const total = number <= 11 ? TOTALS[number] : undefined;
  if (!total) return ERR_VALUE;
  const found = collect(areas, { hidden, errors: false }, true, ctx);
  return found.error && !counts(number) ? found.error : total(found);
});

const ranked = (code: number, numbers: readonly number[], k: number): number | CellError => {
  const sorted = Float64Array.from(numbers).sort();
  const at = Math.ceil(k);
  if (code === 14) return sorted[sorted.length - at] ?? ERR_NUM;
  if (code === 15) return sorted[at - 1] ?? ERR_NUM;
  if (code === 16) return sorted.length === 0 || k < 0 || k > 1 ? ERR_NUM : quantile(sorted, k);
  return sorted.length === 0 || k < 0 || k > 4 ? ERR_NUM : quantile(sorted, Math.trunc(k) / 4);
};

/** Options 1, 3, 5, 7 leave out hidden rows, 2, 3, 6, 7 errors. Codes 14–17 take a number after the range. */
const aggregate = fnRest('nn', 'a', (ctx, code, option, args: Value[]) => {
  const number = Math.trunc(code);
  const hidden = option === 1 || option === 3 || option === 5 || option === 7;
  const errors = option === 2 || option === 3 || option === 6 || option === 7;
  if (number >= 14 && number <= 17) {
    const k = args[1];
    if (args[0] === undefined || typeof k !== 'number') return ERR_VALUE;
    const found = collect([args[0]], { hidden, errors }, hidden, ctx);
    return found.error ?? ranked(number, found.numbers, k);
  }
  const total = TOTALS[number];
  if (!total) return number === 13 ? ERR_NA : ERR_VALUE;
  const found = collect(args, { hidden, errors }, hidden, ctx);
  return found.error && !counts(number) ? found.error : total(found);
});

export const SUBTOTALS: FunctionTable = { SUBTOTAL: subtotal, AGGREGATE: aggregate };
