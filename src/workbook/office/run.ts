/** One run of a command over the workbook: its progress, its cost, its way to stop, and what it changed. */
import { newMetrics, type Metrics } from './metrics';
import { WorkbookError } from './errors';
import type { Change } from '../undo/journal';

/** Excel on the web takes 5 MB; the rest is left for what we cannot count exactly. */
const MAX_BYTES = 3_500_000;

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** `step` is a key of `commands.step.*`. */
  readonly progress?: (step: string, done?: number, total?: number) => void;
  /** Largest request and reply, in bytes. */
  readonly maxBytes?: number;
}

export interface WorkbookRun {
  readonly metrics: Metrics;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  readonly progress: (step: string, done?: number, total?: number) => void;
  /** What this run has changed so far, oldest first. */
  readonly changes: Change[];
  record(change: Change): void;
  /** @throws WorkbookError `cancelled` when the person stopped the command */
  signalled(): void;
}

/** Starts a run; pass it to every function of this room that belongs to one command. */
export const openRun = (options: RunOptions = {}): WorkbookRun => {
  const changes: Change[] = [];
  return {
    metrics: newMetrics(),
    changes,
    record: (change) => void changes.push(change),
    signal: options.signal,
    maxBytes: options.maxBytes ?? MAX_BYTES,
    progress: options.progress ?? (() => undefined),
    signalled: () => {
      if (options.signal?.aborted) throw new WorkbookError('cancelled');
    },
  };
};
