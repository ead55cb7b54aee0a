import { area, covers, intersect, MAX_COLUMN, MAX_ROW } from './areas';
import { ModelError } from './errors';
import { mayHoldA1, moveFormula } from './formula-text';
import { dropColumnReferences, dropTableReferences, renameColumnReferences } from './rename';
import type { Sheet } from './sheet';
import { CellError, type Area, type TableColumnModel, type TableModel } from './types';
import type { Workbook } from './workbook';

/** The data rows of a table, or null when it has none. */
export function bodyOf(table: TableModel): Area | null {
  const top = table.area.top + (table.showHeaders ? 1 : 0);
  const bottom = table.area.bottom - (table.showTotals ? 1 : 0);
  return top <= bottom ? { ...table.area, top, bottom } : null;
}

/** What a header cell says, as text; '' when blank. */
export function headerText(sheet: Sheet, row: number, column: number): string {
  const value = sheet.value(row, column);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value instanceof CellError ? value.code : String(value);
}

/** A name not in `taken` (case does not count): the wanted one, or with a number behind; `Column1` … when blank. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  const base = wanted || 'Column';
  if (wanted && !taken.has(wanted.toLowerCase())) return wanted;
  for (let n = wanted ? 2 : 1; ; n++) if (!taken.has(`${base}${n}`.toLowerCase())) return `${base}${n}`;
}

/** Makes a table; see `WorkbookModel.addTable`. Without headers the cells below move down one row for them. */
export function makeTable(
  workbook: Workbook,
  sheet: Sheet,
  where: Area,
  hasHeaders: boolean,
  name: string,
  id: number,
): TableModel {
  let own = where;
  if (own.bottom > MAX_ROW || own.right > MAX_COLUMN) throw new ModelError('InvalidArgument', 'area off the grid');
  if (workbook.tables.some((other) => other.sheet === sheet && intersect(other.area, own))) {
    throw new ModelError('InvalidArgument', 'a table cannot overlap another table');
  }
  if (!hasHeaders) {
    sheet.insertCells(area(own.top, own.left, own.top, own.right), 'Down');
    own = { ...own, bottom: own.bottom + 1 };
  }
  if (own.bottom === own.top) own = { ...own, bottom: own.top + 1 };
  const columns: TableColumnModel[] = [];
  const table: TableModel = {
    id,
    name,
    sheet,
    area: own,
    columns,
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFirstColumn: false,
    showLastColumn: false,
    filter: null,
  };
  for (let column = own.left; column <= own.right; column++) addColumn(table, columns.length, column);
  return table;
}

/** Inserts a column record at `index`, named after the header cell in `column`, and writes the header back as text. */
export function addColumn(table: TableModel, index: number, column: number): void {
  const sheet = table.sheet as Sheet;
  const taken = new Set(table.columns.map((other) => other.name.toLowerCase()));
  const wanted = table.showHeaders ? headerText(sheet, table.area.top, column) : '';
  const name = freeName(wanted, taken);
  const id = Math.max(0, ...table.columns.map((other) => other.id)) + 1;
  table.columns.splice(index, 0, { id, name, formula: null });
  if (table.showHeaders) writeHeader(table, column, name);
}

/** Gives a column another name (made unique) and rewrites every formula that uses it. */
export function renameColumnTo(table: TableModel, index: number, wanted: string): void {
  const column = table.columns[index];
  if (!column) throw new ModelError('InvalidArgument', `no column ${index}`);
  const taken = new Set(table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase()));
  const name = freeName(wanted, taken);
  const old = column.name;
  column.name = name;
  if (table.showHeaders) writeHeader(table, table.area.left + index, name);
  if (old !== name) renameColumnReferences(table.sheet.workbook as Workbook, table.name, old, name);
}

function writeHeader(table: TableModel, column: number, name: string): void {
  const sheet = table.sheet as Sheet;
  if (sheet.stored(table.area.top, column) === name && sheet.formula(table.area.top, column) === null) return;
  sheet.put(table.area.top, column, name);
  sheet.dirty = true;
}

/**
 * Moves the borders of a table. The header row stays where it is. New columns take their names from the header cells, new
 * rows get the calculated columns' formulas where they are blank; columns that fall out leave #REF! behind.
 */
export function resizeTable(table: TableModel, where: Area): void {
  const sheet = table.sheet as Sheet;
  const workbook = sheet.workbook;
  const old = table.area;
  if (where.top !== old.top || !intersect(where, old) || where.bottom <= where.top) {
    throw new ModelError('InvalidArgument', 'the header row must stay and at least one data row remain');
  }
  if (workbook.tables.some((other) => other !== table && other.sheet === sheet && intersect(other.area, where))) {
    throw new ModelError('InvalidArgument', 'a table cannot overlap another table');
  }
  const dropped = table.columns.filter((_, i) => old.left + i < where.left || old.left + i > where.right);
  table.columns = table.columns.filter((column) => !dropped.includes(column));
  table.area = where;
  for (const column of dropped) dropColumnReferences(workbook, table.name, column.name);
  for (let column = where.left; column < old.left; column++) addColumn(table, column - where.left, column);
  for (let column = old.right + 1; column <= where.right; column++) addColumn(table, column - where.left, column);
  if (where.bottom > old.bottom) fillRows(table, old.bottom + 1 - (table.showTotals ? 1 : 0), where.bottom);
  sheet.dirty = true;
  workbook.tablesMoved();
  workbook.emit({ kind: 'tables', sheet, area: covers(old, where) ? old : where, detail: table.name });
}

/** Calculated columns' formulas for the rows `from`..`to`, in blank cells. */
export function fillRows(table: TableModel, from: number, to: number): void {
  const sheet = table.sheet as Sheet;
  const body = bodyOf(table);
  if (!body) return;
  table.columns.forEach((model, index) => {
    if (model.formula === null) return;
    const column = table.area.left + index;
    const relative = mayHoldA1(model.formula);
    for (let row = Math.max(from, body.top); row <= Math.min(to, body.bottom); row++) {
      if (sheet.formula(row, column) !== null || sheet.stored(row, column) !== null) continue;
      const text = relative ? moveFormula(model.formula, { row: body.top, column }, { row, column }) : model.formula;
      sheet.putFormula(row, column, text);
    }
  });
}

/** Makes a column calculated: `formula` as it reads at `at`, written into every data row that `wanted` names. */
export function fillColumn(
  table: TableModel,
  index: number,
  at: { row: number; column: number },
  formula: string,
  wanted: (row: number) => boolean,
): void {
  const sheet = table.sheet as Sheet;
  const body = bodyOf(table);
  if (!body) return;
  const column = table.area.left + index;
  const relative = mayHoldA1(formula);
  table.columns[index]!.formula = moveFormula(formula, at, { row: body.top, column });
  for (let row = body.top; row <= body.bottom; row++) {
    if (wanted(row)) sheet.putFormula(row, column, relative ? moveFormula(formula, at, { row, column }) : formula);
  }
  sheet.dirty = true;
}

/** Takes a table off its cells; formulas that name it become #REF!. The cells stay. */
export function forgetTable(workbook: Workbook, table: TableModel): void {
  const at = workbook.tables.indexOf(table);
  if (at < 0) return;
  workbook.tables.splice(at, 1);
  dropTableReferences(workbook, table.name);
  (table.sheet as Sheet).dirty = true;
}
