import type { Area } from './types';

/** The grid of a worksheet: 1,048,576 rows × 16,384 columns. */
export const MAX_ROW = 1048575;
export const MAX_COLUMN = 16383;

/** An area from its corners, inclusive and 0-based. */
export function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

export function contains(outer: Area, row: number, column: number): boolean {
  return row >= outer.top && row <= outer.bottom && column >= outer.left && column <= outer.right;
}

/** True when `inner` lies wholly in `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top && inner.bottom <= outer.bottom && inner.left >= outer.left && inner.right <= outer.right
  );
}

export function intersect(a: Area, b: Area): Area | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top <= bottom && left <= right ? { top, left, bottom, right } : null;
}

/** What remains of `a` without `b`: up to four areas. */
export function subtract(a: Area, b: Area): Area[] {
  const hit = intersect(a, b);
  if (!hit) return [a];
  const rest: Area[] = [];
  if (a.top < hit.top) rest.push(area(a.top, a.left, hit.top - 1, a.right));
  if (hit.bottom < a.bottom) rest.push(area(hit.bottom + 1, a.left, a.bottom, a.right));
  if (a.left < hit.left) rest.push(area(hit.top, a.left, hit.bottom, hit.left - 1));
  if (hit.right < a.right) rest.push(area(hit.top, hit.right + 1, hit.bottom, a.right));
  return rest;
}

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** `A` → 0; letters only, any case. */
export function columnIndex(name: string): number {
  let n = 0;
  for (let i = 0; i < name.length; i++) n = n * 26 + (name.charCodeAt(i) & 31);
  return n - 1;
}

/** `B3` without dollars. */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/** `B3` or `B3:C9`; whole rows and columns as `3:5` and `A:B`. */
export function areaName(a: Area, dollars = false): string {
  const d = dollars ? '$' : '';
  if (a.top === 0 && a.bottom === MAX_ROW) return `${d}${columnName(a.left)}:${d}${columnName(a.right)}`;
  if (a.left === 0 && a.right === MAX_COLUMN) return `${d}${a.top + 1}:${d}${a.bottom + 1}`;
  const first = `${d}${columnName(a.left)}${d}${a.top + 1}`;
  if (a.top === a.bottom && a.left === a.right) return first;
  return `${first}:${d}${columnName(a.right)}${d}${a.bottom + 1}`;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `B3`, `B3:C9`, `A:B` or `3:5` (no sheet name); null when it is none of them or lies off the grid. */
export function parseArea(text: string): Area | null {
  let m = CELLS.exec(text);
  let found: Area | null = null;
  if (m) {
    const row = Number(m[2]) - 1;
    const column = columnIndex(m[1]!);
    const row2 = m[4] === undefined ? row : Number(m[4]) - 1;
    const column2 = m[3] === undefined ? column : columnIndex(m[3]);
    found = area(Math.min(row, row2), Math.min(column, column2), Math.max(row, row2), Math.max(column, column2));
  } else if ((m = WHOLE_COLUMNS.exec(text))) {
    const [a, b] = [columnIndex(m[1]!), columnIndex(m[2]!)];
    found = area(0, Math.min(a, b), MAX_ROW, Math.max(a, b));
  } else if ((m = WHOLE_ROWS.exec(text))) {
    const [a, b] = [Number(m[1]) - 1, Number(m[2]) - 1];
    found = area(Math.min(a, b), 0, Math.max(a, b), MAX_COLUMN);
  }
  return found && found.top >= 0 && found.bottom <= MAX_ROW && found.right <= MAX_COLUMN ? found : null;
}

/** A sheet name as formulas write it: quoted unless it is a plain word. */
export function quoteSheet(name: string): string {
  const plain =
    /^[A-Za-z_\u4e00-\u9fff][A-Za-z0-9_.\u4e00-\u9fff]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr][Cc]?\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}
