/** Checks while people type: only this person's edits count, and only once nothing else is running. */
import { type LocalChange, onLocalChange } from '../../workbook';
import { announce, onRunnerState, runnerState } from '../runner';
import { recheck } from './recheck';

const SILENT = { progress: () => undefined, signal: new AbortController().signal };

/**
 * Begins to listen. What is found is announced as the outcome of `recheck`.
 * @returns stops listening
 */
export const startLiveChecks = (): (() => void) => {
  let waiting: LocalChange[] = [];
  let busy = false;
  const work = async (): Promise<void> => {
    if (busy || waiting.length === 0 || runnerState().running) return;
    busy = true;
    const changes = waiting;
    waiting = [];
    try {
      const { data } = await recheck.run(changes, SILENT);
      if (data && !runnerState().running) announce({ command: recheck.id, data });
    } catch {
      // A look that fails (a cell is being edited, the sheet is going) is no news: the next edit looks again.
    } finally {
      busy = false;
    }
    await work();
  };
  const listening = onLocalChange((changes) => {
    waiting.push(...changes);
    void work();
  });
  const stopWatching = onRunnerState(() => void work());
  return () => {
    stopWatching();
    void listening.then((stop) => stop());
  };
};
