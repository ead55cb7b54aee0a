/** Sums, counts and averages over everything given. */
import { CellError } from '../../model/types';
import { toGrid } from '../arrays';
import type { Totals } from '../column-index';
import { ERR_DIV0, ERR_VALUE } from '../errors';
import { numbersOf, totalsOf } from '../numbers';
import { finite } from '../operators';
import { type FunctionTable, fn, fnRest } from './spec';
import { sampleVariance } from './order-statistics';
import type { Value } from '../values';

const total = (read: (totals: Totals) => number | CellError) =>
  fnRest('', 'r', (ctx, args) => {
    const totals = totalsOf(args, ctx);
    return totals.error ?? read(totals);
  });

/** Multiplies the arrays cell by cell and adds up; cells that are not numbers count as 0, sizes must agree. */
const sumProduct = fnRest('', 'a', (ctx, args: Value[]) => {
  const grids = args.map((arg) => toGrid(arg, ctx));
  const [first] = grids;
  if (!first || grids.some((g) => g.rows !== first.rows || g.columns !== first.columns)) return ERR_VALUE;
  let sum = 0;
  for (let i = 0; i < first.data.length; i++) {
    let product = 1;
    for (const { data } of grids) {
      const cell = data[i]!;
      if (cell instanceof CellError) return cell;
      product *= typeof cell === 'number' ? cell : 0;
    }
    sum += product;
  }
  return finite(sum);
});

const spreadOf = (root: boolean) =>
  fnRest('', 'r', (ctx, args) => {
    const numbers = numbersOf(args, ctx);
    if (numbers instanceof CellError) return numbers;
    if (numbers.length < 2) return ERR_DIV0;
    return root ? Math.sqrt(sampleVariance(numbers)) : sampleVariance(numbers);
  });

export const AGGREGATE: FunctionTable = {
  SUM: total((t) => finite(t.sum)),
  AVERAGE: total((t) => (t.numbers === 0 ? ERR_DIV0 : finite(t.sum / t.numbers))),
  MIN: total((t) => (t.numbers === 0 ? 0 : t.min)),
  MAX: total((t) => (t.numbers === 0 ? 0 : t.max)),
  COUNT: fnRest('', 'r', (ctx, args) => totalsOf(args, ctx, true).numbers),
  COUNTA: fnRest('', 'r', (ctx, args) => totalsOf(args, ctx, true).filled),
  COUNTBLANK: fn('r', (ctx, range) => totalsOf([range], ctx, true).blank),
  PRODUCT: fnRest('', 'r', (ctx, args) => {
    const numbers = numbersOf(args, ctx);
    if (numbers instanceof CellError) return numbers;
    return numbers.length === 0 ? 0 : finite(numbers.reduce((a, b) => a * b, 1));
  }),
  SUMPRODUCT: sumProduct,
  STDEV: spreadOf(true),
  'STDEV.S': spreadOf(true),
  VAR: spreadOf(false),
  'VAR.S': spreadOf(false),
};
