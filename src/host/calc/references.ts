/** Reference texts bound to sheets, tables and rows. A row bound may move with the formula's row. */
import { parseA1Ref, parseStructRef } from '@borgar/fx/xlsx';
import type { CellError } from '../model/types';
import { type SheetModel, type TableModel, type WorkbookModel } from '../model/types';
import type { Context } from './context';
import { ERR_NAME, ERR_REF, ERR_VALUE } from './errors';
import type { SheetState } from './sheet-state';
import { RangeRef, type Value } from './values';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A row: `row` itself, or `row` below the formula's own. */
export interface Bound {
  readonly relative: boolean;
  readonly row: number;
}

/** A rectangle that a formula reads. */
export interface Reference {
  readonly sheet: SheetState;
  readonly left: number;
  readonly right: number;
  readonly top: Bound;
  readonly bottom: Bound;
  /** Rows of the formula in which `[#This Row]` has a meaning. */
  readonly within?: { readonly top: number; readonly bottom: number };
}

/** Where a formula stands and what its names mean. */
export interface Place {
  readonly workbook: WorkbookModel;
  readonly state: (sheet: SheetModel) => SheetState;
  readonly sheet: SheetState;
  readonly row: number;
  readonly column: number;
}

const fixed = (row: number): Bound => ({ relative: false, row });
const sameRow: Bound = { relative: true, row: 0 };

/** `base` is the row and column that relative parts of the text count from. */
export const bindA1 = (
  text: string,
  place: Place,
  base: { row: number; column: number },
): Reference | CellError | null => {
  const parsed = parseA1Ref(text, { allowTernary: true });
  if (!parsed || !('range' in parsed) || ('workbookName' in parsed && parsed.workbookName)) return null;
  const { range } = parsed;
  const sheetName = 'sheetName' in parsed ? parsed.sheetName : '';
  const model = sheetName ? place.workbook.sheet(sheetName) : place.sheet.sheet;
  if (!model) return ERR_REF;
  const across = (column: number | null | undefined, absolute: boolean | null | undefined, whole: number): number =>
    column === null || column === undefined ? whole : absolute ? column : column - base.column + place.column;
  const down = (row: number | null | undefined, absolute: boolean | null | undefined, whole: number): Bound =>
    row === null || row === undefined ? fixed(whole) : absolute ? fixed(row) : { relative: true, row: row - base.row };
  const columns = [across(range.left, range.$left, 0), across(range.right, range.$right, LAST_COLUMN)];
  return {
    sheet: place.state(model),
    left: Math.min(...columns),
    right: Math.max(...columns),
    top: down(range.top, range.$top, 0),
    bottom: down(range.bottom, range.$bottom, LAST_ROW),
  };
};

const columnSpan = (table: TableModel, names: readonly string[] | undefined): [number, number] | null => {
  if (!names || names.length === 0) return [table.area.left, table.area.right];
  const found = names.map((name) => table.columns.findIndex((c) => c.name.toLowerCase() === name.toLowerCase()));
  if (found.includes(-1)) return null;
  return [table.area.left + Math.min(...found), table.area.left + Math.max(...found)];
};

export const dataRows = (table: TableModel): { top: number; bottom: number } => ({
  top: table.area.top + (table.showHeaders ? 1 : 0),
  bottom: table.area.bottom - (table.showTotals ? 1 : 0),
});

const sectionRows = (table: TableModel, sections: readonly string[]): [number, number] | null => {
  const { area, showHeaders, showTotals } = table;
  const data = dataRows(table);
  if (sections.includes('all')) return [area.top, area.bottom];
  const spans: [number, number][] = [];
  if (sections.includes('headers')) {
    if (!showHeaders) return null;
    spans.push([area.top, area.top]);
  }
  if (sections.includes('totals')) {
    if (!showTotals) return null;
    spans.push([area.bottom, area.bottom]);
  }
  if (sections.length === 0 || sections.includes('data')) spans.push([data.top, data.bottom]);
  return [Math.min(...spans.map((s) => s[0])), Math.max(...spans.map((s) => s[1]))];
};

/** `T[列]`, `T[[#This Row],[列]]`, `[@列]`, `T[[#Headers],[a]:[b]]` and their like. */
export const bindTable = (text: string, place: Place): Reference | CellError => {
  const parsed = parseStructRef(text);
  if (!parsed) return ERR_NAME;
  const table = parsed.table
    ? place.workbook.table(parsed.table)
    : place.workbook.tableAt(place.sheet.sheet, place.row, place.column);
  if (!table) return ERR_REF;
  return bindTablePart(table, parsed.columns, parsed.sections ?? [], place);
};

export const bindTablePart = (
  table: TableModel,
  columns: readonly string[] | undefined,
  sections: readonly string[],
  place: Place,
): Reference | CellError => {
  const span = columnSpan(table, columns);
  if (!span) return ERR_REF;
  const sheet = place.state(table.sheet);
  const [left, right] = span;
  if (sections.includes('this row')) {
    const within = sheet === place.sheet ? dataRows(table) : { top: 1, bottom: 0 };
    return { sheet, left, right, top: sameRow, bottom: sameRow, within };
  }
  const rows = sectionRows(table, sections);
  return rows ? { sheet, left, right, top: fixed(rows[0]), bottom: fixed(rows[1]) } : ERR_REF;
};

const at = (bound: Bound, row: number): number => (bound.relative ? bound.row + row : bound.row);

/** The reference seen from the formula in `ctx.row`. */
export const resolve = (reference: Reference, ctx: Context): Value => {
  const { within, sheet, left, right } = reference;
  if (within && (ctx.row < within.top || ctx.row > within.bottom)) return ERR_VALUE;
  const a = at(reference.top, ctx.row);
  const b = at(reference.bottom, ctx.row);
  if (a < 0 || b < 0 || a > LAST_ROW || b > LAST_ROW) return ERR_REF;
  return a <= b ? new RangeRef(sheet, a, left, b, right) : new RangeRef(sheet, b, left, a, right);
};
