import { area, intersect } from '../../model/areas';
import { moveFormula } from '../../model/formula-text';
import { shiftArea } from '../../model/shift';
import type { Sheet } from '../../model/sheet';
import type { Area, Scalar } from '../../model/types';
import type { ClassSpec } from '../api-class';
import { invalidArgument } from '../errors';
import type { ChangeType } from '../events';
import type { HostState } from '../host-state';
import { demand, demandUnlocked } from '../protection';
import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  rangeOf,
  rangeTarget,
  rowCount,
  usedPart,
  type RangeTarget,
} from '../targets';
import { group, setDetails, ungroup } from './range-outline';
import { range } from './range';

type ShiftDirection = 'Down' | 'Right' | 'Up' | 'Left';

const SHIFT_EVENT = {
  Down: 'ShiftCellDown',
  Right: 'ShiftCellRight',
  Up: 'ShiftCellUp',
  Left: 'ShiftCellLeft',
} as const;

/** Moves ranges the client keeps, as Excel does, then announces the change. */
function shifted(
  t: RangeTarget,
  direction: ShiftDirection,
  host: HostState,
  act: (sheet: Sheet, where: Area) => void,
): void {
  const { sheet, area: where } = t;
  const rows = direction === 'Down' || direction === 'Up';
  const inserting = direction === 'Down' || direction === 'Right';
  const size = rows ? rowCount(where) : columnCount(where);
  host.events.quietly(() => act(sheet, where));
  const shift = {
    axis: rows ? 'rows' : 'columns',
    at: rows ? where.top : where.left,
    count: inserting ? size : -size,
    from: rows ? where.left : where.top,
    to: rows ? where.right : where.bottom,
  } as const;
  for (const ref of host.references.all()) {
    const kept = ref.target as RangeTarget;
    if (kept === t || kept.sheet !== sheet || !kept.area) continue;
    kept.area = shiftArea(kept.area, shift) ?? kept.area;
  }
  const unit = isEntireRow(where) ? 'Row' : isEntireColumn(where) ? 'Column' : 'Cell';
  const changeType = `${unit}${inserting ? 'Inserted' : 'Deleted'}` as ChangeType;
  host.events.cells({
    sheet,
    area: where,
    changeType,
    shiftDirection: unit === 'Cell' ? SHIFT_EVENT[direction] : undefined,
  });
}

function insert(t: RangeTarget, direction: unknown, host: HostState) {
  if (direction !== 'Down' && direction !== 'Right') throw invalidArgument();
  demand(t.sheet, isEntireRow(t.area) ? 'allowInsertRows' : isEntireColumn(t.area) ? 'allowInsertColumns' : null);
  shifted(t, direction, host, (sheet, where) => {
    if (isEntireRow(where)) sheet.insertRows(where.top, rowCount(where));
    else if (isEntireColumn(where)) sheet.insertColumns(where.left, columnCount(where));
    else sheet.insertCells(where, direction);
  });
  return range(rangeTarget(t.sheet, t.area));
}

function remove(t: RangeTarget, direction: unknown, host: HostState): void {
  if (direction !== 'Up' && direction !== 'Left') throw invalidArgument();
  demand(t.sheet, isEntireRow(t.area) ? 'allowDeleteRows' : isEntireColumn(t.area) ? 'allowDeleteColumns' : null);
  shifted(t, direction, host, (sheet, where) => {
    if (isEntireRow(where)) sheet.deleteRows(where.top, rowCount(where));
    else if (isEntireColumn(where)) sheet.deleteColumns(where.left, columnCount(where));
    else sheet.deleteCells(where, direction);
  });
}

function clear(t: RangeTarget, applyTo: unknown): void {
  const what = String(applyTo ?? 'All');
  const { sheet } = t;
  const where = usedPart(sheet, t.area) ?? t.area;
  if (what === 'Formats') demand(sheet, 'allowFormatCells');
  else demandUnlocked(sheet, where);
  if (what === 'All' || what === 'Contents' || what === 'Formats')
    sheet.clear(what === 'Contents' ? where : t.area, what);
  else if (what === 'Hyperlinks' || what === 'RemoveHyperlinks') unlink(sheet, t.area);
  else throw invalidArgument();
}

function unlink(sheet: Sheet, where: Area): void {
  for (const key of [...sheet.hyperlinks.keys()]) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    if (intersect(where, area(row, column))) sheet.hyperlinks.delete(key);
  }
  sheet.touched('format', where);
}

