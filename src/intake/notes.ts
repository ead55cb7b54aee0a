/** What a person should know about a table before its rows are taken: hidden parts are included, formulas give values. */
import type { SourceSheet } from './types';

export interface TableNote {
  /** Key of `intake.note.*`. */
  readonly key: 'hiddenSheet' | 'hiddenRows' | 'formulas' | 'wide' | 'transposed';
  readonly params: Readonly<Record<string, number>>;
}

/** Looks at the data rows of a table (1-based sheet rows and columns). */
export const tableNotes = (
  sheet: SourceSheet,
  rows: readonly number[],
  left: number,
  right: number,
): readonly TableNote[] => {
  const notes: TableNote[] = [];
  if (sheet.hidden) notes.push({ key: 'hiddenSheet', params: {} });
  const hidden = rows.filter((row) => sheet.hiddenRows.has(row)).length;
  if (hidden > 0) notes.push({ key: 'hiddenRows', params: { count: hidden } });
  let formulas = 0;
  if (sheet.formulas)
    for (const row of rows) {
      const line = sheet.formulas[row - sheet.firstRow];
      for (let at = left; at <= right; at++) if (line?.[at - sheet.firstColumn]) formulas += 1;
    }
  if (formulas > 0) notes.push({ key: 'formulas', params: { count: formulas } });
  return notes;
};
