import type { CellValue } from '../../values/cell';
import type { Severity } from '../../checks/types';

/** A remark that only intake can make, because only intake saw the source cell. */
export interface Mark {
  /** Rule id; its sentences are `checks.<rule>.title`, `.message` and `.advice`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** What became of one cell. A value equal to the source's is no change. */
export interface Cleaned {
  readonly value: CellValue;
  /** Key of `intake.cleaning.*`; left out when nothing changed. */
  readonly reason?: string;
  readonly mark?: Mark;
}

/** The cell cannot be read as its field's type: it stays as it is, and the type check names it. */
export const unreadable = (value: CellValue): Cleaned => ({ value });
