import { area, contains, intersect, MAX_COLUMN, MAX_ROW, subtract } from './areas';
import { CellStore } from './cell-store';
import { enterArea } from './enter';
import { toLongForm } from './formula-text';
import { defaultPageLayout } from './page-layout';
import { shiftSheet } from './shift';
import { DEFAULT_STYLE } from './style-pool';
import { noticeHeaders } from './table-entry';
import type {
  Area,
  ChartModel,
  ColumnFormat,
  ConditionalFormatModel,
  PageLayoutModel,
  RowFormat,
  Scalar,
  SheetModel,
  Style,
  ValidationModel,
} from './types';
import type { Workbook } from './workbook';

/** One worksheet. Reading never changes it; every writing method marks it dirty, tells the engine and raises an event. */
export class Sheet implements SheetModel {
  visibility: SheetModel['visibility'] = 'Visible';
  tabColor = '';
  showGridlines = true;
  showHeadings = true;
  freeze = { rows: 0, columns: 0 };
  readonly columns = new Map<number, ColumnFormat>();
  readonly rows = new Map<number, RowFormat>();
  readonly filteredRows = new Set<number>();
  readonly merges: Area[] = [];
  readonly validations: ValidationModel[] = [];
  readonly conditionalFormats: ConditionalFormatModel[] = [];
  readonly charts: ChartModel[] = [];
  readonly hyperlinks: SheetModel['hyperlinks'] = new Map();
  pageLayout: PageLayoutModel = defaultPageLayout();
  protection: SheetModel['protection'] = { protected: false, options: {} };
  standardWidth = 8.43;
  autoFilter: SheetModel['autoFilter'] = null;
  /** Do detail rows have their sum below, detail columns theirs to the right? Excel's default is yes. */
  outlineSummary = { below: true, right: true };
  dirty = false;
  /** The cells themselves; `files/` fills them directly when it loads. */
  readonly cells = new CellStore();

  constructor(
    readonly workbook: Workbook,
    readonly id: string,
    public name: string,
    readonly sourcePart: string | null = null,
  ) {}

  value(row: number, column: number): Scalar {
    if (this.cells.formula(row, column) !== undefined) return this.workbook.calc.valueAt(this, row, column);
    return this.cells.value(row, column);
  }

  /** What is stored, without bringing formulas up to date: a literal, or the last result the engine stored. */
  stored(row: number, column: number): Scalar {
    return this.cells.value(row, column);
  }

  /** The engine's way to keep a result. Neither marks the sheet dirty nor raises an event. */
  store(row: number, column: number, result: Scalar): void {
    this.cells.setResult(row, column, result);
  }

  formula(row: number, column: number): string | null {
    return this.cells.formula(row, column) ?? null;
  }

