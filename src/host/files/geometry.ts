import type { SheetModel } from '../model/types';

/** Row height of the default font (points), and a character's width and cell padding (pixels at 96 dpi). */
const ROW_HEIGHT = 15;
const CHARACTER = 7;
const PADDING = 5;

/** Width of a column in points. */
export function columnPoints(sheet: SheetModel, column: number): number {
  const format = sheet.columns.get(column);
  if (format?.hidden) return 0;
  const characters = format?.width ?? sheet.standardWidth;
  return Math.trunc(characters * CHARACTER + PADDING) * 0.75;
}

/** Height of a row in points. */
export function rowPoints(sheet: SheetModel, row: number): number {
  const format = sheet.rows.get(row);
  return format?.hidden || sheet.filteredRows.has(row) ? 0 : (format?.height ?? ROW_HEIGHT);
}

/** Left edge of a column, in points from the sheet's left. */
export function columnLeft(sheet: SheetModel, column: number): number {
  let left = 0;
  for (let i = 0; i < column; i++) left += columnPoints(sheet, i);
  return left;
}

/** Top edge of a row, in points from the sheet's top. */
export function rowTop(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let i = 0; i < row; i++) top += rowPoints(sheet, i);
  return top;
}

/** The line that a distance lies in and what is left over, for anchors. */
export function lineAt(points: number, size: (line: number) => number, last: number): { line: number; rest: number } {
  let rest = points;
  let line = 0;
  while (line < last) {
    const own = size(line);
    if (rest < own) break;
    rest -= own;
    line++;
  }
  return { line, rest };
}
