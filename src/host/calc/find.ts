/** Finding a value in a row or column: the common part of MATCH and the lookups. */
import type { CellError } from '../model/types';
import { type Scalar } from '../model/types';
import { lastUsedRow, toGrid } from './arrays';
import { compareScalars, rank } from './compare';
import type { Context } from './context';
import { hasWildcard, wildcardPattern } from './wildcards';
import type { Grid } from './values';
import { RangeRef, type Value } from './values';

/** A list of cells to look in. */
export interface List {
  readonly length: number;
  readonly at: (i: number) => Scalar;
  /** First position of a key that is exactly equal, or -1; through an index where there is one. */
  readonly exact: (key: Exclude<Scalar, CellError | null>) => number;
}

const scan =
  (length: number, at: (i: number) => Scalar) =>
  (key: Exclude<Scalar, CellError | null>): number => {
    const wanted = typeof key === 'string' ? key.toLowerCase() : key;
    for (let i = 0; i < length; i++) {
      const cell = at(i);
      if ((typeof cell === 'string' ? cell.toLowerCase() : cell) === wanted) return i;
    }
    return -1;
  };

const SHORT = 16;

/** The cells of a one-row or one-column argument, else null. */
export const listOf = (value: Value, ctx: Context): List | null => {
  if (value instanceof RangeRef && value.left === value.right && value.rows > SHORT) {
    const { top } = value;
    const bottom = lastUsedRow(value);
    const index = ctx.index(value.sheet, value.left, top, bottom);
    const at = (i: number): Scalar => (top + i < index.length ? index.value(top + i) : null);
    const exact: List['exact'] = (key) => {
      const found = index.exact().find(typeof key === 'string' ? key.toLowerCase() : key, top, bottom);
      return found.length > 0 ? found[0]! - top : -1;
    };
    return { length: Math.max(0, bottom - top + 1), at, exact };
  }
  const grid = toGrid(value, ctx);
  if (grid.rows !== 1 && grid.columns !== 1) return null;
  const at = (i: number): Scalar => grid.data[i]!;
  return { length: grid.data.length, at, exact: scan(grid.data.length, at) };
};

/** Kinds never mix: the text "1" does not find the number 1. A blank key looks for 0. Wildcards work in texts. */
export const findExact = (list: List, key: Exclude<Scalar, CellError>, wildcards: boolean): number => {
  if (wildcards && typeof key === 'string' && hasWildcard(key)) {
    const pattern = wildcardPattern(key);
    for (let i = 0; i < list.length; i++) {
      const cell = list.at(i);
      if (typeof cell === 'string' && pattern.test(cell)) return i;
    }
    return -1;
  }
  return list.exact(key ?? 0);
};

/** Last position whose value is not above (`descending`: not below) the key, by halving; -1 when there is none. */
export const findSorted = (list: List, key: Exclude<Scalar, CellError>, descending = false): number => {
  const kind = rank(key ?? 0);
  let low = 0;
  let high = list.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe <= high && rank(list.at(probe)) !== kind) probe += 1;
    if (probe > high) {
      high = middle - 1;
      continue;
    }
    const order = compareScalars(list.at(probe) as Exclude<Scalar, CellError>, key);
    if (descending ? order >= 0 : order <= 0) {
      found = probe;
      low = probe + 1;
    } else high = middle - 1;
  }
  return found;
};

/** One cell of a range or grid, by offset; ranges give references. */
export const pick = (value: RangeRef | Grid, row: number, column: number): Value =>
  value instanceof RangeRef
    ? new RangeRef(value.sheet, value.top + row, value.left + column, value.top + row, value.left + column)
    : (value.data[row * value.columns + column] ?? null);
