/**
 * A command changes everything or nothing, and the last ones can be taken back. Excel has no such thing for add-ins: a
 * batch that fails half-way stays half done, and many calls clear Excel's own Undo (design section 5).
 */
import { WorkbookError } from '../office/errors';
import { openRun, type WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import type { UndoOutcome } from '../types';
import { dropStep, forgetSteps, newestStep, pushStep } from './history';
import type { Change, Journal } from './journal';
import { rollback } from './rollback';

/** Runs whose changes already belong to an outer transaction. */
const open = new WeakSet<WorkbookRun>();

/**
 * Does all of `work` or none of it: when it throws or is stopped, what it changed is taken back before the error goes
 * on. Afterwards `undoLast` can take it back, unless the run says `undoLost`. One inside another belongs to the outer one.
 * @param label command id
 * @throws WorkbookError `rollback` when a failed command could not be taken back
 */
export const transaction = async <T>(run: WorkbookRun, label: string, work: () => Promise<T>): Promise<T> => {
  if (open.has(run)) return work();
  open.add(run);
  const before = run.changes.length;
  try {
    const result = await work();
    const changes = run.changes.slice(before);
    if (changes.length > 0) await remember(run, { label, changes });
    return result;
  } catch (error) {
    await takeBack(run, run.changes.splice(before), error);
    throw error;
  } finally {
    open.delete(run);
  }
};

/**
 * A command that is done stays done when the workbook does not take what is to be remembered of it; it then cannot be
 * taken back, and neither can those before it. One that the person stops in this moment is stopped.
 */
const remember = async (run: WorkbookRun, journal: Journal): Promise<void> => {
  try {
    await pushStep(run, journal);
  } catch (error) {
    run.signalled();
    if (error instanceof WorkbookError && error.code === 'cancelled') throw error;
    run.undoLost = true;
    await forgetSteps(openRun({ maxBytes: run.maxBytes })).catch(() => undefined);
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
    await pushStep(run, { label: 'rollback', changes }).catch(() => undefined);
    throw new WorkbookError('rollback', { detail: String(error) }, { cause });
  }
};

/** Command whose changes `undoLast` would take back, or null. */
export const undoable = async (run: WorkbookRun): Promise<string | null> => (await newestStep(run))?.label ?? null;

/**
 * Takes back what the newest command changed: what it added is removed, what it changed is put back, except cells that
 * a person has changed since. Asked again, it takes back the one before.
 * @returns null when there is nothing to take back
 */
export const undoLast = async (run: WorkbookRun): Promise<UndoOutcome | null> => {
  const journal = await newestStep(run);
  if (!journal) return null;
  const left = await withWorkbook(run, (session) => rollback(session, journal.changes, true));
  await dropStep(run);
  return { label: journal.label, kept: left };
};
