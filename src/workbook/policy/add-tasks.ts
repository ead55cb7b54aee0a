/** Duties of a preset below those that 定期事项 holds. */
import type { PeriodicTask } from '../../policy/presets';
import { registerById } from '../../registers';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import type { Survey } from '../state/survey';
import { appendRows } from '../write/append-rows';
import { TASK_COLUMNS, taskRow } from '../write/prefill';

const REGISTER = 'periodicTasks';

/**
 * Appends duties that the register does not name yet.
 * @returns duties added
 * @throws WorkbookError `protected`, `filtered`
 */
export const addTasks = async (
  session: Session,
  found: Survey,
  tasks: readonly PeriodicTask[],
  preset: string,
): Promise<number> => {
  const { name } = registerById(REGISTER);
  if (tasks.length === 0 || !found.table(name)) return 0;
  const [place] = await locate(session, found, [name]);
  const [body] = await readBlocks(session, [place!.body], ['formulas']);
  const entries = body!.formulas.map((row) => row.filter((cell) => cell !== '' && !String(cell).startsWith('=')));
  const named = new Set(entries.flat().map((cell) => String(cell).trim()));
  const fresh = tasks.filter((task) => !named.has(task.事项));
  const empty = entries.length === 1 && entries[0]!.length === 0;
  const rows = fresh.map(taskRow);
  await appendRows(session, found, {
    name,
    register: REGISTER,
    preset,
    columns: TASK_COLUMNS,
    rows,
    newColumns: [],
    empty,
  });
  return fresh.length;
};
