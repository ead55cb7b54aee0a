/**
 * How a worksheet function is described. `params` holds one letter per argument; capitals are optional (undefined when
 * left out):
 *   n number · t text · b boolean · s one value · v one value, errors included · r anything, ranges unread ·
 *   a as r, with its operators applied to whole ranges.
 * An error in n, t, b or s is the function's result without the function being called.
 */
import type { Scalar } from '../../model/types';
import type { Context } from '../context';
import type { Run, Value } from '../values';
import type { CellError } from '../../model/types';

type Clean = Exclude<Scalar, CellError>;
type ArgOf<K extends string> = K extends 'n'
  ? number
  : K extends 'N'
    ? number | undefined
    : K extends 't'
      ? string
      : K extends 'T'
        ? string | undefined
        : K extends 'b'
          ? boolean
          : K extends 'B'
            ? boolean | undefined
            : K extends 's'
              ? Clean
              : K extends 'S'
                ? Clean | undefined
                : K extends 'v'
                  ? Scalar
                  : K extends 'V'
                    ? Scalar | undefined
                    : K extends 'R' | 'A'
                      ? Value | undefined
                      : Value;
type ArgsOf<S extends string> = S extends `${infer Head}${infer Tail}` ? [ArgOf<Head>, ...ArgsOf<Tail>] : [];

export interface FunctionSpec {
  readonly params: string;
  /** Kinds of the arguments that repeat after `params`; they arrive as one array. */
  readonly rest: string;
  readonly call: (ctx: Context, ...args: never[]) => Value;
  readonly volatile?: boolean;
  /** Reads cells that its text does not name. */
  readonly dynamic?: boolean;
}

/** One part of a formula, compiled: for any value, and for one value. */
export interface Part {
  readonly run: Run;
  readonly scalar: (ctx: Context) => Scalar;
}

/** A function that decides itself which arguments to evaluate. `many`: operators and tests work on whole ranges here. */
export interface LazySpec {
  readonly min: number;
  readonly max: number;
  readonly build: (args: readonly Part[], many: boolean) => Run;
}

export type FunctionTable = Readonly<Record<string, FunctionSpec>>;

export const fn = <S extends string>(
  params: S,
  call: (ctx: Context, ...args: ArgsOf<S>) => Value,
  traits: { volatile?: boolean; dynamic?: boolean } = {},
): FunctionSpec => ({ params, rest: '', call: call as unknown as FunctionSpec['call'], ...traits });

export const fnRest = <S extends string>(
  params: S,
  rest: string,
  call: (ctx: Context, ...args: [...ArgsOf<S>, Value[]]) => Value,
): FunctionSpec => ({ params, rest, call: call as unknown as FunctionSpec['call'] });
