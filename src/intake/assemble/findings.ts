/** Collects what cleaning says about cells: changes shown before → after, and findings by draft row. */
import type { CellValue } from '../../values/cell';
import type { Finding } from '../../checks/types';
import type { RegisterId } from '../../registers/types';
import type { CleaningChange } from '../types';
import type { Mark } from '../clean/outcome';

export class Ledger {
  readonly changes: CleaningChange[] = [];
  readonly findings: Finding[] = [];

  change(change: CleaningChange): void {
    this.changes.push(change);
  }

  /** `row` is the index in the draft, null for a whole column. */
  mark(mark: Mark, register: RegisterId, row: number | null, column: string, value: CellValue): void {
    const params = { column, value: value === null ? '' : String(value), ...mark.params };
    this.findings.push({ rule: mark.rule, severity: mark.severity, register, row, column, value, params });
  }
}
