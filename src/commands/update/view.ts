/** An update as the pane shows it: per register what is new and filled, and each changed cell to confirm. */
import {
  type CellUpdate,
  type ChangedBy,
  type IntakeResult,
  type RegisterUpdate,
  deletedId,
  updateId,
} from '../../intake';
import { registerById } from '../../registers';
import { LINEAGE } from '../../registers/types';
import { readableCells } from '../support/cell-text';
import { type CellValue, isBlank } from '../../values/cell';

export interface ChangeView {
  readonly id: string;
  readonly key: string;
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly by: ChangedBy;
}

export interface DeletedView {
  readonly id: string;
  /** Key of the record, else what its first cells say. */
  readonly name: string;
  /** The source has changed since it was deleted here. */
  readonly changed: boolean;
}

export interface UpdateView {
  readonly register: string;
  /** Table name, e.g. 客户台账. */
  readonly name: string;
  readonly added: number;
  readonly filled: number;
  readonly same: number;
  /** Cells that people have changed here and the source has not. */
  readonly edited: number;
  /** Records whose source row is gone; they stay. */
  readonly gone: number;
  readonly newColumns: readonly string[];
  /** Source columns that people have deleted here; they stay out. */
  readonly droppedColumns: readonly string[];
  readonly changes: readonly ChangeView[];
  /** Source rows that people have deleted here; they stay out unless chosen. */
  readonly deleted: readonly DeletedView[];
}

/** Few enough cells to know a record by. */
const NAMED_BY = 3;

const nameOf = (update: RegisterUpdate, row: readonly CellValue[], key: string): string => {
  const lineage: ReadonlySet<string> = new Set(LINEAGE);
  const told = row.filter((cell, at) => !isBlank(cell) && !lineage.has(update.columns[at]!) && String(cell) !== key);
  return [...(key === '' ? [] : [key]), ...told.slice(0, NAMED_BY - 1).map(String)].join(' ');
};

export const updateViews = (
  updates: readonly RegisterUpdate[],
  { drafts }: Pick<IntakeResult, 'drafts'>,
  preset: string,
): UpdateView[] =>
  updates.map((update) => {
    const readable = readableCells(update.register, preset);
    const { rows } = drafts.find(({ register }) => register === update.register)!;
    const view = (change: CellUpdate): ChangeView => ({
      id: updateId(change),
      key: change.key,
      column: change.column,
      before: readable(change.column, change.before),
      after: readable(change.column, change.after),
      by: change.by,
    });
    return {
      register: update.register,
      name: registerById(update.register).name,
      added: update.added.length,
      filled: update.fills.length,
      same: update.matched,
      edited: update.edited,
      gone: update.gone,
      newColumns: update.newColumns,
      droppedColumns: update.droppedColumns,
      changes: update.changes.map(view),
      deleted: update.deleted.map((row) => ({
        id: deletedId(row),
        name: nameOf(
          update,
          rows[row.draft]!.map((cell, at) => readable(update.columns[at]!, cell)),
          row.key,
        ),
        changed: row.changed,
      })),
    };
  });
