/** What we put into a cell: a value, or a formula of our own making. A person's text is never a formula. */
import type { CellValue } from '../../values/cell';
import { cellFor } from '../office/text';

export interface OwnFormula {
  /** With `=`. */
  readonly formula: string;
}

export type SheetCell = CellValue | OwnFormula;

/** What stands in a cell of a person's own, as `Range.formulas` gives it, to be written again: formulas stay formulas. */
export const asCell = (content: unknown): SheetCell => {
  if (content === '' || content === undefined) return null;
  return typeof content === 'string' && content.startsWith('=') ? { formula: content } : (content as CellValue);
};

/** The cell as `Range.formulas` gives it back under a number format: a text cell turns numbers into text. */
export const shown = (cell: SheetCell, format: string): string | number | boolean => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'string' || format !== '@') return cell;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
};

/** The cell as `Range.formulas` must be given it; blank is `''`. */
export const written = (cell: SheetCell, format: string): string | number | boolean => {
  const content = shown(cell, format);
  return typeof cell === 'string' ? (cellFor(content, format) ?? '') : content;
};
