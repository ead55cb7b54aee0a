/**
 * The workbook behind the embedded host, as records and two narrow class interfaces. Rows and columns are 0-based here;
 * only `wire/` and `files/` speak A1. This room knows nothing of the product: it is a small spreadsheet.
 */

/** An error value such as #N/A. Interned: compare with `===`. */
export class CellError {
  private static readonly known = new Map<string, CellError>();
  private constructor(readonly code: string) {}
  static of(code: string): CellError {
    let found = CellError.known.get(code);
    if (!found) CellError.known.set(code, (found = new CellError(code)));
    return found;
  }
  toString(): string {
    return this.code;
  }
}

/** What a cell holds. Blank is null; a formula that gives '' holds ''. */
export type Scalar = string | number | boolean | CellError | null;

/** Inclusive, 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface BorderStyle {
  readonly style: string;
  readonly color: string;
}

/** Interned by `StylePool`; never mutated. Colours are `#RRGGBB`. Missing means the workbook's default. */
export interface Style {
  readonly numberFormat: string;
  readonly fontName?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: string;
  readonly strikethrough?: boolean;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly shrink?: boolean;
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly borders?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', BorderStyle>>>;
  /** Named cell style (Heading 1 …), when set through it. */
  readonly named?: string;
  /** Index of the cellXf in the file it was read from, so that an unchanged style is written back as it was. */
  readonly sourceXf?: number;
}

export interface TableColumnModel {
  readonly id: number;
  name: string;
  /** Calculated-column formula as entered (`=[@a]*2` in the long form `T[[#This Row],[a]]`), or null. */
  formula: string | null;
  totalsLabel?: string;
  totalsFunction?: string;
}

export interface TableModel {
  readonly id: number;
  name: string;
  sheet: SheetModel;
  /** Header row included, totals row included. */
  area: Area;
  columns: TableColumnModel[];
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFirstColumn: boolean;
  showLastColumn: boolean;
  /** Column index → criteria; rows it hides are in `SheetModel.filteredRows`. */
  filter: Map<number, unknown> | null;
}

export interface NameModel {
  name: string;
  /** As entered, with `=`: `=制度参数!$B$3`, `=TODAY()`, `=0.4`. */
  formula: string;
  /** null: the workbook; else the sheet it belongs to. */
  scope: SheetModel | null;
  visible: boolean;
  comment: string;
}

export interface ValidationModel {
  areas: Area[];
  /** As Office.js gives it: `{list: {source, inCellDropDown}}`, `{custom: {formula}}`, `{decimal: {…}}` … */
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  prompt?: { showPrompt: boolean; title: string; message: string };
  errorAlert?: { showAlert: boolean; style: string; title: string; message: string };
}

export interface ConditionalFormatModel {
  readonly id: string;
  areas: Area[];
  /** Office.js type: Custom, CellValue, ContainsText, DataBar, ColorScale, IconSet, TopBottom, PresetCriteria. */
  type: string;
  /** Formula, operator, bounds … by type, as Office.js names them. */
  rule: Record<string, unknown>;
  format: Partial<
    Pick<Style, 'fontColor' | 'fill' | 'bold' | 'italic' | 'strikethrough' | 'underline' | 'numberFormat'>
  >;
  /** From 0; the lower one wins. */
  priority: number;
  stopIfTrue: boolean;
  /** Raw XML of a rule read from a file that we do not model; written back as it was. */
  raw?: string;
}

export interface ChartSeriesModel {
  name: string;
  /** Formulas of ranges: `='客户'!$B$2:$B$9`. */
  values: string;
  categories: string;
  color?: string;
}

