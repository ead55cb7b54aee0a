/** Intake into registers that stand already: what is new, what differs, and what stays. */
import type { CellValue } from '../../values/cell';
import type { RegisterId } from '../../registers/types';

/** A register as it stands on its sheet. */
export interface Standing {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A cell where the source says something else than the register. */
export interface CellUpdate {
  readonly register: RegisterId;
  /** Row of the register, 0-based. */
  readonly row: number;
  /** Key of the record, for showing; '' without one. */
  readonly key: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface RegisterUpdate {
  readonly register: RegisterId;
  /** Columns of `added`: those of the draft. */
  readonly columns: readonly string[];
  readonly added: readonly (readonly CellValue[])[];
  /** Blank cells of the register that the source fills: nothing is lost, so they need no confirmation. */
  readonly fills: readonly CellUpdate[];
  /** Cells that hold something else: a person confirms each, else the register stays. */
  readonly changes: readonly CellUpdate[];
  /** Kept source columns that the register lacks. */
  readonly newColumns: readonly string[];
  readonly matched: number;
  /** Draft row → row of the register once the new rows stand; −1 for a row that a merge has absorbed. */
  readonly places: readonly number[];
}

export const updateId = ({ register, row, column }: Pick<CellUpdate, 'register' | 'row' | 'column'>): string =>
  `${register}|${row}|${column}`;
