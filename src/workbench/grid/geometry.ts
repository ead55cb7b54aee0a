/** The sizes of a sheet on screen: from characters and points to pixels, hidden and filtered rows at nothing. */
import type { Sheet } from '../../host/model/sheet';
import type { SheetModel } from '../../host/model/types';
import { MAX_COLUMN, MAX_ROW } from '../../host/model/areas';
import { Axis } from './axis';
import { type ColumnGroup, columnGroups } from './outline';

/** Pixels of one digit in the default font at 96 dpi, and of the padding that a width of 8.43 leaves out. */
const DIGIT = 7;
const PADDING = 5;
const POINT = 4 / 3;
const ROW = 20;

export const HEADER_HEIGHT = 22;
export const ROW_HEADER_WIDTH = 52;

export interface Geometry {
  readonly rows: Axis;
  readonly columns: Axis;
  /** Columns that fold away together. */
  readonly groups: readonly ColumnGroup[];
  /** Rows and columns that stay in place, never more than the screen can hold. */
  readonly frozenRows: number;
  readonly frozenColumns: number;
}

export const columnPixels = (width: number): number => Math.round(width * DIGIT);

export function geometryOf(sheet: Sheet): Geometry {
  const columns = new Map<number, number>();
  for (const [index, format] of sheet.columns) {
    if (format.hidden) columns.set(index, 0);
    else if (format.width !== undefined) columns.set(index, columnPixels(format.width));
  }
  const rows = new Map<number, number>();
  for (const [index, format] of sheet.rows) {
    if (format.hidden) rows.set(index, 0);
    else if (format.height !== undefined) rows.set(index, Math.round(format.height * POINT));
  }
  for (const index of sheet.filteredRows) rows.set(index, 0);
  return {
    rows: new Axis(MAX_ROW + 1, ROW, rows),
    columns: new Axis(MAX_COLUMN + 1, columnPixels(sheet.standardWidth) + PADDING, columns),
    groups: columnGroups(sheet, sheet.outlineSummary.right),
    frozenRows: sheet.freeze.rows,
    frozenColumns: sheet.freeze.columns,
  };
}

/** How far the sheet can be scrolled: what is used, what was reached, and a screen more. */
export function extent(sheet: SheetModel, reached: { row: number; column: number }): { rows: number; columns: number } {
  const used = sheet.usedArea(false);
  return {
    rows: Math.min(MAX_ROW, Math.max((used?.bottom ?? 0) + 60, reached.row + 30, 100)),
    columns: Math.min(MAX_COLUMN, Math.max((used?.right ?? 0) + 12, reached.column + 6, 26)),
  };
}