export interface ChartModel {
  readonly id: string;
  name: string;
  /** Office.js chart type: ColumnClustered, BarClustered, Pie, Line … */
  type: string;
  title: string;
  showTitle: boolean;
  legend: { visible: boolean; position: string };
  series: ChartSeriesModel[];
  /** Points from the sheet's top left. */
  left: number;
  top: number;
  width: number;
  height: number;
  dataLabels?: boolean;
  /** Number format of the value axis; that of the cells when left out. */
  valueFormat?: string;
  /** The category axis: read from its far end, and where the value axis crosses it. */
  categoryAxis?: { reversed?: boolean; crossedAt?: 'Automatic' | 'Maximum' | 'Minimum' };
  /** Set when the chart came from a file and has not been changed: its part is written back as it was. */
  sourcePart?: string;
}

export interface PageLayoutModel {
  orientation: 'Portrait' | 'Landscape';
  /** Office.js paper name: A4 … */
  paperSize: string;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Area[] | null;
  printTitleRows: readonly [number, number] | null;
  printTitleColumns: readonly [number, number] | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  headersFooters: {
    leftHeader: string;
    centerHeader: string;
    rightHeader: string;
    leftFooter: string;
    centerFooter: string;
    rightFooter: string;
  };
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  /** Rows (0-based) before which a page ends by hand. */
  rowBreaks: number[];
}

export interface ColumnFormat {
  /** Width in characters of the default font (the file's unit). */
  width?: number;
  hidden?: boolean;
  outline?: number;
  collapsed?: boolean;
  style?: Style;
}

export interface RowFormat {
  /** Points. */
  height?: number;
  hidden?: boolean;
  outline?: number;
  collapsed?: boolean;
  style?: Style;
}

export interface SheetModel {
  readonly id: string;
  readonly workbook: WorkbookModel;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  freeze: { rows: number; columns: number };
  readonly columns: Map<number, ColumnFormat>;
  readonly rows: Map<number, RowFormat>;
  /** Rows hidden by a filter. */
  readonly filteredRows: Set<number>;
  readonly merges: Area[];
  readonly validations: ValidationModel[];
  readonly conditionalFormats: ConditionalFormatModel[];
  readonly charts: ChartModel[];
  readonly hyperlinks: Map<
    string,
    { address?: string; documentReference?: string; screenTip?: string; textToDisplay?: string }
  >;
  readonly pageLayout: PageLayoutModel;
  protection: { protected: boolean; options: Record<string, unknown>; password?: string };
  standardWidth: number;
  autoFilter: { area: Area; criteria: Map<number, unknown> } | null;
  /**
   * True once anything about the sheet differs from the file it was read from; `files/` writes a clean sheet's part back
   * byte for byte. Computed values alone do not make a sheet dirty.
   */
  dirty: boolean;
  /** Part name in the source package (`xl/worksheets/sheet1.xml`), or null for a new sheet. */
  readonly sourcePart: string | null;

  /** The computed or entered value; formulas are brought up to date first. */
  value(row: number, column: number): Scalar;
  /** `=…` as entered, or null. */
  formula(row: number, column: number): string | null;
  style(row: number, column: number): Style;
  /** Bounding box of everything with a value or formula (and, unless `valuesOnly`, a style); null when empty. */
  usedArea(valuesOnly: boolean): Area | null;
  /** A literal, kept as it is: no parsing of text into numbers, dates or formulas. Blank is null. */
  setValue(row: number, column: number, value: Scalar): void;
  /** A formula with `=`, optionally with the value a file cached for it. */
  setFormula(row: number, column: number, formula: string, cached?: Scalar): void;
  /**
   * What typing does (and `Range.values`/`formulas`): `=…` becomes a formula, a leading apostrophe forces text, `2025-3-1`
   * a date, `12%` a percentage, `001` the number 1 — unless the cell's number format is `@`, which keeps text as typed.
   * '' clears. A new table row or column beside a table makes the table grow when `autoExpand` is set.
   */
  enter(row: number, column: number, input: string | number | boolean | null, options?: { autoExpand?: boolean }): void;
  setStyle(area: Area, change: Partial<Style>): void;
  clear(area: Area, what: 'All' | 'Contents' | 'Formats'): void;
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  /** Shifts cells of a part of the sheet, as Range.insert/delete do. */
  insertCells(area: Area, shift: 'Down' | 'Right'): void;
  deleteCells(area: Area, shift: 'Up' | 'Left'): void;
  /** What is stored, without bringing formulas up to date: a literal, or the value a file cached for a formula. */
  stored(row: number, column: number): Scalar;
  /** Visits the text of every formula; the engine reads them here when it binds anew. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void;
  /** Visits every cell with a value or formula, row by row. */
  forEachCell(visit: (row: number, column: number, value: Scalar, formula: string | null) => void): void;
}

