/** One pane of cells: fills, grid lines, borders, texts. */
import type { Area, BorderStyle, SheetModel } from '../../host/model/types';
import type { Evaluate } from './conditional';
import { type Look, cellText, lookOf } from './look';
import { mergeAt } from './merges';
import { paintText } from './paint-text';
import { type Rect, type Slot, type View, areaRect } from './view';

const GRID_LINE = '#E1E1E1';
/** Columns left of the pane whose text may still reach into it. */
const REACH = 30;

export interface CellPainter {
  readonly ctx: CanvasRenderingContext2D;
  readonly view: View;
  readonly locale: string;
  readonly evaluate: Evaluate;
}

interface Painted {
  readonly row: number;
  readonly column: number;
  readonly rect: Rect;
  readonly look: Look;
}

export function paintPane(painter: CellPainter, rows: readonly Slot[], columns: readonly Slot[], clip: Rect): void {
  if (rows.length === 0 || columns.length === 0) return;
  const { ctx, view } = painter;
  ctx.save();
  ctx.beginPath();
  ctx.rect(clip.x, clip.y, clip.width, clip.height);
  ctx.clip();
  if (view.sheet.showGridlines) paintGridLines(ctx, rows, columns, clip);
  const cells = collect(painter, rows, columns);
  for (const cell of cells) paintFill(ctx, cell, view.sheet.showGridlines);
  for (const cell of cells) paintBorders(ctx, cell);
  for (const cell of cells) paintValue(painter, cell, clip);
  for (const row of rows) paintSpill(painter, row, columns[0]!, clip);
  for (const cell of cells) paintFilterButton(painter, cell);
  ctx.restore();
}

function paintGridLines(
  ctx: CanvasRenderingContext2D,
  rows: readonly Slot[],
  columns: readonly Slot[],
  clip: Rect,
): void {
  ctx.fillStyle = GRID_LINE;
  for (const row of rows) ctx.fillRect(clip.x, row.start + row.size - 1, clip.width, 1);
  for (const column of columns) ctx.fillRect(column.start + column.size - 1, clip.y, 1, clip.height);
}

/** The cells of a pane; a merged area once, at its first cell. */
function collect({ view, evaluate }: CellPainter, rows: readonly Slot[], columns: readonly Slot[]): Painted[] {
  const { sheet } = view;
  const cells: Painted[] = [];
  const seen = new Set<Area>();
  for (const row of rows) {
    for (const column of columns) {
      const merge = sheet.merges.length > 0 ? mergeAt(sheet, row.index, column.index) : undefined;
      if (merge && seen.has(merge)) continue;
      if (merge) seen.add(merge);
      const at = merge ? { row: merge.top, column: merge.left } : { row: row.index, column: column.index };
      const rect = merge
        ? areaRect(view, merge)
        : { x: column.start, y: row.start, width: column.size, height: row.size };
      cells.push({ ...at, rect, look: lookOf(sheet, at.row, at.column, sheet.value(at.row, at.column), evaluate) });
    }
  }
  return cells;
}

function paintFill(ctx: CanvasRenderingContext2D, { rect, look, row, column }: Painted, gridLines: boolean): void {
  const { x, y, width, height } = rect;
  if (look.fill) {
    ctx.fillStyle = look.fill;
    ctx.fillRect(
      x - (column > 0 ? 1 : 0),
      y - (row > 0 ? 1 : 0),
      width + (column > 0 ? 1 : 0),
      height + (row > 0 ? 1 : 0),
    );
  } else if (height > 0) {
    ctx.fillStyle = '#FFFFFF';
    ctx.fillRect(x, y, width - 1, height - 1);
    if (gridLines) {
      ctx.fillStyle = GRID_LINE;
      ctx.fillRect(x + width - 1, y, 1, height);
      ctx.fillRect(x, y + height - 1, width, 1);
    }
  }
  if (look.line) {
    ctx.fillStyle = look.line;
    ctx.fillRect(x, y + height - 1, width, 1);
  }
}

const THICKNESS: Readonly<Record<string, number>> = { Medium: 2, Thick: 3, Double: 3, medium: 2, thick: 3, double: 3 };

