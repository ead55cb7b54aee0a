/** An update as the pane shows it: per register what is new and filled, and each changed cell to confirm. */
import { type RegisterUpdate, updateId } from '../../intake';
import { registerById } from '../../registers';
import { readableCells } from '../support/cell-text';
import type { CellValue } from '../../values/cell';

export interface ChangeView {
  readonly id: string;
  readonly key: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

export interface UpdateView {
  readonly register: string;
  /** Table name, e.g. 客户台账. */
  readonly name: string;
  readonly added: number;
  readonly filled: number;
  readonly same: number;
  readonly newColumns: readonly string[];
  readonly changes: readonly ChangeView[];
}

export const updateViews = (updates: readonly RegisterUpdate[], preset: string): UpdateView[] =>
  updates.map((update) => {
    const readable = readableCells(update.register, preset);
    return {
      register: update.register,
      name: registerById(update.register).name,
      added: update.added.length,
      filled: update.fills.length,
      same: update.matched,
      newColumns: update.newColumns,
      changes: update.changes.map((change) => ({
        id: updateId(change),
        key: change.key,
        column: change.column,
        before: readable(change.column, change.before),
        after: readable(change.column, change.after),
      })),
    };
  });
