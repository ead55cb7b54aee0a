/** The numbers among the arguments of SUM and its like: in ranges only true numbers count, typed arguments are converted. */
import { CellError } from '../model/types';
import { eachCell, lastUsedColumn, lastUsedRow } from './arrays';
import type { Totals } from './column-index';
import type { Context } from './context';
import { Grid, isScalar, RangeRef, toNumber, Union, type Value } from './values';

const SHORT = 64;

const none = (): Totals => ({ sum: 0, numbers: 0, filled: 0, blank: 0, min: Infinity, max: -Infinity, error: null });

const takeNumber = (totals: Totals, value: number): void => {
  totals.sum += value;
  totals.numbers += 1;
  if (value < totals.min) totals.min = value;
  if (value > totals.max) totals.max = value;
};

const takeCell = (totals: Totals, cell: unknown): void => {
  if (cell === null) {
    totals.blank += 1;
    return;
  }
  totals.filled += 1;
  if (typeof cell === 'number') takeNumber(totals, cell);
  else if (cell instanceof CellError) totals.error ??= cell;
  else if (cell === '') totals.blank += 1;
};

const takeRange = (totals: Totals, range: RangeRef, ctx: Context): void => {
  if (range.top === range.bottom && range.left === range.right) {
    takeCell(totals, ctx.read(range.sheet, range.top, range.left));
    return;
  }
  const bottom = lastUsedRow(range);
  const right = lastUsedColumn(range);
  if (bottom - range.top < SHORT) {
    eachCell(range, ctx, (cell) => takeCell(totals, cell));
  } else {
    for (let column = range.left; column <= right; column++) {
      const found = ctx.index(range.sheet, column, range.top, bottom).totals(range.top, bottom);
      totals.sum += found.sum;
      totals.numbers += found.numbers;
      totals.filled += found.filled;
      totals.blank += found.blank;
      totals.min = Math.min(totals.min, found.min);
      totals.max = Math.max(totals.max, found.max);
      totals.error ??= found.error;
    }
  }
  const seen = Math.max(0, bottom - range.top + 1) * Math.max(0, right - range.left + 1);
  totals.blank += range.rows * range.columns - seen;
};

/** Totals over all arguments. `lenient`: a typed text that is no number is skipped instead of failing (COUNT). */
export const totalsOf = (args: readonly Value[], ctx: Context, lenient = false): Totals => {
  const totals = none();
  for (const arg of args) {
    if (arg instanceof RangeRef) takeRange(totals, arg, ctx);
    else if (arg instanceof Union) for (const area of arg.areas) takeRange(totals, area, ctx);
    else if (arg instanceof Grid) for (const cell of arg.data) takeCell(totals, cell);
    else if (isScalar(arg)) {
      totals.filled += 1;
      const value = toNumber(arg);
      if (typeof value === 'number') takeNumber(totals, value);
      else if (!lenient || arg instanceof CellError) totals.error ??= value;
    }
  }
  return totals;
};

/** Every number of the arguments, in order, or the first error. */
export const numbersOf = (args: readonly Value[], ctx: Context): number[] | CellError => {
  const found: number[] = [];
  let failure: CellError | null = null;
  const visit = (cell: unknown): boolean => {
    if (typeof cell === 'number') found.push(cell);
    else if (cell instanceof CellError) failure ??= cell;
    return failure !== null;
  };
  for (const arg of args) {
    if (isScalar(arg)) visit(toNumber(arg));
    else if (arg instanceof Grid) arg.data.some(visit);
    else for (const area of arg instanceof Union ? arg.areas : [arg]) eachCell(area, ctx, visit);
  }
  return failure ?? found;
};
