/** Ranges read into grids, and operations spread over them. */
import type { Scalar } from '../model/types';
import type { Context } from './context';
import { ERR_NA, ERR_VALUE } from './errors';
import { LAST_ROW } from './references';
import { Grid, RangeRef, Union, isScalar, type Value } from './values';

/** Short ranges are read cell by cell, long ones through the column's index, which later reads share. */
const SHORT = 64;

/** Rows of a range that can hold something. */
export const lastUsedRow = (range: RangeRef): number => Math.min(range.bottom, range.sheet.lastRow);

export const lastUsedColumn = (range: RangeRef): number => Math.min(range.right, range.sheet.lastColumn);

/** Calls `visit` for every cell that can hold something, column by column; stops when it returns true. */
export const eachCell = (
  range: RangeRef,
  ctx: Context,
  visit: (value: Scalar, row: number, column: number) => boolean | void,
): void => {
  const bottom = lastUsedRow(range);
  const right = lastUsedColumn(range);
  for (let column = range.left; column <= right; column++) {
    const index = bottom - range.top >= SHORT ? ctx.index(range.sheet, column, range.top, bottom) : null;
    for (let row = range.top; row <= bottom; row++) {
      if (visit(index ? index.value(row) : ctx.read(range.sheet, row, column), row, column) === true) return;
    }
  }
};

/** All values of an expression; a whole-column range is cut at the sheet's last row. */
export const toGrid = (value: Value, ctx: Context): Grid => {
  if (value instanceof Grid) return value;
  if (value instanceof Union)
    return value.areas.length === 1 ? toGrid(value.areas[0]!, ctx) : new Grid(1, 1, [ERR_VALUE]);
  if (!(value instanceof RangeRef)) return new Grid(1, 1, [value]);
  const rows = value.bottom === LAST_ROW ? Math.max(1, lastUsedRow(value) - value.top + 1) : value.rows;
  const { columns } = value;
  const data: Scalar[] = new Array<Scalar>(rows * columns).fill(null);
  eachCell(value, ctx, (cell, row, column) => {
    data[(row - value.top) * columns + column - value.left] = cell;
  });
  return new Grid(rows, columns, data);
};

export const isMany = (value: Value): value is RangeRef | Grid =>
  (value instanceof RangeRef && (value.top !== value.bottom || value.left !== value.right)) ||
  (value instanceof Grid && value.data.length > 1);

const pick = (grid: Grid, row: number, column: number): Scalar => {
  const r = grid.rows === 1 ? 0 : row;
  const c = grid.columns === 1 ? 0 : column;
  return r < grid.rows && c < grid.columns ? grid.data[r * grid.columns + c]! : ERR_NA;
};

/** Applies `f` to the corresponding values of all operands; single values and single rows or columns are stretched. */
export const spread = (values: readonly Value[], ctx: Context, f: (cells: Scalar[]) => Scalar): Grid => {
  const grids = values.map((value) => toGrid(value, ctx));
  const rows = Math.max(...grids.map((g) => g.rows));
  const columns = Math.max(...grids.map((g) => g.columns));
  const data: Scalar[] = new Array<Scalar>(rows * columns);
  const cells: Scalar[] = new Array<Scalar>(grids.length);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      for (let k = 0; k < grids.length; k++) cells[k] = pick(grids[k]!, row, column);
      data[at] = f(cells);
    }
  }
  return new Grid(rows, columns, data);
};

/** Visits the values of any argument in order; single values too. */
export const eachValue = (value: Value, ctx: Context, visit: (cell: Scalar) => boolean | void): void => {
  if (isScalar(value)) visit(value);
  else if (value instanceof RangeRef) eachCell(value, ctx, visit);
  else if (value instanceof Grid) for (const cell of value.data) if (visit(cell) === true) return;
  if (value instanceof Union) for (const area of value.areas) eachCell(area, ctx, visit);
};
