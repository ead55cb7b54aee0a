/**
 * Runs commands one at a time for ribbon and pane alike (they share one runtime), and tells whoever listens how far the
 * running one is and what the last one said.
 */
import { Cancelled, type Command, type CommandOutcome, type Place, Refusal } from './types';

export interface Running {
  readonly command: string;
  readonly step: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly done?: number;
  readonly total?: number;
}

export interface Notice {
  readonly intent: 'success' | 'warning' | 'error';
  /** Key of its sentence. */
  readonly key: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  readonly undoable?: boolean;
  /** Done, and cannot be taken back though such a command usually can. */
  readonly undoLost?: boolean;
}

export interface RunnerState {
  readonly running: Running | null;
  readonly notice: Notice | null;
}

type Outcome = { readonly command: string; readonly data: unknown };

let state: RunnerState = { running: null, notice: null };
let abort: AbortController | null = null;
const stateListeners = new Set<() => void>();
const outcomeListeners = new Set<(outcome: Outcome) => void>();

const become = (next: Partial<RunnerState>): void => {
  state = { ...state, ...next };
  stateListeners.forEach((listener) => listener());
};

/** The sentence for an error: a refusal speaks for itself, anything else says that nothing was changed. */
const noticeOf = (error: unknown): Notice => {
  if (error instanceof Cancelled) return { intent: 'warning', key: 'pane.cancelled' };
  if (error instanceof Refusal) return { intent: 'error', key: error.key, params: error.params, place: error.place };
  return {
    intent: 'error',
    key: 'pane.failed',
    params: { reason: error instanceof Error ? error.message : String(error) },
  };
};

const successOf = (outcome: CommandOutcome<unknown>): Notice => ({
  intent: outcome.partly || outcome.undoLost ? 'warning' : 'success',
  key: outcome.message,
  params: outcome.params,
  place: outcome.place,
  undoable: outcome.undoable,
  undoLost: outcome.undoLost,
});

export const runnerState = (): RunnerState => state;

export const onRunnerState = (listener: () => void): (() => void) => {
  stateListeners.add(listener);
  return () => stateListeners.delete(listener);
};

/** Calls back with the data of every command that finished. */
export const onOutcome = (listener: (outcome: Outcome) => void): (() => void) => {
  outcomeListeners.add(listener);
  return () => outcomeListeners.delete(listener);
};

/** Tells who listens with `onOutcome` about data that came without a command being run: checks that follow an edit. */
export const announce = (outcome: Outcome): void => outcomeListeners.forEach((listener) => listener(outcome));

export const cancelRunning = (): void => abort?.abort();

export const dismissNotice = (): void => become({ notice: null });

/**
 * Runs a command and shows what it says. Gives its data, or undefined when it refused, failed, was cancelled, or
 * another command is still running.
 * @param options.quiet success needs no sentence (reading, jumping); trouble is shown all the same
 */
export const runCommand = async <Input, Output>(
  command: Command<Input, Output>,
  input: Input,
  options: { quiet?: boolean } = {},
): Promise<Output | undefined> => {
  if (abort) return undefined;
  abort = new AbortController();
  const { signal } = abort;
  become({ running: { command: command.id, step: 'start' }, ...(options.quiet ? {} : { notice: null }) });
  try {
    const outcome = await command.run(input, {
      signal,
      progress: (step, done, total, params) => become({ running: { command: command.id, step, done, total, params } }),
    });
    if (!options.quiet) become({ notice: successOf(outcome) });
    announce({ command: command.id, data: outcome.data });
    return outcome.data;
  } catch (error) {
    become({ notice: noticeOf(error) });
    return undefined;
  } finally {
    abort = null;
    become({ running: null });
  }
};
