import type { Sheet } from '../model/sheet';
import type { Area } from '../model/types';
import type { HostState } from './host-state';
import { formatText } from './number-format';
import { demand } from './protection';
import { usedPart } from './targets';

/** Pixels of a digit in the default font, and of the room Excel leaves beside the text. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
/** Rows looked at when a column is fitted: the first of them say enough of a long table. */
const SAMPLE_ROWS = 2000;
const MAX_WIDTH = 255;

/** Width of a column in points from the file's unit (characters); a column without one has the sheet's standard. */
export function pointsOfWidth(width: number | undefined, standard: number): number {
  const pixels = width === undefined ? Math.round(standard * DIGIT_PIXELS) + 5 : Math.round(width * DIGIT_PIXELS);
  return pixels * POINTS_PER_PIXEL;
}

/** The file's unit from points. */
export const widthOfPoints = (points: number): number =>
  Math.round((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;

/** Left or top edge of a line in points; hidden lines take no room. */
export function edgeOf(sheet: Sheet, line: number, columns: boolean): number {
  let points = 0;
  for (let i = 0; i < line; i++) points += columns ? columnPoints(sheet, i) : rowPoints(sheet, i);
  return points;
}

const columnPoints = (sheet: Sheet, column: number): number => {
  const line = sheet.columns.get(column);
  return line?.hidden ? 0 : pointsOfWidth(line?.width, sheet.standardWidth);
};

const rowPoints = (sheet: Sheet, row: number): number => {
  const line = sheet.rows.get(row);
  return line?.hidden || sheet.filteredRows.has(row) ? 0 : (line?.height ?? 15);
};

/** Characters a text takes; a Chinese character is as wide as two digits. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}

/** Widens or narrows columns to their longest line of text. */
export function autofitColumns(sheet: Sheet, where: Area, host: HostState): void {
  demand(sheet, 'allowFormatColumns');
  const used = usedPart(sheet, where);
  if (!used) return;
  const bottom = Math.min(used.bottom, used.top + SAMPLE_ROWS - 1);
  for (let column = used.left; column <= used.right; column++) {
    let widest = 0;
    for (let row = used.top; row <= bottom; row++) {
      const style = sheet.style(row, column);
      const text = formatText(style.numberFormat, sheet.value(row, column), host.locale, host.workbook.date1904);
      for (const line of text.split('\n')) widest = Math.max(widest, textWidth(line) * (style.bold ? 1.1 : 1));
    }
    if (widest > 0)
      sheet.columns.set(column, { ...sheet.columns.get(column), width: Math.min(MAX_WIDTH, Math.ceil(widest) + 2) });
  }
  sheet.touched('format', used);
}

/** Takes given heights off, so that the rows fit their text again. */
export function autofitRows(sheet: Sheet, where: Area): void {
  demand(sheet, 'allowFormatRows');
  for (const [row, format] of sheet.rows) {
    if (row < where.top || row > where.bottom || format.height === undefined) continue;
    const rest = { ...format };
    delete rest.height;
    sheet.rows.set(row, rest);
  }
  sheet.touched('format', where);
}
