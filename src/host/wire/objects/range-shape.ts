import { intersect, MAX_COLUMN, MAX_ROW } from '../../model/areas';
import type { Sheet } from '../../model/sheet';
import type { Area } from '../../model/types';
import type { ClassSpec } from '../api-class';
import { invalidArgument, itemNotFound } from '../errors';
import type { HostState } from '../host-state';
import { columnCount, onGrid, rangeOf, rangeTarget, rowCount, usedPart, type RangeTarget } from '../targets';
import { rangeView } from './range-view';
import { range, rangeAreas, tables } from '../refs';
import { specialCells } from '../special-cells';

const num = (value: unknown, fallback = 0): number => (typeof value === 'number' ? value : fallback);

const part = (t: RangeTarget, where: Area) => range(rangeTarget(t.sheet, onGrid(where)));

function used(t: RangeTarget, valuesOnly: unknown): Area | null {
  const part = usedPart(t.sheet, t.area, valuesOnly === true);
  return part && valuesOnly === true ? filledPart(t.sheet, part) : part;
}

/** The smallest area around the filled cells of an area: a stray cell elsewhere on the sheet does not widen it. */
function filledPart(sheet: Sheet, within: Area): Area | null {
  if (sheet.isBlank(within)) return null;
  /** The first of `from … to` up to which (in the order given) something is filled. */
  const search = (from: number, to: number, upTo: (line: number) => Area): number => {
    const step = from <= to ? 1 : -1;
    let [near, far] = [0, Math.abs(to - from)];
    while (near < far) {
      const middle = Math.floor((near + far) / 2);
      if (sheet.isBlank(upTo(from + step * middle))) near = middle + 1;
      else far = middle;
    }
    return from + step * near;
  };
  const { top, left, bottom, right } = within;
  return {
    top: search(top, bottom, (line) => ({ ...within, bottom: line })),
    bottom: search(bottom, top, (line) => ({ ...within, top: line })),
    left: search(left, right, (line) => ({ ...within, right: line })),
    right: search(right, left, (line) => ({ ...within, left: line })),
  };
}

function intersection(t: RangeTarget, other: unknown, host: HostState) {
  const target = rangeOf(other, t.sheet, host);
  const hit = target.sheet === t.sheet ? intersect(t.area, target.area) : null;
  return hit && range(rangeTarget(t.sheet, hit));
}

function orFail<T>(value: T | null): T {
  if (value === null) throw itemNotFound();
  return value;
}

const areasOrNull = (sheet: Sheet, areas: Area[]) => (areas.length ? rangeAreas({ sheet, areas }) : null);

const merged = (t: RangeTarget): Area[] => t.sheet.merges.filter((merge) => intersect(merge, t.area));

/** The cells around a range up to blank rows and columns: `getSurroundingRegion`. */
function region(t: RangeTarget): Area {
  let now = t.area;
  for (;;) {
    const wide = onGridClipped({ top: now.top - 1, left: now.left - 1, bottom: now.bottom + 1, right: now.right + 1 });
    const next = { ...now };
    if (wide.top < now.top && !t.sheet.isBlank({ ...wide, bottom: wide.top })) next.top = wide.top;
    if (wide.bottom > now.bottom && !t.sheet.isBlank({ ...wide, top: wide.bottom })) next.bottom = wide.bottom;
    if (wide.left < now.left && !t.sheet.isBlank({ ...wide, right: wide.left })) next.left = wide.left;
    if (wide.right > now.right && !t.sheet.isBlank({ ...wide, left: wide.right })) next.right = wide.right;
    if (next.top === now.top && next.bottom === now.bottom && next.left === now.left && next.right === now.right)
      return now;
    now = next;
  }
}

const onGridClipped = (a: Area): Area => ({
  top: Math.max(0, a.top),
  left: Math.max(0, a.left),
  bottom: Math.min(MAX_ROW, a.bottom),
  right: Math.min(MAX_COLUMN, a.right),
});