  style(row: number, column: number): Style {
    const id = this.cells.style(row, column);
    if (id !== 0) return this.workbook.styles.get(id);
    return this.rows.get(row)?.style ?? this.columns.get(column)?.style ?? DEFAULT_STYLE;
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  isBlank(where: Area): boolean {
    return this.cells.isBlank(where);
  }

  /** Values of a whole area, row by row. */
  getValues(where: Area): Scalar[][] {
    const rows: Scalar[][] = [];
    const width = where.right - where.left + 1;
    for (let row = where.top; row <= where.bottom; row++) {
      const line = new Array<Scalar>(width);
      for (let i = 0; i < width; i++) line[i] = this.value(row, where.left + i);
      rows.push(line);
    }
    return rows;
  }

  /** Formula text where there is one, else the value. */
  getFormulas(where: Area): Scalar[][] {
    const rows: Scalar[][] = [];
    for (let row = where.top; row <= where.bottom; row++) {
      const line: Scalar[] = [];
      for (let column = where.left; column <= where.right; column++) {
        line.push(this.cells.formula(row, column) ?? this.cells.value(row, column));
      }
      rows.push(line);
    }
    return rows;
  }

  setValue(row: number, column: number, value: Scalar): void {
    this.put(row, column, value);
    this.workbook.calc.changed(this, row, column, null);
    this.wrote(area(row, column));
  }

  setFormula(row: number, column: number, formula: string, cached?: Scalar): void {
    this.putFormula(row, column, formula, cached);
    this.wrote(area(row, column));
  }

  /** Literals of a whole area, kept as they are; null is blank. Rows may be ragged: missing cells are left alone. */
  setValues(where: Area, values: readonly (readonly Scalar[])[]): void {
    for (let row = where.top; row <= where.bottom; row++) {
      const line = values[row - where.top];
      const width = Math.min(line?.length ?? 0, where.right - where.left + 1);
      for (let i = 0; i < width; i++) this.put(row, where.left + i, line![i]!);
    }
    this.workbook.calc.areaChanged(this, where);
    this.wrote(where);
  }

  /** As `setValues`, but text that begins with `=` is a formula. No typing rules: other text stays text. */
  setFormulas(where: Area, formulas: readonly (readonly Scalar[])[]): void {
    for (let row = where.top; row <= where.bottom; row++) {
      const line = formulas[row - where.top];
      const width = Math.min(line?.length ?? 0, where.right - where.left + 1);
      for (let i = 0; i < width; i++) {
        const cell = line![i]!;
        if (typeof cell === 'string' && cell.length > 1 && cell.startsWith('='))
          this.putFormula(row, where.left + i, cell);
        else this.put(row, where.left + i, cell === '' ? null : cell);
      }
    }
    this.workbook.calc.areaChanged(this, where);
    this.wrote(where);
  }

  enter(
    row: number,
    column: number,
    input: string | number | boolean | null,
    options?: { autoExpand?: boolean },
  ): void {
    enterArea(this, area(row, column), [[input ?? '']], options);
  }

  /** `enter` for a whole area at once. null leaves a cell alone, '' clears it. */
  enterAll(
    where: Area,
    inputs: readonly (readonly (string | number | boolean | null)[])[],
    options?: { autoExpand?: boolean },
  ): void {
    enterArea(this, where, inputs, options);
  }

  setStyle(where: Area, change: Partial<Style>): void {
    const pool = this.workbook.styles;
    const map = pool.changer(change);
    const wholeColumns = where.top === 0 && where.bottom >= MAX_ROW;
    const wholeRows = where.left === 0 && where.right >= MAX_COLUMN;
    if (wholeColumns || wholeRows) {
      const lines = wholeColumns ? this.columns : this.rows;
      const [from, to] = wholeColumns ? [where.left, where.right] : [where.top, where.bottom];
      for (let i = from; i <= to; i++) {
        const old = lines.get(i);
        lines.set(i, { ...old, style: pool.get(map(old?.style ? pool.intern(old.style) : 0)) });
      }
      this.cells.forEachStored(where, (row, column) =>
        this.cells.setStyle(row, column, map(this.cells.style(row, column))),
      );
    } else if (this.hasLineStyles(where)) {
      for (let row = where.top; row <= where.bottom; row++) {
        for (let column = where.left; column <= where.right; column++) {
          this.cells.setStyle(row, column, map(pool.intern(this.style(row, column))));
        }
      }
    } else this.cells.mapStyles(where, map);
    this.touched('format', where);
  }

  clear(where: Area, what: 'All' | 'Contents' | 'Formats'): void {
    if (what !== 'Formats') {
      this.cells.forEach(where, (row, column) => this.put(row, column, null));
      this.workbook.calc.areaChanged(this, where);
      this.wrote(where);
    }
    if (what === 'Contents') return;
    this.cells.mapStyles(where, () => 0);
    this.removeWithin(this.merges, where);
    this.cutAreas(this.conditionalFormats, where);
    if (what === 'All') {
      this.cutAreas(this.validations, where);
      for (const key of [...this.hyperlinks.keys()]) {
        const [row, column] = key.split(',').map(Number) as [number, number];
        if (contains(where, row, column)) this.hyperlinks.delete(key);
      }
    }
    this.touched('format', where);
  }

  insertRows(at: number, count: number): void {
    shiftSheet(this, { axis: 'rows', at, count, from: 0, to: MAX_COLUMN });
  }

  deleteRows(at: number, count: number): void {
    shiftSheet(this, { axis: 'rows', at, count: -count, from: 0, to: MAX_COLUMN });
  }

  insertColumns(at: number, count: number): void {
    shiftSheet(this, { axis: 'columns', at, count, from: 0, to: MAX_ROW });
  }

  deleteColumns(at: number, count: number): void {
    shiftSheet(this, { axis: 'columns', at, count: -count, from: 0, to: MAX_ROW });
  }

  insertCells(where: Area, shift: 'Down' | 'Right'): void {
    this.shiftCells(where, shift === 'Down' ? 'rows' : 'columns', 1);
  }

  deleteCells(where: Area, shift: 'Up' | 'Left'): void {
    this.shiftCells(where, shift === 'Up' ? 'rows' : 'columns', -1);
  }

  forEachCell(visit: (row: number, column: number, value: Scalar, formula: string | null) => void): void {
    this.cells.forEach(area(0, 0, MAX_ROW, MAX_COLUMN), (row, column) =>
      visit(row, column, this.value(row, column), this.formula(row, column)),
    );
  }

  /** Visits the text of every formula; an engine that binds again after `structureChanged` reads them here. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.cells.forEachFormula(visit);
  }

  /** Marks the sheet changed and raises an event. */
  touched(kind: 'cells' | 'format' | 'filter' | 'tables', where?: Area): void {
    this.dirty = true;
    this.workbook.emit({ kind, sheet: this, area: where });
  }

  /** Puts a literal without an event; the engine hears of a formula that is gone. */
  put(row: number, column: number, value: Scalar): void {
    if (this.cells.setValue(row, column, value)) this.workbook.calc.changed(this, row, column, null);
  }

  /** Puts a formula without an event; the engine hears of it. Text is kept in its long form, once per distinct text. */
  putFormula(row: number, column: number, formula: string, cached?: Scalar): void {
    const table = formula.includes('[') ? this.workbook.tableAt(this, row, column) : undefined;
    const text = this.workbook.internFormula(formula, table?.name ?? null, toLongForm);
    this.cells.setFormula(row, column, text, cached ?? null);
    this.workbook.calc.changed(this, row, column, text, cached);
  }

  private wrote(where: Area): void {
    noticeHeaders(this, where);
    this.touched('cells', where);
  }

  private shiftCells(where: Area, axis: 'rows' | 'columns', sign: 1 | -1): void {
    const rows = axis === 'rows';
    const at = rows ? where.top : where.left;
    const count = sign * (rows ? where.bottom - where.top + 1 : where.right - where.left + 1);
    shiftSheet(this, { axis, at, count, from: rows ? where.left : where.top, to: rows ? where.right : where.bottom });
  }

  private hasLineStyles(where: Area): boolean {
    for (const [column, format] of this.columns)
      if (format.style && column >= where.left && column <= where.right) return true;
    for (const [row, format] of this.rows) if (format.style && row >= where.top && row <= where.bottom) return true;
    return false;
  }

  private removeWithin(areas: Area[], where: Area): void {
    for (let i = areas.length - 1; i >= 0; i--) if (intersect(areas[i]!, where)) areas.splice(i, 1);
  }

  private cutAreas(items: { areas: Area[] }[], where: Area): void {
    for (let i = items.length - 1; i >= 0; i--) {
      const item = items[i]!;
      item.areas = item.areas.flatMap((own) => subtract(own, where));
      if (!item.areas.length) items.splice(i, 1);
    }
  }
}
