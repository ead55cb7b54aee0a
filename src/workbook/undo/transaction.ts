/**
 * A command changes everything or nothing, and the last one can be taken back. Excel has no such thing for add-ins: a
 * batch that fails half-way stays half done, and many calls clear Excel's own Undo (design section 5).
 */
import { WorkbookError } from '../office/errors';
import { openRun, type WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { STATE_KEY } from '../state/state';
import type { UndoOutcome } from '../types';
import { isStructural, type Change, type Journal } from './journal';
import { rollback } from './rollback';

const UNDO_KEY = `${STATE_KEY}.undo`;

/** The last command that changed something, while this page lives: with the contents of cells. */
let last: Journal | null = null;

/** Runs whose changes already belong to an outer transaction. */
const open = new WeakSet<WorkbookRun>();

/**
 * Does all of `work` or none of it: when it throws or is stopped, what it changed is taken back before the error goes
 * on. Afterwards `undoLast` can take it back. One inside another belongs to the outer one.
 * @param label command id
 * @throws WorkbookError `rollback` when a failed command could not be taken back
 */
export const transaction = async <T>(run: WorkbookRun, label: string, work: () => Promise<T>): Promise<T> => {
  if (open.has(run)) return work();
  open.add(run);
  const before = run.changes.length;
  try {
    const result = await work();
    await keep(run, { label, changes: run.changes.slice(before) });
    return result;
  } catch (error) {
    await takeBack(run, run.changes.splice(before), error);
    throw error;
  } finally {
    open.delete(run);
  }
};

/**
 * A part of a transaction that may fail while the rest goes on: what it changed is taken back before its error goes on.
 * @throws WorkbookError what `work` throws, or `rollback`
 */
export const attempt = async <T>(run: WorkbookRun, work: () => Promise<T>): Promise<T> => {
  const before = run.changes.length;
  try {
    return await work();
  } catch (error) {
    await takeBack(run, run.changes.splice(before), error);
    throw error;
  }
};

const takeBack = async (run: WorkbookRun, changes: readonly Change[], error: unknown): Promise<void> => {
  if (changes.length === 0) return;
  try {
    await withWorkbook(openRun({ maxBytes: run.maxBytes }), (session) => rollback(session, changes, false));
  } catch (cause) {
    last = { label: 'rollback', changes };
    throw new WorkbookError('rollback', { detail: String(error) }, { cause });
  }
};

/** Remembers a command. What holds no cell's content is also kept in the workbook, for the next session. */
const keep = async (run: WorkbookRun, journal: Journal): Promise<void> => {
  if (journal.changes.length === 0) return;
  last = journal;
  const text = isStructural(journal.changes) ? JSON.stringify(journal) : null;
  await withWorkbook(run, async (session) => {
    if (text !== null) session.workbook.settings.add(UNDO_KEY, text);
    else session.workbook.settings.getItemOrNullObject(UNDO_KEY).delete();
  });
};

const kept = async (run: WorkbookRun): Promise<Journal | null> =>
  last ??
  (await withWorkbook(run, async (session) => {
    const setting = session.workbook.settings.getItemOrNullObject(UNDO_KEY).load('value');
    await session.sync();
    return setting.isNullObject ? null : (JSON.parse(String(setting.value)) as Journal);
  }));

/** Command whose changes `undoLast` would take back, or null. */
export const undoable = async (run: WorkbookRun): Promise<string | null> => (await kept(run))?.label ?? null;

/**
 * Takes back what the last command changed: what it added is removed, what it changed is put back, except cells that
 * a person has changed since.
 * @returns null when there is nothing to take back
 */
export const undoLast = async (run: WorkbookRun): Promise<UndoOutcome | null> => {
  const journal = await kept(run);
  if (!journal) return null;
  const left = await withWorkbook(run, async (session) => {
    const cells = await rollback(session, journal.changes, true);
    session.workbook.settings.getItemOrNullObject(UNDO_KEY).delete();
    return cells;
  });
  last = null;
  return { label: journal.label, kept: left };
};