function merge(t: RangeTarget, across: unknown): void {
  demand(t.sheet);
  const { sheet, area: where } = t;
  const parts = across === true ? rowsOf(where) : [where];
  unmerge(t);
  for (const one of parts) {
    sheet.merges.push(one);
    for (let row = one.top; row <= one.bottom; row++) {
      for (let column = one.left; column <= one.right; column++) {
        if (row !== one.top || column !== one.left) sheet.put(row, column, null);
      }
    }
  }
  sheet.touched('format', where);
}

const rowsOf = (where: Area): Area[] =>
  Array.from({ length: rowCount(where) }, (_, i) => ({ ...where, top: where.top + i, bottom: where.top + i }));

function unmerge(t: RangeTarget): void {
  demand(t.sheet);
  const { merges } = t.sheet;
  for (let i = merges.length - 1; i >= 0; i--) if (intersect(merges[i]!, t.area)) merges.splice(i, 1);
  t.sheet.touched('format', t.area);
}

/** Copies from another range; the source is repeated over a larger target, as Excel does. */
function copyFrom(t: RangeTarget, args: readonly unknown[], host: HostState): void {
  const [from, copyType = 'All', skipBlanks, transpose] = args;
  const source = rangeOf(from, t.sheet, host);
  if (transpose === true) throw invalidArgument();
  const [rows, columns] = [rowCount(source.area), columnCount(source.area)];
  const height = Math.max(rows, Math.floor(rowCount(t.area) / rows) * rows);
  const width = Math.max(columns, Math.floor(columnCount(t.area) / columns) * columns);
  const where = area(t.area.top, t.area.left, t.area.top + height - 1, t.area.left + width - 1);
  demandUnlocked(t.sheet, where);
  const cells = snapshot(source);
  for (let r = 0; r < height; r++) {
    for (let c = 0; c < width; c++) {
      const cell = cells[r % rows]![c % columns]!;
      if (skipBlanks === true && cell.value === null && cell.formula === null) continue;
      const [row, column] = [where.top + r, where.left + c];
      if (copyType === 'All' || copyType === 'Formats')
        t.sheet.setStyle(area(row, column), { ...BLANK_STYLE, ...cell.style });
      if (copyType === 'Formats') continue;
      const home = { row: source.area.top + (r % rows), column: source.area.left + (c % columns) };
      if (cell.formula !== null && copyType !== 'Values')
        t.sheet.putFormula(row, column, moveFormula(cell.formula, home, { row, column }));
      else t.sheet.put(row, column, cell.value);
    }
  }
  host.workbook.calc.areaChanged(t.sheet, where);
  t.sheet.touched(copyType === 'Formats' ? 'format' : 'cells', where);
}

/** Every key a style may have, so that what the source lacks is taken off the target. */
const BLANK_STYLE = Object.fromEntries(
  [
    'fontName',
    'fontSize',
    'bold',
    'italic',
    'underline',
    'strikethrough',
    'fontColor',
    'fill',
    'horizontal',
    'vertical',
    'wrap',
    'indent',
    'shrink',
    'locked',
    'formulaHidden',
    'named',
  ].map((key) => [key, undefined]),
);

function snapshot(t: RangeTarget): { value: Scalar; formula: string | null; style: object }[][] {
  const rows = [];
  for (let row = t.area.top; row <= t.area.bottom; row++) {
    const line = [];
    for (let column = t.area.left; column <= t.area.right; column++) {
      line.push({
        value: t.sheet.value(row, column),
        formula: t.sheet.formula(row, column),
        style: t.sheet.style(row, column),
      });
    }
    rows.push(line);
  }
  return rows;
}

function select(t: RangeTarget, host: HostState): void {
  const { workbook, events } = host;
  const before = workbook.activeSheet;
  events.quietly(() => {
    workbook.activeSheet = t.sheet;
    workbook.selection = { sheet: t.sheet, area: t.area };
    workbook.emit({ kind: 'selection', sheet: t.sheet, area: t.area });
  });
  events.activated(before, t.sheet);
  events.selected(t.sheet, t.area);
}

/** Methods that change cells, lines or the selection. */
export const rangeEditMethods: NonNullable<ClassSpec<RangeTarget>['methods']> = {
  clear: (t, [applyTo]) => clear(t, applyTo),
  insert: (t, [direction], host) => insert(t, direction, host),
  delete: (t, [direction], host) => remove(t, direction, host),
  merge: (t, [across]) => merge(t, across),
  unmerge: (t) => unmerge(t),
  select: (t, _args, host) => select(t, host),
  copyFrom: (t, args, host) => copyFrom(t, args, host),
  calculate: (_t, _args, host) => void host.workbook.calc.recalculate(),
  group: (t, [by]) => group(t, by),
  ungroup: (t, [by]) => ungroup(t, by),
  hideGroupDetails: (t, [by]) => setDetails(t, by, true),
  showGroupDetails: (t, [by]) => setDetails(t, by, false),
};
