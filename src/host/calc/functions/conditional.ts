/** COUNTIFS, SUMIFS and their family, over indexes: the most selective criterion is walked, the others are tested. */
import { CellError, type Scalar } from '../../model/types';
import { lastUsedRow } from '../arrays';
import { type ColumnIndex, Kind } from '../column-index';
import type { Context } from '../context';
import { candidates, type Criterion, criterionOf, meets } from '../criteria';
import { ERR_DIV0, ERR_VALUE } from '../errors';
import { LAST_ROW } from '../references';
import { isScalar, RangeRef, type Value } from '../values';
import { type FunctionTable, fn, fnRest } from './spec';

interface Test {
  readonly range: RangeRef;
  readonly criterion: Criterion;
}

interface ColumnTest {
  readonly index: ColumnIndex;
  readonly criterion: Criterion;
  /** Added to a row of the first range to get the row of this one. */
  readonly shift: number;
}

const bottomOf = (range: RangeRef): number => Math.max(lastUsedRow(range), range.top - 1);

/** Visits the offsets (row from the top, column from the left) of all cells that meet every test. */
const eachMatch = (tests: readonly Test[], ctx: Context, visit: (row: number, column: number) => void): void => {
  const { range } = tests[0]!;
  for (let column = 0; column < range.columns; column++) {
    if (tests.every((test) => test.range.left + column > test.range.sheet.lastColumn && !mayBeBlank(test.criterion)))
      return;
    const columnTests = tests.map(({ range: own, criterion }) => ({
      index: ctx.index(own.sheet, own.left + column, own.top, own.bottom),
      criterion,
      shift: own.top - range.top,
    }));
    eachRow(columnTests, range, (row) => visit(row - range.top, column));
  }
};

const mayBeBlank = ({ operator, operand }: Criterion): boolean =>
  (operator === '=' && operand === null) || (operator === '<>' && operand !== null);

const eachRow = (tests: readonly ColumnTest[], range: RangeRef, visit: (row: number) => void): void => {
  let best: Int32Array | null = null;
  let bestTest: ColumnTest | null = null;
  for (const test of tests) {
    const found = candidates(test.criterion, test.index, range.top + test.shift, range.bottom + test.shift);
    if (found && (!best || found.length < best.length)) {
      best = found;
      bestTest = test;
      if (found.length === 0) return;
    }
  }
  const others = tests.filter((test) => test !== bestTest);
  const passes = (row: number): boolean => {
    for (let i = 0; i < others.length; i++) {
      const test = others[i]!;
      if (!meets(test.criterion, test.index, row + test.shift)) return false;
    }
    return true;
  };
  if (best && bestTest) {
    const { shift } = bestTest;
    for (let i = 0; i < best.length; i++) {
      const row = best[i]! - shift;
      if (row >= range.top && row <= range.bottom && passes(row)) visit(row);
    }
    return;
  }
  const longest = Math.max(...tests.map((test) => test.index.length - test.shift));
  const blanks = tests.every((test) => mayBeBlank(test.criterion));
  const bottom = blanks && range.bottom !== LAST_ROW ? range.bottom : Math.min(range.bottom, longest - 1);
  for (let row = range.top; row <= bottom; row++) if (passes(row)) visit(row);
  if (blanks && range.bottom === LAST_ROW) for (let row = bottom + 1; row <= range.bottom; row++) visit(row);
};

const asTests = (pairs: readonly Value[]): Test[] | CellError => {
  const tests: Test[] = [];
  for (let i = 0; i < pairs.length; i += 2) {
    const range = pairs[i]!;
    if (range instanceof CellError) return range;
    if (!(range instanceof RangeRef)) return ERR_VALUE;
    const first = tests[0]?.range ?? range;
    if (range.rows !== first.rows || range.columns !== first.columns) return ERR_VALUE;
    const given = pairs[i + 1]!;
    tests.push({ range, criterion: criterionOf(isScalar(given) ? given : ERR_VALUE) });
  }
  return tests;
};

interface Tally {
  count: number;
  sum: number;
  min: number;
  max: number;
  error: CellError | null;
}

/** Numbers of `values` beside the matches; an error among them is the result. */
const tally = (values: RangeRef, tests: readonly Test[], ctx: Context): Tally => {
  const found: Tally = { count: 0, sum: 0, min: Infinity, max: -Infinity, error: null };
  const columns: ColumnIndex[] = [];
  for (let column = 0; column < tests[0]!.range.columns; column++)
    columns.push(ctx.index(values.sheet, values.left + column, values.top, bottomOf(values)));
  eachMatch(tests, ctx, (row, column) => {
    const index = columns[column]!;
    const at = values.top + row;
    if (at >= index.length) return;
    const kind = index.kind[at];
    if (kind === Kind.Error) found.error ??= index.value(at) as CellError;
    if (kind !== Kind.Number) return;
    const value = index.number[at]!;
    found.count += 1;
    found.sum += value;
    if (value < found.min) found.min = value;
    if (value > found.max) found.max = value;
  });
  return found;
};

const withTally = (values: Value, pairs: readonly Value[], ctx: Context, read: (t: Tally) => Scalar): Value => {
  const tests = asTests(pairs);
  if (tests instanceof CellError) return tests;
  if (!(values instanceof RangeRef)) return values instanceof CellError ? values : ERR_VALUE;
  const { range } = tests[0]!;
  if (values.rows !== range.rows || values.columns !== range.columns) return ERR_VALUE;
  const found = tally(values, tests, ctx);
  return found.error ?? read(found);
};

const manyIf = (read: (t: Tally) => Scalar) =>
  fnRest('rrv', 'rv', (ctx, values, range, criterion, more: Value[]) =>
    withTally(values, [range, criterion, ...more], ctx, read),
  );

/** The range to add up starts where it is given but has the size of the tested one. */
const oneIf = (read: (t: Tally) => Scalar) =>
  fn('rvR', (ctx, range, criterion, values = range) => {
    if (!(range instanceof RangeRef) || !(values instanceof RangeRef)) return ERR_VALUE;
    const { sheet, top, left } = values;
    const sized = new RangeRef(sheet, top, left, Math.min(LAST_ROW, top + range.rows - 1), left + range.columns - 1);
    return withTally(sized.rows === range.rows ? sized : values, [range, criterion], ctx, read);
  });

const count = (ctx: Context, pairs: readonly Value[]): Value => {
  const tests = asTests(pairs);
  if (tests instanceof CellError) return tests;
  let found = 0;
  eachMatch(tests, ctx, () => {
    found += 1;
  });
  return found;
};

const mean = (t: Tally): Scalar => (t.count === 0 ? ERR_DIV0 : t.sum / t.count);

export const CONDITIONAL: FunctionTable = {
  COUNTIF: fn('rv', (ctx, range, criterion) => count(ctx, [range, criterion])),
  COUNTIFS: fnRest('rv', 'rv', (ctx, range, criterion, more: Value[]) => count(ctx, [range, criterion, ...more])),
  SUMIF: oneIf((t) => t.sum),
  AVERAGEIF: oneIf(mean),
  SUMIFS: manyIf((t) => t.sum),
  AVERAGEIFS: manyIf(mean),
  MAXIFS: manyIf((t) => (t.count === 0 ? 0 : t.max)),
  MINIFS: manyIf((t) => (t.count === 0 ? 0 : t.min)),
};
