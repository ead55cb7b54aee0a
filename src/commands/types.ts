/** A command is a small object in one registry: ribbon, pane and headless all run it the same way. */
import type { Language } from '../values/cell';
import type { Metrics } from '../workbook';

export interface Progress {
  /** `step` is a key of `commands.step.*` with its parameters; `done` of `total` when they are known. */
  (step: string, done?: number, total?: number, params?: Readonly<Record<string, string | number>>): void;
}

export interface CommandContext {
  readonly progress: Progress;
  /** Aborted when the person presses cancel; a command then leaves the workbook as it was, or finished. */
  readonly signal: AbortSignal;
  /** What the command cost, told once at its end. */
  readonly measured?: (metrics: Metrics) => void;
}

/** A place in the workbook that a message can jump to. */
export interface Place {
  readonly sheet: string;
  /** A1 address without the sheet. */
  readonly address: string;
}

/** What a command says when it is done, and where to look. */
export interface CommandOutcome<Output> {
  /** Key of a sentence, e.g. `commands.build.done`. */
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly place?: Place;
  /** True when `undo` can take the command back. */
  readonly undoable?: boolean;
  /** Done, but the workbook did not keep what `undo` needs. */
  readonly undoLost?: boolean;
  /** Done, but not all of it: the message says what was left. */
  readonly partly?: boolean;
  readonly data: Output;
}

export interface Command<Input, Output> {
  /** Stable id; its label is the sentence `commands.<id>`. */
  readonly id: string;
  run(input: Input, context: CommandContext): Promise<CommandOutcome<Output>>;
}

/** A name in both languages with the id it stands for, for the pane's choices. */
export interface Choice {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
}

/** The label of a choice in a language. */
export const labelOf = (choice: Choice, language: Language): string => (language === 'zh-CN' ? choice.zh : choice.en);

/** Refusal with a sentence for the person: what was looked for, what was found, what to do next. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    /** Key of the sentence, e.g. `commands.refused.noTable`. */
    readonly key: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    readonly place?: Place,
  ) {
    super(key);
  }
}

/** Thrown when the person cancelled. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

/** Throws `Cancelled` once the person has pressed cancel. */
export const stopIfCancelled = (signal: AbortSignal): void => {
  if (signal.aborted) throw new Cancelled('cancelled');
};
