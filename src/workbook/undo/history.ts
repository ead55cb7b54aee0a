/**
 * The commands that can be taken back, while this page lives: with the contents of cells, which are kept nowhere else. The
 * workbook holds a mark of the newest, so that another workbook opened in the same page is not taken for this one, and its
 * changes too where they hold no cell's content, for the next session.
 */
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { STATE_KEY } from '../state/state';
import { isStructural, type Journal } from './journal';

const UNDO_KEY = `${STATE_KEY}.undo`;

/** The oldest are forgotten beyond this many commands, or cells in all of them. */
const MOST_COMMANDS = 30;
const MOST_CELLS = 500_000;

interface Step {
  readonly mark: string;
  readonly journal: Journal;
  readonly cells: number;
}

/** Oldest first. */
let steps: Step[] = [];

const cellsOf = ({ changes }: Journal): number =>
  changes.reduce(
    (sum, change) => (change.kind === 'cells' ? sum + change.before.length * (change.before[0]?.length ?? 0) : sum),
    0,
  );

const made = (journal: Journal): Step => ({
  mark: `${Date.now()}.${Math.random().toString(36).slice(2)}`,
  journal,
  cells: cellsOf(journal),
});

const trim = (): void => {
  let cells = steps.reduce((sum, step) => sum + step.cells, 0);
  while (steps.length > 1 && (steps.length > MOST_COMMANDS || cells > MOST_CELLS)) cells -= steps.shift()!.cells;
};

/** Makes the mark in the workbook that of the newest step; none without a step. */
const writeMark = (run: WorkbookRun): Promise<void> =>
  withWorkbook(run, async (session) => {
    const newest = steps.at(-1);
    if (!newest) {
      session.workbook.settings.getItemOrNullObject(UNDO_KEY).delete();
      return;
    }
    const { mark, journal } = newest;
    const kept = isStructural(journal.changes) ? { mark, journal } : { mark };
    session.workbook.settings.add(UNDO_KEY, JSON.stringify(kept));
  });

interface Kept {
  readonly mark: string;
  readonly journal?: Journal;
}

const parsed = (raw: unknown): Kept | null => {
  try {
    const kept = typeof raw === 'string' ? (JSON.parse(raw) as Partial<Kept> | null) : null;
    return kept && typeof kept.mark === 'string' ? (kept as Kept) : null;
  } catch {
    return null;
  }
};

/** Forgets the steps of another workbook; takes over what this one holds of its last session. */
const settle = async (run: WorkbookRun): Promise<void> => {
  const kept = await withWorkbook(run, async (session) => {
    const setting = session.workbook.settings.getItemOrNullObject(UNDO_KEY).load('value');
    await session.sync();
    return setting.isNullObject ? null : parsed(setting.value);
  });
  if (kept && steps.at(-1)?.mark === kept.mark) return;
  steps = kept?.journal ? [{ mark: kept.mark, journal: kept.journal, cells: 0 }] : [];
};

/**
 * Remembers a command.
 * @throws WorkbookError when the workbook does not take its mark; what was remembered before is as it was
 */
export const pushStep = async (run: WorkbookRun, journal: Journal): Promise<void> => {
  if (steps.length > 0) await settle(run);
  const before = steps;
  steps = [...steps, made(journal)];
  trim();
  try {
    await writeMark(run);
  } catch (error) {
    steps = before;
    throw error;
  }
};

/** Forgets every command, when one after them cannot be taken back: they stand on what it changed. */
export const forgetSteps = async (run: WorkbookRun): Promise<void> => {
  steps = [];
  await writeMark(run);
};

/** The command that would be taken back next. */
export const newestStep = async (run: WorkbookRun): Promise<Journal | null> => {
  await settle(run);
  return steps.at(-1)?.journal ?? null;
};

/** Forgets the newest command, once it has been taken back. */
export const dropStep = async (run: WorkbookRun): Promise<void> => {
  steps.pop();
  await writeMark(run);
};
