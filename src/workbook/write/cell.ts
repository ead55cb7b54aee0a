/** What we put into a cell: a value, or a formula of our own making. A person's text is never a formula. */
import type { CellValue } from '../../values/cell';
import { cellFor } from '../office/text';

export interface OwnFormula {
  /** With `=`. */
  readonly formula: string;
}

export type SheetCell = CellValue | OwnFormula;

/** The cell as `Range.formulas` takes it under a number format; blank is `''`. */
export const written = (cell: SheetCell, format: string): string | number | boolean => {
  if (cell !== null && typeof cell === 'object') return cell.formula;
  return cellFor(cell, format) ?? '';
};

/** The cell as `Range.formulas` gives it back. */
export const shown = (cell: SheetCell): string | number | boolean => {
  if (cell !== null && typeof cell === 'object') return cell.formula;
  return cell ?? '';
};
