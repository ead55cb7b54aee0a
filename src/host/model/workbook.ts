import { contains } from './areas';
import { ModelError } from './errors';
import { createNoCalc } from './no-calc';
import { dropSheetReferences, renameSheetReferences, renameTableReferences } from './rename';
import { Sheet } from './sheet';
import { StylePool } from './style-pool';
import { forgetTable, makeTable, renameColumnTo, resizeTable } from './tables';
import type { Area, CalcEngine, ModelChange, NameModel, SheetModel, TableModel, WorkbookModel } from './types';

export interface WorkbookOptions {
  /** Local serial date-time for TODAY and NOW; the default reads the machine's clock. */
  clock?: () => number;
  /** Makes the formula engine; without one, formula cells keep the values their file cached. */
  createCalc?: (workbook: Workbook) => CalcEngine;
  date1904?: boolean;
  /** Hold the days of a file that counts them from 1904 as if they counted from 1900; the file keeps its own count. */
  countFrom1900?: boolean;
}

/** The parts of the file a workbook came from, kept so that what did not change goes back as it was. */
export interface SourcePackage {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** Whatever `files/` needs to remember about them. */
  readonly index: unknown;
}

/** A whole workbook. Starts without sheets: add at least one before you hand it on. */
export class Workbook implements WorkbookModel {
  readonly sheets: Sheet[] = [];
  readonly tables: TableModel[] = [];
  readonly names: NameModel[] = [];
  readonly settings = new Map<string, unknown>();
  readonly styles = new StylePool();
  readonly date1904: boolean;
  /** Days are held as of 1900 and saved as of 1904: see `files/date-system.ts`. */
  readonly savesFrom1904: boolean;
  clock: () => number;
  /** Set while sheets may not be added, taken out, renamed, moved or hidden; the password that lifts it, '' for none. */
  structureLock: { readonly password: string } | null = null;
  calculationMode: 'Automatic' | 'Manual' = 'Automatic';
  readonly calc: CalcEngine;
  selection: { sheet: SheetModel; area: Area };
  /** Set by `files/` when the workbook was delimited text: how many fields each line has. */
  lineLengths: readonly number[] | null = null;
  /** Set by `files/` when the workbook was read from a package. */
  source: SourcePackage | null = null;
  private active: Sheet | null = null;
  private readonly listeners = new Set<(change: ModelChange) => void>();
  private readonly formulaTexts = new Map<string, string>();
  private tablesBySheet = new Map<SheetModel, TableModel[]>();
  private nextSheet = 1;
  private nextTable = 1;