export interface WorkbookModel {
  readonly sheets: SheetModel[];
  readonly tables: TableModel[];
  readonly names: NameModel[];
  /** Add-in settings: JSON values by key, saved in the file. */
  readonly settings: Map<string, unknown>;
  readonly date1904: boolean;
  /** TODAY and NOW read this: local serial date-time. */
  clock: () => number;
  calculationMode: 'Automatic' | 'Manual';
  readonly calc: CalcEngine;
  activeSheet: SheetModel;
  selection: { sheet: SheetModel; area: Area };
  addSheet(name: string, at?: number): SheetModel;
  removeSheet(sheet: SheetModel): void;
  moveSheet(sheet: SheetModel, position: number): void;
  /** Renames and rewrites every formula that names the sheet. */
  renameSheet(sheet: SheetModel, name: string): void;
  sheet(name: string): SheetModel | undefined;
  addTable(sheet: SheetModel, area: Area, hasHeaders: boolean, name?: string): TableModel;
  removeTable(table: TableModel): void;
  table(name: string): TableModel | undefined;
  tableAt(sheet: SheetModel, row: number, column: number): TableModel | undefined;
  renameTable(table: TableModel, name: string): void;
  renameColumn(table: TableModel, index: number, name: string): void;
  resizeTable(table: TableModel, area: Area): void;
  addName(name: string, formula: string, scope: SheetModel | null): NameModel;
  removeName(name: NameModel): void;
  name(name: string, scope?: SheetModel | null): NameModel | undefined;
  /** Everything that happened, for events; `wire/` and the grid listen. */
  onChange(listener: (change: ModelChange) => void): () => void;
}

export interface ModelChange {
  readonly kind:
    | 'cells'
    | 'calculated'
    | 'sheets'
    | 'tables'
    | 'names'
    | 'format'
    | 'selection'
    | 'activation'
    | 'settings'
    | 'filter'
    | 'sorted';
  readonly sheet?: SheetModel;
  readonly area?: Area;
  readonly detail?: string;
}

/**
 * The formula engine as the model sees it. The model stores formulas as text and hands changes over; the engine keeps
 * parsed formulas, dependencies and indexes, and writes results back with `store`.
 */
export interface CalcEngine {
  /** A cell got a formula (text with `=`), lost it (null), or got a new literal (null); its dependants are now dirty. */
  changed(sheet: SheetModel, row: number, column: number, formula: string | null, cached?: Scalar): void;
  /** A whole area changed at once (cleared, pasted, loaded). Formulas inside are announced one by one with `changed`. */
  areaChanged(sheet: SheetModel, area: Area): void;
  /**
   * Sheets, tables, names, rows or columns moved: forget what was bound and bind again, lazily. `bindings`: cells and formula
   * texts are where they were, only what names and tables mean has changed; what still means the same keeps its value.
   */
  structureChanged(what?: 'bindings'): void;
  /** Volatile functions and everything after them are dirty (clock moved, or `Application.calculate`). */
  touchVolatile(): void;
  /** Every formula is dirty. */
  invalidateAll(): void;
  /** The up-to-date value of a formula cell. */
  valueAt(sheet: SheetModel, row: number, column: number): Scalar;
  /** Brings everything up to date; returns the areas whose values changed. */
  recalculate(): readonly { sheet: SheetModel; area: Area }[];
}
