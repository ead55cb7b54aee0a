import { area, intersect } from './areas';
import { ModelError } from './errors';
import { mayHoldA1, rewriteA1 } from './formula-text';
import { dropColumnReferences, rewriteEverything } from './rename';
import type { Sheet } from './sheet';
import { type Shift, shiftArea } from './shift-area';
import { shiftLines } from './shift-lines';
import { addColumn, fillRows, forgetTable } from './tables';
import type { Area, TableModel } from './types';

/** Performs the shift: cells, then everything that knows an address. */
export function shiftSheet(sheet: Sheet, shift: Shift): void {
  if (shift.count === 0) return;
  const { workbook } = sheet;
  const rows = shift.axis === 'rows';
  for (const table of workbook.tablesOn(sheet)) refuseSplit(table, shift);
  sheet.cells.shift(shift.axis, shift.at, shift.count, shift.from, shift.to);
  if (shift.count > 0 && shift.at > 0) inheritStyles(sheet, shift);
  shiftLines(sheet, shift);
  rewriteEverything(workbook, (formula, home) => shiftFormula(formula, home === sheet, sheet.name, shift));
  for (const table of [...workbook.tablesOn(sheet)]) shiftTable(sheet, table, shift);
  workbook.tablesMoved();
  workbook.calc.structureChanged();
  const end = rows ? { bottom: 1048575 } : { right: 16383 };
  const band = rows ? area(shift.at, shift.from, shift.at, shift.to) : area(shift.from, shift.at, shift.to, shift.at);
  sheet.touched('cells', { ...band, ...end });
}

/** New lines look like the line before them, as Excel does it. */
function inheritStyles(sheet: Sheet, shift: Shift): void {
  const used = sheet.cells.usedArea(false);
  if (!used) return;
  const rows = shift.axis === 'rows';
  const [low, high] = rows ? [used.left, used.right] : [used.top, used.bottom];
  for (let cross = Math.max(low, shift.from); cross <= Math.min(high, shift.to); cross++) {
    const style = rows ? sheet.cells.style(shift.at - 1, cross) : sheet.cells.style(cross, shift.at - 1);
    if (style === 0) continue;
    for (let i = 0; i < shift.count; i++) {
      if (rows) sheet.cells.setStyle(shift.at + i, cross, style);
      else sheet.cells.setStyle(cross, shift.at + i, style);
    }
  }
}

/** Excel does not let cells of a table move apart. */
function refuseSplit(table: TableModel, shift: Shift): void {
  const rows = shift.axis === 'rows';
  const [low, high] = rows ? [table.area.left, table.area.right] : [table.area.top, table.area.bottom];
  const last = rows ? table.area.bottom : table.area.right;
  if (last < shift.at || high < shift.from || low > shift.to || (low >= shift.from && high <= shift.to)) return;
  throw new ModelError('InvalidOperation', 'this would move a part of a table');
}

function shiftFormula(formula: string, home: boolean, sheetName: string, shift: Shift): string {
  const low = formula.toLowerCase();
  if (!home && !low.includes(sheetName.toLowerCase().replace(/'/g, "''"))) return formula;
  if (!mayHoldA1(formula)) return formula;
  return rewriteA1(formula, (ref) => {
    if (ref.sheetName ? ref.sheetName.toLowerCase() !== sheetName.toLowerCase() : !home) return undefined;
    const { range } = ref;
    const own = area(range.top ?? 0, range.left ?? 0, range.bottom ?? 1048575, range.right ?? 16383);
    const along = shift.axis === 'rows' ? range.top : range.left;
    if (along === null) return undefined;
    const next = shiftArea(own, shift);
    if (next === null) return null;
    if (next === own) return undefined;
    return shift.axis === 'rows'
      ? { ...ref, range: { ...range, top: next.top, bottom: next.bottom } }
      : { ...ref, range: { ...range, left: next.left, right: next.right } };
  });
}

function shiftTable(sheet: Sheet, table: TableModel, shift: Shift): void {
  const old = table.area;
  const next = shiftArea(old, shift);
  if (next === old) return;
  if (next === null || (shift.axis === 'rows' && table.showHeaders && headerGone(old.top, shift))) {
    forgetTable(sheet.workbook, table);
    return;
  }
  table.area = next;
  if (shift.axis === 'columns') shiftColumns(sheet, table, old, shift);
  else if (shift.count > 0 && shift.at > old.top && shift.at <= old.bottom) {
    fillRows(table, shift.at, shift.at + shift.count - 1);
  } else if (next.bottom === next.top) keepOneRow(sheet, table);
}

const headerGone = (top: number, shift: Shift): boolean =>
  shift.count < 0 && top >= shift.at && top < shift.at - shift.count;

/** A table always has a data row: when the last one goes, a blank one takes its place. */
function keepOneRow(sheet: Sheet, table: TableModel): void {
  const { top, left, right } = table.area;
  const row = area(top + 1, left, top + 1, right);
  if (!sheet.isBlank(row)) sheet.insertCells(row, 'Down');
  table.area = { ...table.area, bottom: top + 1 };
}

function shiftColumns(sheet: Sheet, table: TableModel, old: Area, shift: Shift): void {
  if (shift.count > 0) {
    if (shift.at <= old.left) return;
    for (let i = 0; i < shift.count; i++) addColumn(table, shift.at - old.left + i, shift.at + i);
    return;
  }
  const cut = intersect(old, { ...old, left: shift.at, right: shift.at - shift.count - 1 });
  if (!cut) return;
  const gone = table.columns.splice(cut.left - old.left, cut.right - cut.left + 1);
  for (const column of gone) dropColumnReferences(sheet.workbook, table.name, column.name);
}
