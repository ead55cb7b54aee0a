/** The selection and how the keyboard moves it. */
import type { Area, SheetModel } from '../../host/model/types';
import type { Geometry } from './geometry';
import { mergeAt, wholeMerges } from './merges';

export interface Point {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** The cell one types into. */
  readonly active: Point;
  /** The corner that Shift and the mouse move. */
  readonly end: Point;
  readonly area: Area;
}

/** A selection from its two corners; merged cells are never cut. */
export const select = (sheet: SheetModel, active: Point, end: Point = active): Selection => ({
  active,
  end,
  area: wholeMerges(sheet, {
    top: Math.min(active.row, end.row),
    left: Math.min(active.column, end.column),
    bottom: Math.max(active.row, end.row),
    right: Math.max(active.column, end.column),
  }),
});

export const selectArea = (sheet: SheetModel, area: Area): Selection =>
  select(sheet, { row: area.top, column: area.left }, { row: area.bottom, column: area.right });

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEP: Readonly<Record<Direction, readonly [rows: -1 | 0 | 1, columns: -1 | 0 | 1]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** One cell on, past hidden rows and columns and over merged cells. */
export function neighbour(sheet: SheetModel, geometry: Geometry, from: Point, direction: Direction): Point {
  const [rows, columns] = STEP[direction];
  const merge = mergeAt(sheet, from.row, from.column);
  const edge = merge ?? { top: from.row, bottom: from.row, left: from.column, right: from.column };
  if (rows !== 0) return { row: geometry.rows.step(rows > 0 ? edge.bottom : edge.top, rows), column: from.column };
  return { row: from.row, column: geometry.columns.step(columns > 0 ? edge.right : edge.left, columns || 1) };
}

/** Ctrl + arrow: to the last filled cell of a run, else to the next filled cell, else to the edge of what is used. */
export function jumpTo(sheet: SheetModel, geometry: Geometry, from: Point, direction: Direction): Point {
  const used = sheet.usedArea(true);
  const filled = (at: Point): boolean => sheet.value(at.row, at.column) !== null;
  const beyond = (at: Point): boolean =>
    !used || at.row > used.bottom || at.row < used.top || at.column > used.right || at.column < used.left;
  let at = from;
  let next = neighbour(sheet, geometry, at, direction);
  const inRun = filled(at) && filled(next);
  while (next.row !== at.row || next.column !== at.column) {
    if (inRun && !filled(next)) return at;
    if (!inRun && filled(next)) return next;
    if (beyond(next) && beyond(at)) break;
    at = next;
    next = neighbour(sheet, geometry, at, direction);
  }
  return direction === 'up' || direction === 'left' ? firstOf(from, direction) : clamp(at, used, direction);
}

const firstOf = (from: Point, direction: Direction): Point =>
  direction === 'up' ? { row: 0, column: from.column } : { row: from.row, column: 0 };

const clamp = (at: Point, used: Area | null, direction: Direction): Point =>
  direction === 'down'
    ? { row: Math.min(at.row, used?.bottom ?? 0), column: at.column }
    : { row: at.row, column: Math.min(at.column, used?.right ?? 0) };

/** Tab and Enter inside a selected block go round in it; elsewhere they move on by one. */
export function nextInArea(selection: Selection, by: 'row' | 'column', back: boolean): Point {
  const { area, active } = selection;
  const width = area.right - area.left + 1;
  const height = area.bottom - area.top + 1;
  const size = width * height;
  const row = active.row - area.top;
  const column = active.column - area.left;
  const at = (by === 'row' ? column * height + row : row * width + column) + (back ? size - 1 : 1);
  const next = at % size;
  return by === 'row'
    ? { row: area.top + (next % height), column: area.left + Math.floor(next / height) }
    : { row: area.top + Math.floor(next / width), column: area.left + (next % width) };
}

export const isSingle = (sheet: SheetModel, selection: Selection): boolean => {
  const { area, active } = selection;
  if (area.top === area.bottom && area.left === area.right) return true;
  const merge = mergeAt(sheet, active.row, active.column);
  return (
    merge !== undefined &&
    merge.top === area.top &&
    merge.bottom === area.bottom &&
    merge.right === area.right &&
    merge.left === area.left
  );
};
