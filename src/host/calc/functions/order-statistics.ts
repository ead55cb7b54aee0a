/** Ranks, quantiles and the middle. */
import { CellError } from '../../model/types';
import { lowerBound } from '../column-index';
import type { Context } from '../context';
import { ERR_NA, ERR_NUM } from '../errors';
import { numbersOf } from '../numbers';
import { RangeRef, type Value } from '../values';
import { type FunctionTable, fn, fnRest } from './spec';

export const sampleVariance = (numbers: readonly number[]): number => {
  const mean = numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (numbers.length - 1);
};

/**
 * Ascending numbers of an argument. A whole column's come from its index, so that a rank in every row sorts once; a part
 * of a column from a sort that is remembered beside the index.
 */
export const ascending = (value: Value, ctx: Context): Float64Array | CellError => {
  if (value instanceof RangeRef && value.left === value.right && value.rows > 32) {
    const index = ctx.index(value.sheet, value.left, value.top, value.bottom);
    return index.sortedPart(value.top, value.bottom);
  }
  const numbers = numbersOf([value], ctx);
  return numbers instanceof CellError ? numbers : Float64Array.from(numbers).sort();
};

const past = (sorted: Float64Array, value: number): number => {
  let at = lowerBound(sorted, value);
  while (at < sorted.length && sorted[at] === value) at += 1;
  return at;
};

/** Descending unless an order other than 0 is given; equals share the better rank. */
const rank = fn('nrN', (ctx, value, range, order = 0) => {
  const sorted = ascending(range, ctx);
  if (sorted instanceof CellError) return sorted;
  const below = lowerBound(sorted, value);
  if (sorted[below] !== value) return ERR_NA;
  return order === 0 ? sorted.length - past(sorted, value) + 1 : below + 1;
});

const nth = (pick: (sorted: Float64Array, k: number) => number | undefined) =>
  fn('rn', (ctx, range, k) => {
    const sorted = ascending(range, ctx);
    return sorted instanceof CellError ? sorted : (pick(sorted, Math.ceil(k)) ?? ERR_NUM);
  });

export const quantile = (sorted: Float64Array, p: number): number => {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const value = sorted[low]!;
  return low + 1 < sorted.length ? value + (at - low) * (sorted[low + 1]! - value) : value;
};

const percentile = fn('rn', (ctx, range, p) => {
  const sorted = ascending(range, ctx);
  if (sorted instanceof CellError) return sorted;
  return sorted.length === 0 || p < 0 || p > 1 ? ERR_NUM : quantile(sorted, p);
});

/** The most frequent number; of several the one that comes first. */
const mode = fnRest('', 'r', (ctx, args) => {
  const numbers = numbersOf(args, ctx);
  if (numbers instanceof CellError) return numbers;
  const counts = new Map<number, number>();
  for (const x of numbers) counts.set(x, (counts.get(x) ?? 0) + 1);
  let best: number | null = null;
  for (const [x, n] of counts) if (n > (best === null ? 1 : counts.get(best)!)) best = x;
  return best ?? ERR_NA;
});

export const ORDER: FunctionTable = {
  RANK: rank,
  'RANK.EQ': rank,
  LARGE: nth((sorted, k) => sorted[sorted.length - k]),
  SMALL: nth((sorted, k) => sorted[k - 1]),
  MEDIAN: fnRest('', 'r', (ctx, args) => {
    const sorted = args.length === 1 ? ascending(args[0]!, ctx) : numbersOf(args, ctx);
    if (sorted instanceof CellError) return sorted;
    return sorted.length === 0 ? ERR_NUM : quantile(Float64Array.from(sorted).sort(), 0.5);
  }),
  PERCENTILE: percentile,
  'PERCENTILE.INC': percentile,
  QUARTILE: fn('rn', (ctx, range, k) => {
    const sorted = ascending(range, ctx);
    if (sorted instanceof CellError) return sorted;
    return sorted.length === 0 || k < 0 || k > 4 ? ERR_NUM : quantile(sorted, Math.trunc(k) / 4);
  }),
  MODE: mode,
  'MODE.SNGL': mode,
};