  constructor(options: WorkbookOptions = {}) {
    this.clock = options.clock ?? machineClock;
    this.date1904 = options.date1904 === true && !options.countFrom1900;
    this.savesFrom1904 = options.date1904 === true && options.countFrom1900 === true;
    this.selection = { sheet: null as unknown as SheetModel, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.calc = (options.createCalc ?? createNoCalc)(this);
  }

  get activeSheet(): Sheet {
    return this.active ?? this.sheets[0]!;
  }

  set activeSheet(sheet: SheetModel) {
    const own = sheet as Sheet;
    if (this.active === own) return;
    this.active = own;
    if (this.selection.sheet !== own) this.selection = { sheet: own, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.emit({ kind: 'activation', sheet: own });
  }

  addSheet(name: string, at = this.sheets.length): Sheet {
    checkSheetName(name);
    if (this.sheet(name)) throw new ModelError('ItemAlreadyExists', `a sheet named ${name} exists`);
    const id = `{${String(this.nextSheet++).padStart(8, '0')}-0000-0000-0000-000000000000}`;
    const sheet = new Sheet(this, id, name);
    this.sheets.splice(at, 0, sheet);
    if (this.sheets.length === 1) {
      this.active = sheet;
      this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
    this.calc.structureChanged('bindings');
    this.emit({ kind: 'sheets', sheet, detail: 'added' });
    return sheet;
  }

  /** Takes in a sheet that was read from a file, whatever its name looks like. */
  adoptSheet(sheet: Sheet): void {
    this.sheets.push(sheet);
    if (this.sheets.length === 1) this.selection = { sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.calc.structureChanged();
  }

  removeSheet(sheet: SheetModel): void {
    const own = sheet as Sheet;
    const at = this.sheets.indexOf(own);
    if (at < 0) return;
    const others = this.sheets.filter((other) => other !== own && other.visibility === 'Visible');
    if (!others.length) throw new ModelError('InvalidOperation', 'a workbook needs one visible sheet');
    for (const table of [...this.tablesOn(own)]) forgetTable(this, table);
    this.sheets.splice(at, 1);
    for (const name of this.names.filter((name) => name.scope === own)) this.names.splice(this.names.indexOf(name), 1);
    this.tablesMoved();
    dropSheetReferences(this, own.name);
    if (this.active === own) this.activeSheet = this.sheets[Math.min(at, this.sheets.length - 1)]!;
    if (this.selection.sheet === own)
      this.selection = { sheet: this.activeSheet, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    this.emit({ kind: 'sheets', sheet: own, detail: 'removed' });
  }

  moveSheet(sheet: SheetModel, position: number): void {
    const at = this.sheets.indexOf(sheet as Sheet);
    if (at < 0) return;
    this.sheets.splice(at, 1);
    this.sheets.splice(position, 0, sheet as Sheet);
    this.emit({ kind: 'sheets', sheet, detail: 'moved' });
  }

  renameSheet(sheet: SheetModel, name: string): void {
    checkSheetName(name);
    const other = this.sheet(name);
    if (other && other !== sheet) throw new ModelError('ItemAlreadyExists', `a sheet named ${name} exists`);
    const old = sheet.name;
    if (old === name) return;
    sheet.name = name;
    renameSheetReferences(this, old, name);
    this.emit({ kind: 'sheets', sheet, detail: 'renamed' });
  }

  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addTable(sheet: SheetModel, where: Area, hasHeaders: boolean, name?: string): TableModel {
    const wanted = name ?? this.freeTableName();
    this.checkTableName(wanted, null);
    const table = makeTable(this, sheet as Sheet, where, hasHeaders, wanted, this.takeTableId());
    this.adoptTable(table);
    (sheet as Sheet).dirty = true;
    this.emit({ kind: 'tables', sheet, area: table.area, detail: wanted });
    return table;
  }

  /** Takes in a table that is complete already (read from a file). */
  adoptTable(table: TableModel): void {
    this.nextTable = Math.max(this.nextTable, table.id + 1);
    this.tables.push(table);
    this.tablesMoved();
    this.calc.structureChanged('bindings');
  }

  removeTable(table: TableModel): void {
    forgetTable(this, table);
    this.tablesMoved();
    this.calc.structureChanged();
    this.emit({ kind: 'tables', sheet: table.sheet, area: table.area, detail: table.name });
  }

  table(name: string): TableModel | undefined {
    const wanted = name.toLowerCase();
    return this.tables.find((table) => table.name.toLowerCase() === wanted);
  }

  tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined {
    for (const table of this.tablesOn(sheet)) if (contains(table.area, row, column)) return table;
    return undefined;
  }

  /** The tables of one sheet, in the order they were made. */
  tablesOn(sheet: SheetModel): readonly TableModel[] {
    let found = this.tablesBySheet.get(sheet);
    if (!found) this.tablesBySheet.set(sheet, (found = this.tables.filter((table) => table.sheet === sheet)));
    return found;
  }

  /** Call after `tables` or a table's area changed: lookups by sheet are built again, the engine binds anew. */
  tablesMoved(): void {
    this.tablesBySheet = new Map();
    this.calc.structureChanged('bindings');
  }

  renameTable(table: TableModel, name: string): void {
    if (table.name === name) return;
    this.checkTableName(name, table);
    const old = table.name;
    table.name = name;
    (table.sheet as Sheet).dirty = true;
    renameTableReferences(this, old, name);
    this.emit({ kind: 'tables', sheet: table.sheet, area: table.area, detail: name });
  }

  renameColumn(table: TableModel, index: number, name: string): void {
    renameColumnTo(table, index, name);
    this.emit({ kind: 'tables', sheet: table.sheet, area: table.area, detail: table.name });
  }

  resizeTable(table: TableModel, where: Area): void {
    resizeTable(table, where);
  }

  addName(name: string, formula: string, scope: SheetModel | null): NameModel {
    checkName(name);
    if (
      this.names.some((other) => sameName(other.name, name) && other.scope === scope) ||
      (!scope && this.table(name))
    ) {
      throw new ModelError('ItemAlreadyExists', `the name ${name} exists`);
    }
    const text = formula.startsWith('=') ? formula : `=${formula}`;
    const made: NameModel = { name, formula: text, scope, visible: true, comment: '' };
    this.names.push(made);
    this.calc.structureChanged('bindings');
    this.emit({ kind: 'names', detail: name });
    return made;
  }

  removeName(name: NameModel): void {
    const at = this.names.indexOf(name);
    if (at < 0) return;
    this.names.splice(at, 1);
    this.calc.structureChanged('bindings');
    this.emit({ kind: 'names', detail: name.name });
  }

  /** With a sheet: its own name, else the workbook's. Without one: the workbook's. */
  name(name: string, scope: SheetModel | null = null): NameModel | undefined {
    const own = scope && this.names.find((item) => item.scope === scope && sameName(item.name, name));
    return own ?? this.names.find((item) => item.scope === null && sameName(item.name, name));
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells the listeners. */
  emit(change: ModelChange): void {
    for (const listener of this.listeners) listener(change);
  }

  /** One copy of each structured formula's text, in long form; a hundred thousand rows then share one string. */
  internFormula(
    formula: string,
    table: string | null,
    toLong: (formula: string, table: string | null) => string,
  ): string {
    if (!formula.includes('[')) return formula;
    const key = table === null ? formula : `${table}\n${formula}`;
    let text = this.formulaTexts.get(key);
    if (text === undefined) this.formulaTexts.set(key, (text = toLong(formula, table)));
    return text;
  }

  private takeTableId(): number {
    return this.nextTable++;
  }

  private freeTableName(): string {
    for (let n = 1; ; n++) if (!this.table(`Table${n}`) && !this.name(`Table${n}`)) return `Table${n}`;
  }

  private checkTableName(name: string, own: TableModel | null): void {
    checkName(name);
    const other = this.table(name);
    if ((other && other !== own) || this.name(name))
      throw new ModelError('ItemAlreadyExists', `the name ${name} exists`);
  }
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Excel's rules for sheet names: 1–31 characters, none of : \ / ? * [ ], no apostrophe at either end. */
function checkSheetName(name: string): void {
  if (!name || name.length > 31 || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) {
    throw new ModelError('InvalidArgument', `not a sheet name: ${name}`);
  }
}

/** Names begin with a letter, _ or \, hold no spaces or operators, and look like no cell. */
function checkName(name: string): void {
  const wellFormed = /^[\p{L}_\\][\p{L}\p{N}\p{M}_.\\?]*$/u.test(name) && name.length <= 255;
  if (!wellFormed || /^([A-Za-z]{1,3}\d{1,7}|[RrCc]|[Rr]\d*[Cc]\d*)$/.test(name)) {
    throw new ModelError('InvalidArgument', `not a name: ${name}`);
  }
}

/** Local time as a serial date-time in the 1900 system. */
function machineClock(): number {
  const now = new Date();
  return 25569 + (now.getTime() - now.getTimezoneOffset() * 60000) / 86400000;
}
