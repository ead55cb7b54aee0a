/** What people wrote into forms by hand, by the record that each form is about. Pure. */
import type { FormGrid } from './form-grid';
import type { Note } from './handwriting';

/** A form's cells as `formulas` gives them. */
type Block = readonly (readonly unknown[])[];

/** The block holds a form of this shape: title, sections and labels stand where we put them. */
export const isForm = (grid: FormGrid, block: Block): boolean =>
  block.length === grid.heights.length &&
  grid.cells.every(
    ({ part, row, column, cell }) =>
      !(part === 'title' || part === 'section' || part === 'label') || block[row]![column] === cell,
  );

export interface FormNotes {
  /** Notes of the record that a form's mark names, by `row,column` (counted from 1 within the form); they are then given out. */
  take(mark: string): ReadonlyMap<string, Note['content']>;
  /** Those of records that have no form any more. */
  left(): readonly Note[];
}

/**
 * @param grid the shape that all forms of the report share
 * @param forms the standing forms
 * @param kept what was kept of records that had no form
 */
export const formNotes = (grid: FormGrid, forms: readonly Block[], kept: readonly Note[]): FormNotes => {
  const notes = new Map<string, Map<string, Note['content']>>();
  const note = (record: string, column: string, content: Note['content']): void => {
    const one = notes.get(record) ?? new Map<string, Note['content']>();
    notes.set(record, one.set(column, content));
  };
  for (const { record, column, content } of kept) note(record, column, content);
  const mark = grid.cells.find(({ cell }) => cell === grid.mark)!;
  const hand = grid.cells.filter(({ handwritten }) => handwritten);
  for (const block of forms) {
    const record = String(block[mark.row]![mark.column] ?? '');
    for (const { row, column } of hand) {
      const content = block[row]![column];
      if (content !== '' && content !== undefined) note(record, `${row + 1},${column + 1}`, content as Note['content']);
    }
  }
  return {
    take: (record) => {
      const found = notes.get(record) ?? new Map<string, Note['content']>();
      notes.delete(record);
      return found;
    },
    left: () =>
      [...notes].flatMap(([record, cells]) => [...cells].map(([column, content]) => ({ record, column, content }))),
  };
};