function paintBorders(ctx: CanvasRenderingContext2D, { rect, look }: Painted): void {
  const { borders } = look.style;
  if (!borders) return;
  const { x, y, width, height } = rect;
  const line = (border: BorderStyle | undefined, left: number, top: number, vertical: boolean): void => {
    if (!border || border.style.toLowerCase() === 'none') return;
    const thick = THICKNESS[border.style] ?? 1;
    ctx.fillStyle = border.color || '#000000';
    ctx.fillRect(
      left - (vertical ? thick - 1 : 0),
      top - (vertical ? 0 : thick - 1),
      vertical ? thick : width + 1,
      vertical ? height + 1 : thick,
    );
  };
  line(borders.left, x - 1, y - 1, true);
  line(borders.right, x + width - 1, y - 1, true);
  line(borders.top, x - 1, y - 1, false);
  line(borders.bottom, x - 1, y + height - 1, false);
}

function paintValue({ ctx, view, locale }: CellPainter, { row, column, rect, look }: Painted, clip: Rect): void {
  const { sheet } = view;
  const value = sheet.value(row, column);
  if (value === null || value === '') return;
  const text = cellText(sheet, row, column, locale);
  if (text === '') return;
  const wide = look.style.horizontal === 'CenterAcrossSelection' ? acrossRect(view, row, column, rect) : rect;
  paintText(ctx, wide, text, value, look, (side) => blankRoom(view, row, column, side), clip);
}

const isBlank = (sheet: SheetModel, row: number, column: number): boolean => {
  const value = sheet.value(row, column);
  return value === null || value === '';
};

/** Pixels of blank cells beside a cell. */
function blankRoom({ sheet, geometry }: View, row: number, column: number, side: 'left' | 'right'): number {
  const step = side === 'right' ? 1 : -1;
  let room = 0;
  for (let next = column + step; next >= 0 && Math.abs(next - column) <= REACH; next += step) {
    if (!isBlank(sheet, row, next) || sheet.style(row, next).fill || mergeAt(sheet, row, next)) break;
    room += geometry.columns.size(next);
  }
  return room;
}

/** The cell together with the blank ones after it that share its centring. */
function acrossRect({ sheet, geometry }: View, row: number, column: number, rect: Rect): Rect {
  let { width } = rect;
  for (let next = column + 1; next <= column + 200; next++) {
    if (!isBlank(sheet, row, next) || sheet.style(row, next).horizontal !== 'CenterAcrossSelection') break;
    width += geometry.columns.size(next);
  }
  return { ...rect, width };
}

/** Text of a cell left of the pane that reaches into it. */
function paintSpill(painter: CellPainter, row: Slot, first: Slot, clip: Rect): void {
  const { sheet } = painter.view;
  if (!isBlank(sheet, row.index, first.index)) return;
  for (let column = first.index - 1; column >= Math.max(0, first.index - REACH); column--) {
    if (isBlank(sheet, row.index, column)) continue;
    const value = sheet.value(row.index, column);
    if (typeof value !== 'string' || mergeAt(sheet, row.index, column)) return;
    const look = lookOf(sheet, row.index, column, value, painter.evaluate);
    const rect = areaRect(painter.view, { top: row.index, bottom: row.index, left: column, right: column });
    const across = look.style.horizontal === 'CenterAcrossSelection';
    if ((look.align === 'left' || across) && !look.style.wrap)
      paintValue(painter, { row: row.index, column, rect, look }, clip);
    return;
  }
}

const BUTTON = 15;

function paintFilterButton({ ctx, view }: CellPainter, { row, column, rect }: Painted): void {
  if (!hasFilterButton(view.sheet, row, column) || rect.width < BUTTON + 4) return;
  const x = rect.x + rect.width - BUTTON - 2;
  const y = rect.y + rect.height - BUTTON - 2;
  ctx.fillStyle = '#FFFFFF';
  ctx.fillRect(x, y, BUTTON, BUTTON);
  ctx.strokeStyle = '#ABABAB';
  ctx.strokeRect(x + 0.5, y + 0.5, BUTTON - 1, BUTTON - 1);
  ctx.fillStyle = '#444444';
  ctx.beginPath();
  ctx.moveTo(x + 4, y + 6);
  ctx.lineTo(x + 11, y + 6);
  ctx.lineTo(x + 7.5, y + 10);
  ctx.fill();
}

function hasFilterButton(sheet: SheetModel, row: number, column: number): boolean {
  const table = sheet.workbook.tableAt(sheet, row, column);
  if (table) return table.showHeaders && table.showFilterButton && row === table.area.top;
  const filter = sheet.autoFilter?.area;
  return filter !== undefined && row === filter.top && column >= filter.left && column <= filter.right;
}
