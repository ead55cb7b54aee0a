import { openWorkbook } from '../files/open';
import { freeName } from '../model/tables';
import type { Sheet } from '../model/sheet';
import type { TableModel } from '../model/types';
import type { Workbook } from '../model/workbook';
import { invalidArgument, itemNotFound } from './errors';
import { fillSheet, freeSheetName, placeOf } from './sheet-copy';

export interface InsertOptions {
  /** All sheets when left out. */
  readonly names?: readonly string[];
  readonly position: string;
  readonly relativeTo?: Sheet;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

/** Opens the package; Excel answers InvalidArgument to anything that is none. */
function open(base64: string): Workbook {
  try {
    return openWorkbook(bytesOf(base64), 'inserted.xlsx');
  } catch {
    throw invalidArgument();
  }
}

/** Gives sheets and tables names that are free in the other workbook: formulas that name them follow. */
function giveFreeNames(from: Workbook, sheets: readonly Sheet[], to: Workbook): void {
  for (const sheet of sheets) {
    if (!to.sheet(sheet.name)) continue;
    let n = 2;
    let name = freeSheetName(to, sheet.name, n);
    while (from.sheet(name)) name = freeSheetName(to, sheet.name, ++n);
    from.renameSheet(sheet, name);
  }
  const taken = new Set([...to.tables, ...to.names].map(({ name }) => name.toLowerCase()));
  for (const table of from.tables) {
    if (!taken.has(table.name.toLowerCase())) continue;
    const own = new Set([...taken, ...from.tables.map(({ name }) => name.toLowerCase())]);
    from.renameTable(table, freeName(table.name, own));
  }
}

function copyTable(table: TableModel, copy: Sheet): void {
  const { workbook } = copy;
  workbook.adoptTable({
    ...table,
    id: Math.max(0, ...workbook.tables.map(({ id }) => id)) + 1,
    sheet: copy,
    columns: table.columns.map((column) => ({ ...column })),
    filter: table.filter && new Map(table.filter),
  });
}

const mentions = (formula: string, name: string): boolean => formula.toLowerCase().includes(name.toLowerCase());

/** Names of the sheets, and names of the workbook that lead into them. */
function copyNames(from: Workbook, copies: ReadonlyMap<Sheet, Sheet>, to: Workbook): void {
  for (const name of from.names) {
    const scope = name.scope && copies.get(name.scope as Sheet);
    const leads = [...copies.keys()].some((sheet) => mentions(name.formula, sheet.name));
    if (name.scope ? !scope : !leads || to.name(name.name) !== undefined) continue;
    to.names.push({ ...name, scope: scope ?? null });
  }
}

/** `Workbook.insertWorksheetsFromBase64`: the sheets of another workbook with their tables and names. */
export function insertSheets(base64: string, { names, position, relativeTo }: InsertOptions, to: Workbook): Sheet[] {
  const from = open(base64);
  const wanted = names?.map((name) => from.sheet(name)) ?? [...from.sheets];
  if (wanted.some((sheet) => sheet === undefined)) throw itemNotFound();
  const sheets = wanted as Sheet[];
  giveFreeNames(from, sheets, to);
  const at = placeOf(position, relativeTo, to);
  const copies = new Map(sheets.map((sheet, n) => [sheet, to.addSheet(sheet.name, at + n)]));
  for (const [sheet, copy] of copies) for (const table of from.tablesOn(sheet)) copyTable(table, copy);
  copyNames(from, copies, to);
  for (const [sheet, copy] of copies) {
    fillSheet(sheet, copy);
    copy.visibility = sheet.visibility;
    copy.protection = { ...sheet.protection };
  }
  to.calc.structureChanged();
  return [...copies.values()];
}