/** Methods that give another range. */
export const rangeShapeMethods: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  getCell: (t, [row, column]) => {
    const [top, left] = [t.area.top + num(row), t.area.left + num(column)];
    return part(t, { top, left, bottom: top, right: left });
  },
  getRow: (t, [row]) => part(t, { ...t.area, top: t.area.top + num(row), bottom: t.area.top + num(row) }),
  getColumn: (t, [column]) => part(t, { ...t.area, left: t.area.left + num(column), right: t.area.left + num(column) }),
  getLastRow: (t) => part(t, { ...t.area, top: t.area.bottom }),
  getLastColumn: (t) => part(t, { ...t.area, left: t.area.right }),
  getLastCell: (t) => part(t, { ...t.area, top: t.area.bottom, left: t.area.right }),
  getRowsBelow: (t, [count]) => beside(t, num(count, 1), 'below'),
  getRowsAbove: (t, [count]) => beside(t, num(count, 1), 'above'),
  getColumnsAfter: (t, [count]) => beside(t, num(count, 1), 'after'),
  getColumnsBefore: (t, [count]) => beside(t, num(count, 1), 'before'),
  getOffsetRange: (t, [rows, columns]) =>
    part(t, {
      top: t.area.top + num(rows),
      bottom: t.area.bottom + num(rows),
      left: t.area.left + num(columns),
      right: t.area.right + num(columns),
    }),
  getResizedRange: (t, [rows, columns]) =>
    part(t, { ...t.area, bottom: t.area.bottom + num(rows), right: t.area.right + num(columns) }),
  getAbsoluteResizedRange: (t, [rows, columns]) =>
    part(t, { ...t.area, bottom: t.area.top + num(rows) - 1, right: t.area.left + num(columns) - 1 }),
  getEntireRow: (t) => part(t, { ...t.area, left: 0, right: MAX_COLUMN }),
  getEntireColumn: (t) => part(t, { ...t.area, top: 0, bottom: MAX_ROW }),
  getBoundingRect: (t, [other], host) => {
    const b = rangeOf(other, t.sheet, host).area;
    const a = t.area;
    return part(t, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  },
  getIntersection: (t, [other], host) => orFail(intersection(t, other, host)),
  getIntersectionOrNullObject: (t, [other], host) => intersection(t, other, host),
  getUsedRange: (t, [valuesOnly]) =>
    part(t, used(t, valuesOnly) ?? { ...t.area, bottom: t.area.top, right: t.area.left }),
  getUsedRangeOrNullObject: (t, [valuesOnly]) => {
    const found = used(t, valuesOnly);
    return found && part(t, found);
  },
  getSurroundingRegion: (t) => part(t, region(t)),
  getMergedAreasOrNullObject: (t) => areasOrNull(t.sheet, merged(t)),
  getSpecialCells: (t, [kind, valueKind]) => orFail(areasOrNull(t.sheet, specialCells(t, kind, valueKind))),
  getSpecialCellsOrNullObject: (t, [kind, valueKind]) => areasOrNull(t.sheet, specialCells(t, kind, valueKind)),
  getVisibleView: (t) => rangeView(t),
  getTables: (t, [fully]) => tables({ sheet: t.sheet, within: { range: t, fully: fully === true } }),
};

function beside(t: RangeTarget, count: number, side: 'below' | 'above' | 'after' | 'before') {
  if (count === 0) throw invalidArgument();
  const { top, left, bottom, right } = t.area;
  const [rows, columns] = [rowCount(t.area), columnCount(t.area)];
  const steps: Record<typeof side, Area> = {
    below: count > 0 ? { ...t.area, top: bottom + 1, bottom: bottom + count } : { ...t.area, top: bottom + 1 + count },
    above: count > 0 ? { ...t.area, top: top - count, bottom: top - 1 } : { ...t.area, bottom: top - count - 1 },
    after: count > 0 ? { ...t.area, left: right + 1, right: right + count } : { ...t.area, left: right + 1 + count },
    before: count > 0 ? { ...t.area, left: left - count, right: left - 1 } : { ...t.area, right: left - count - 1 },
  };
  if (-count > Math.max(rows, columns)) throw invalidArgument();
  return part(t, steps[side]);
}
