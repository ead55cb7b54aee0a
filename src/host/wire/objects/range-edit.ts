import { area, intersect } from '../../model/areas';
import type { Sheet } from '../../model/sheet';
import type { Area } from '../../model/types';
import type { ClassSpec } from '../api-class';
import { invalidArgument } from '../errors';
import type { HostState } from '../host-state';
import { demand, demandUnlocked } from '../protection';
import { copyFrom } from '../range-copy';
import { shifted } from '../range-shift';
import {
  columnCount,
  isEntireColumn,
  isEntireRow,
  rangeTarget,
  rowCount,
  usedPart,
  type RangeTarget,
} from '../targets';
import { group, setDetails, ungroup } from './range-outline';
import { range } from '../refs';

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
