/** What the engine knows about one sheet: its formula columns, extent and the indexes over its columns. */
import type { Area, SheetModel } from '../model/types';
import type { ColumnIndex } from './column-index';
import { RowRuns } from './runs';
import { FormulaColumn } from './store';

export class SheetState {
  /** By column; sparse. */
  readonly columns: (FormulaColumn | undefined)[] = [];
  readonly indexes = new Map<number, ColumnIndex>();
  /** Rows whose literal changed since the last recalculation, by column. */
  readonly edited = new Map<number, RowRuns>();
  private readonly literalVersions = new Map<number, number>();
  private extent: { row: number; column: number } | null = null;

  constructor(readonly sheet: SheetModel) {}

  /** Last row with anything in it; -1 on an empty sheet. May be larger than it needs to be after a deletion. */
  get lastRow(): number {
    return this.bounds().row;
  }

  get lastColumn(): number {
    return this.bounds().column;
  }

  private bounds(): { row: number; column: number } {
    if (!this.extent) {
      const used = this.sheet.usedArea(true);
      this.extent = used ? { row: used.bottom, column: used.right } : { row: -1, column: -1 };
    }
    return this.extent;
  }

  /** The sheet may have grown anywhere: ask it again. */
  forgetExtent(): void {
    this.extent = null;
  }

  reach(row: number, column: number): void {
    if (!this.extent) return;
    if (row > this.extent.row) this.extent.row = row;
    if (column > this.extent.column) this.extent.column = column;
  }

  formulaColumn(column: number): FormulaColumn {
    return (this.columns[column] ??= new FormulaColumn());
  }

  literalVersion(column: number): number {
    return this.literalVersions.get(column) ?? 0;
  }

  edit(column: number, first: number, last: number): void {
    this.literalVersions.set(column, this.literalVersion(column) + 1);
    let runs = this.edited.get(column);
    if (!runs) this.edited.set(column, (runs = new RowRuns()));
    runs.addRun(first, last);
  }

  editArea(area: Area): void {
    const right = Math.min(area.right, Math.max(this.lastColumn, area.left));
    for (let column = area.left; column <= right; column++) this.edit(column, area.top, area.bottom);
  }

  /** A row that a filter or a person hides. */
  isHidden(row: number, alsoByHand: boolean): boolean {
    return this.sheet.filteredRows.has(row) || (alsoByHand && this.sheet.rows.get(row)?.hidden === true);
  }
}
