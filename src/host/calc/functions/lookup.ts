/** MATCH, the lookups and INDEX. */
import { CellError, type Scalar } from '../../model/types';
import { compareScalars } from '../compare';
import type { Context } from '../context';
import { ERR_NA, ERR_REF, ERR_VALUE } from '../errors';
import { findExact, findSorted, listOf, pick } from '../find';
import { Grid, isScalar, RangeRef, Union, type Value } from '../values';
import { type FunctionTable, fn } from './spec';

type Clean = Exclude<Scalar, CellError>;
type Block = RangeRef | Grid;

const blockOf = (value: Value): Block | CellError => {
  if (value instanceof RangeRef || value instanceof Grid) return value;
  if (value instanceof Union) return ERR_VALUE;
  return value instanceof CellError ? value : new Grid(1, 1, [value]);
};

/** 1: sorted up (the default), 0: exact, -1: sorted down. */
const match = (ctx: Context, key: Clean, where: Value, type: number): number | CellError => {
  if (where instanceof CellError) return where;
  const list = listOf(where, ctx);
  if (!list) return ERR_NA;
  const at = type === 0 ? findExact(list, key, true) : findSorted(list, key, type < 0);
  return at < 0 ? ERR_NA : at + 1;
};

const part = (block: Block, line: number, byColumn: boolean): Value => {
  if (block instanceof RangeRef)
    return byColumn
      ? new RangeRef(block.sheet, block.top, block.left + line, block.bottom, block.left + line)
      : new RangeRef(block.sheet, block.top + line, block.left, block.top + line, block.right);
  const length = byColumn ? block.rows : block.columns;
  const data = Array.from({ length }, (_, i) => pick(block, byColumn ? i : line, byColumn ? line : i) as Scalar);
  return byColumn ? new Grid(length, 1, data) : new Grid(1, length, data);
};

/** VLOOKUP (`byColumn`) and HLOOKUP. The first line is searched; the last argument left out means sorted. */
const lookupIn = (byColumn: boolean) =>
  fn('srnB', (ctx, key, table, line, sorted = true) => {
    const block = blockOf(table);
    if (block instanceof CellError) return block;
    const offset = Math.trunc(line) - 1;
    if (offset < 0) return ERR_VALUE;
    if (offset >= (byColumn ? block.columns : block.rows)) return ERR_REF;
    const at = match(ctx, key, part(block, 0, byColumn), sorted ? 1 : 0);
    if (at instanceof CellError) return at;
    return byColumn ? pick(block, at - 1, offset) : pick(block, offset, at - 1);
  });

const nthOf = (value: Value, at: number): Value => {
  const block = blockOf(value);
  if (block instanceof CellError) return block;
  if (block.columns === 1) return at < block.rows ? pick(block, at, 0) : ERR_NA;
  return at < block.columns ? pick(block, 0, at) : ERR_NA;
};

/** Takes the last value not above the key, errors and other kinds in between skipped: `LOOKUP(2,1/(…),…)` finds the last hit. */
const lookup = fn('saA', (ctx, key, where, result) => {
  const block = blockOf(where);
  if (block instanceof CellError) return block;
  const tall = block.rows >= block.columns;
  const single = block.rows === 1 || block.columns === 1;
  const searched = single ? where : part(block, 0, tall);
  const list = listOf(searched, ctx);
  const at = list ? findSorted(list, key) : -1;
  if (at < 0) return ERR_NA;
  return nthOf(result ?? (single ? where : part(block, (tall ? block.columns : block.rows) - 1, tall)), at);
});

/** Position of the exact key or of its neighbour: -1 next smaller, 1 next larger, 2 wildcards. */
const findNear = (ctx: Context, key: Clean, where: Value, mode: number, backwards: boolean): number => {
  const list = listOf(where, ctx);
  if (!list) return -1;
  if (!backwards) {
    const exact = findExact(list, key, mode === 2);
    if (exact >= 0 || mode === 0 || mode === 2) return exact;
  }
  let best = -1;
  for (let k = 0; k < list.length; k++) {
    const i = backwards ? list.length - 1 - k : k;
    const cell = list.at(i);
    if (cell === null || cell instanceof CellError || typeof cell !== typeof key) continue;
    const order = compareScalars(cell, key);
    if (order === 0) return i;
    if ((mode === -1 && order > 0) || (mode === 1 && order < 0) || mode === 0 || mode === 2) continue;
    if (best < 0 || compareScalars(cell, list.at(best) as Clean) * mode < 0) best = i;
  }
  return best;
};

const xlookup = fn('sarVNN', (ctx, key, where, result, missing, mode = 0, direction = 1) => {
  const at = findNear(ctx, key, where, mode, direction < 0);
  if (at < 0) return missing ?? ERR_NA;
  const block = blockOf(result);
  if (block instanceof CellError) return block;
  const searched = blockOf(where);
  const byRow = searched instanceof CellError || searched.columns === 1;
  return byRow ? part(block, at, false) : part(block, at, true);
});

/** Row or column 0 means all of it. With one number a single row is counted across. */
const index = fn('rNNN', (_ctx, value, row = 0, column, area = 1) => {
  const chosen = value instanceof Union ? value.areas[Math.trunc(area) - 1] : value;
  if (chosen === undefined) return ERR_REF;
  const block = blockOf(chosen);
  if (block instanceof CellError) return block;
  const across = column === undefined && block.rows === 1 && block.columns > 1;
  const r = across ? (block.rows === 1 ? 1 : 0) : Math.trunc(row);
  const c = across ? Math.trunc(row) : column === undefined && block.columns === 1 ? 1 : Math.trunc(column ?? 0);
  if (r < 0 || c < 0) return ERR_VALUE;
  if (r > block.rows || c > block.columns) return ERR_REF;
  if (r > 0 && c > 0) return pick(block, r - 1, c - 1);
  if (r === 0 && c === 0) return isScalar(chosen) ? chosen : block;
  return r === 0 ? part(block, c - 1, true) : part(block, r - 1, false);
});

export const LOOKUP: FunctionTable = {
  MATCH: fn('srN', (ctx, key, where, type = 1) => match(ctx, key, where, type)),
  VLOOKUP: lookupIn(true),
  HLOOKUP: lookupIn(false),
  LOOKUP: lookup,
  XLOOKUP: xlookup,
  INDEX: index,
};
