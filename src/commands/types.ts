/** A command is a small object in one registry: ribbon, pane and headless all run it the same way. */
import type { CellValue } from '../values/cell';

export interface Progress {
  /** Key of `commands.step.*`, with parameters; `done` of `total` when known. */
  (step: string, done?: number, total?: number, params?: Readonly<Record<string, string | number>>): void;
}

export interface CommandContext {
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/** What a command says when it is done: a message key with parameters, and how to go on. */
export interface CommandOutcome<T = unknown> {
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
  /** A place to jump to. */
  readonly jump?: { readonly sheet: string; readonly address: string };
  readonly data?: T;
}

export interface Command<Input = void, Output = unknown> {
  /** Stable id; the ribbon's FunctionName where it has one. */
  readonly id: string;
  /** Key of `commands.<id>.label`. */
  readonly writes: boolean;
  run(input: Input, context: CommandContext): Promise<CommandOutcome<Output>>;
}

/** Refusal with a sentence for the person: what was looked for, what was found, what to do. */
export class Refusal extends Error {
  constructor(
    /** Key of `refusals.*`. */
    readonly code: string,
    readonly params: Readonly<Record<string, string | number>> = {},
  ) {
    super(`${code} ${JSON.stringify(params)}`);
    this.name = 'Refusal';
  }
}

export type Values = readonly (readonly CellValue[])[];
