/** Where a formula is being evaluated, and the way it reads cells. One object is reused for every cell. */
import type { Scalar, WorkbookModel } from '../model/types';
import { ColumnIndex } from './column-index';
import type { SheetState } from './sheet-state';
import type { FormulaColumn } from './store';

/** Thrown while a circle is being untangled, when a formula needs cells that are not computed yet. */
export const PENDING = { pending: true };

export interface PendingCell {
  readonly column: FormulaColumn;
  readonly row: number;
}

export class Context {
  row = 0;
  column = 0;
  sheet!: SheetState;
  /** Check every read for cells that are not computed yet. */
  strict = false;
  pending: PendingCell[] = [];
  /** Serial date-time of this recalculation. */
  now = 0;

  constructor(
    readonly workbook: WorkbookModel,
    readonly stateOf: (name: string) => SheetState | undefined,
  ) {}

  read(sheet: SheetState, row: number, column: number): Scalar {
    const formulas = sheet.columns[column];
    if (formulas !== undefined && formulas.has(row)) {
      if (this.strict && formulas.dirty[row] !== 0) {
        this.pending.push({ column: formulas, row });
        throw PENDING;
      }
      return formulas.get(row);
    }
    if (row > sheet.lastRow || column > sheet.lastColumn) return null;
    return sheet.sheet.value(row, column);
  }

  /** The index over a column, rebuilt when the column has changed. `top`–`bottom`: the rows that must be up to date. */
  index(sheet: SheetState, column: number, top: number, bottom: number): ColumnIndex {
    const formulas = sheet.columns[column];
    if (this.strict && formulas !== undefined && formulas.dirtyCount > 0) this.demand(formulas, top, bottom);
    const version = (formulas?.version ?? 0) + sheet.literalVersion(column);
    const found = sheet.indexes.get(column);
    if (found && found.version === version && found.length >= Math.min(bottom, sheet.lastRow) + 1) return found;
    const made = new ColumnIndex(sheet, column, version);
    sheet.indexes.set(column, made);
    return made;
  }

  private demand(formulas: FormulaColumn, top: number, bottom: number): void {
    const last = Math.min(bottom, formulas.length - 1);
    for (let row = top; row <= last; row++) if (formulas.dirty[row] !== 0) this.pending.push({ column: formulas, row });
    if (this.pending.length > 0) throw PENDING;
  }
}
