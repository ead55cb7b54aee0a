/** One run of a command over the workbook: its progress, its cost, its way to stop, and what it changed. */
import { serialOf } from '../../values/serial';
import { newMetrics, type Metrics } from './metrics';
import { WorkbookError } from './errors';
import { payloadLimit } from './platform';
import type { Change } from '../undo/journal';

export interface RunOptions {
  readonly signal?: AbortSignal;
  /** `step` is a key of `commands.step.*`. */
  readonly progress?: (step: string, done?: number, total?: number) => void;
  /** Largest request and reply, in bytes; what this Excel takes when left out. */
  readonly maxBytes?: number;
  /** Local serial date-time, for what must be a value instead of `=NOW()`; the machine's clock when left out. */
  readonly now?: () => number;
}

export interface WorkbookRun {
  readonly metrics: Metrics;
  readonly signal: AbortSignal | undefined;
  readonly maxBytes: number;
  readonly now: () => number;
  readonly progress: (step: string, done?: number, total?: number) => void;
  /** What this run has changed so far, oldest first. */
  readonly changes: Change[];
  record(change: Change): void;
  /** True once the command is done but could not be remembered: `undoLast` cannot take it back. */
  undoLost: boolean;
  /** @throws WorkbookError `cancelled` when the person stopped the command */
  signalled(): void;
}

const localNow = (): number => {
  const now = new Date();
  return serialOf(
    now.getFullYear(),
    now.getMonth() + 1,
    now.getDate(),
    now.getHours(),
    now.getMinutes(),
    now.getSeconds(),
  );
};

/** Starts a run; pass it to every function of this room that belongs to one command. */
export const openRun = (options: RunOptions = {}): WorkbookRun => {
  const changes: Change[] = [];
  return {
    metrics: newMetrics(),
    changes,
    undoLost: false,
    record: (change) => void changes.push(change),
    signal: options.signal,
    maxBytes: options.maxBytes ?? payloadLimit(),
    now: options.now ?? localNow,
    progress: options.progress ?? (() => undefined),
    signalled: () => {
      if (options.signal?.aborted) throw new WorkbookError('cancelled');
    },
  };
};
