/** What part of a sheet is on screen, and the way between pixels and cells. Screen pixels count from the grid's corner. */
import type { Area, SheetModel } from '../../host/model/types';
import type { Axis } from './axis';
import { type Geometry, HEADER_HEIGHT, ROW_HEADER_WIDTH } from './geometry';
import type { Point } from './selection';

export interface View {
  readonly sheet: SheetModel;
  readonly geometry: Geometry;
  readonly scrollX: number;
  readonly scrollY: number;
  readonly width: number;
  readonly height: number;
}

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Slot {
  readonly index: number;
  readonly start: number;
  readonly size: number;
}

/** Pixels where the scrolling part begins. */
export const frozenEdge = ({ geometry }: View): { x: number; y: number } => ({
  x: ROW_HEADER_WIDTH + geometry.columns.offset(geometry.frozenColumns),
  y: HEADER_HEIGHT + geometry.rows.offset(geometry.frozenRows),
});

const slots = (axis: Axis, first: number, shift: number, from: number, to: number, end: number): Slot[] => {
  const found: Slot[] = [];
  for (let index = first; index < end;) {
    const size = axis.size(index);
    const start = axis.offset(index) + shift;
    if (start >= to) break;
    if (size > 0 && start + size > from) found.push({ index, start, size });
    const next = axis.at(axis.offset(index) + size);
    index = next > index ? next : index + 1;
  }
  return found;
};

/** Rows on screen: those that stay in place, then those that scroll. */
export function visibleRows(view: View): { frozen: Slot[]; scrolled: Slot[] } {
  const { rows, frozenRows } = view.geometry;
  const edge = frozenEdge(view).y;
  const first = Math.max(frozenRows, rows.at(edge - HEADER_HEIGHT + view.scrollY));
  return {
    frozen: slots(rows, 0, HEADER_HEIGHT, HEADER_HEIGHT, view.height, frozenRows),
    scrolled: slots(rows, first, HEADER_HEIGHT - view.scrollY, edge, view.height, rows.count),
  };
}

export function visibleColumns(view: View): { frozen: Slot[]; scrolled: Slot[] } {
  const { columns, frozenColumns } = view.geometry;
  const edge = frozenEdge(view).x;
  const first = Math.max(frozenColumns, columns.at(edge - ROW_HEADER_WIDTH + view.scrollX));
  return {
    frozen: slots(columns, 0, ROW_HEADER_WIDTH, ROW_HEADER_WIDTH, view.width, frozenColumns),
    scrolled: slots(columns, first, ROW_HEADER_WIDTH - view.scrollX, edge, view.width, columns.count),
  };
}

export const columnX = ({ geometry, scrollX }: View, column: number): number =>
  ROW_HEADER_WIDTH + geometry.columns.offset(column) - (column < geometry.frozenColumns ? 0 : scrollX);

export const rowY = ({ geometry, scrollY }: View, row: number): number =>
  HEADER_HEIGHT + geometry.rows.offset(row) - (row < geometry.frozenRows ? 0 : scrollY);

/** Where an area lies on screen; parts may be outside. */
export function areaRect(view: View, area: Area): Rect {
  const x = columnX(view, area.left);
  const y = rowY(view, area.top);
  const right = columnX(view, area.right) + view.geometry.columns.size(area.right);
  const bottom = rowY(view, area.bottom) + view.geometry.rows.size(area.bottom);
  return { x, y, width: right - x, height: bottom - y };
}

/** The row under a screen position, and the column; `null` over the headers. */
export function hit(view: View, x: number, y: number): { row: number | null; column: number | null } {
  const edge = frozenEdge(view);
  const { rows, columns } = view.geometry;
  return {
    row: y < HEADER_HEIGHT ? null : rows.at(y - HEADER_HEIGHT + (y < edge.y ? 0 : view.scrollY)),
    column: x < ROW_HEADER_WIDTH ? null : columns.at(x - ROW_HEADER_WIDTH + (x < edge.x ? 0 : view.scrollX)),
  };
}

/** How far to scroll so that a cell is wholly on screen. */
export function scrollInto(view: View, at: Point): { x: number; y: number } {
  const { rows, columns, frozenRows, frozenColumns } = view.geometry;
  const along = (axis: Axis, index: number, frozen: number, header: number, scroll: number, length: number): number => {
    if (index < frozen) return scroll;
    const start = axis.offset(index);
    const first = axis.offset(frozen);
    const room = length - header;
    if (start - scroll < first) return start - first;
    const end = start + axis.size(index);
    return end - scroll > room ? Math.min(end - room, start - first) : scroll;
  };
  return {
    x: along(columns, at.column, frozenColumns, ROW_HEADER_WIDTH, view.scrollX, view.width),
    y: along(rows, at.row, frozenRows, HEADER_HEIGHT, view.scrollY, view.height),
  };
}
