/** Opens a run over the workbook for a command, and turns what goes wrong into sentences for the person. */
import { FileRefusal, IntakeRefusal } from '../../intake';
import { t } from '../../locales';
import { WorkbookError, type WorkbookRun, openRun } from '../../workbook';
import { Cancelled, type CommandContext, type CommandOutcome, Refusal } from '../types';

/** Errors as the person should read them; anything unknown passes on unchanged. */
export const toRefusal = (error: unknown): unknown => {
  if (error instanceof WorkbookError) {
    return error.code === 'cancelled'
      ? new Cancelled('cancelled')
      : new Refusal(`workbook.error.${error.code}`, error.params);
  }
  if (error instanceof IntakeRefusal) {
    const lists = Object.entries(error.lists).map(
      ([key, items]) => [key, items.join(t('pane.listSeparator'))] as const,
    );
    return new Refusal(`intake.refused.${error.code}`, { ...error.params, ...Object.fromEntries(lists) });
  }
  // What a signal throws by itself.
  if ((error as { name?: unknown } | null)?.name === 'AbortError') return new Cancelled('cancelled');
  if (error instanceof FileRefusal) return new Refusal(`intake.file.${error.code}`, { name: error.file });
  return error;
};

const UNDO_LOST = { undoable: false, undoLost: true } satisfies Partial<CommandOutcome<unknown>>;

/**
 * Runs `work` with a run of the workbook room. Its cost goes to `context.measured`, also when it fails. An outcome whose
 * changes were not kept for `undo` says so.
 * @throws Refusal, Cancelled
 */
export const withRun = async <T>(context: CommandContext, work: (run: WorkbookRun) => Promise<T>): Promise<T> => {
  const run = openRun({ signal: context.signal, progress: (step, done, total) => context.progress(step, done, total) });
  try {
    const result = await work(run);
    return run.undoLost ? { ...result, ...UNDO_LOST } : result;
  } catch (error) {
    throw toRefusal(error);
  } finally {
    context.measured?.(run.metrics);
  }
};
