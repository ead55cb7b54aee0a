/** IF and its family. Only the branch taken is evaluated, so an error or a circle in the other one does no harm. */
import { CellError, type Scalar } from '../../model/types';
import { eachValue, isMany, spread } from '../arrays';
import { compareScalars } from '../compare';
import type { Context } from '../context';
import { ERR_NA, ERR_VALUE } from '../errors';
import { isScalar, RangeRef, type Run, toBoolean, toNumber, toScalar, type Value } from '../values';
import { type FunctionTable, fn, fnRest, type LazySpec, type Part } from './spec';

const MAX = 255;

const choose = (cells: Scalar[]): Scalar => {
  const test = toBoolean(cells[0]!);
  if (test instanceof CellError) return test;
  return (test ? cells[1] : cells[2]) ?? 0;
};

/** A branch left out gives TRUE or FALSE, an empty one 0. */
const ifElse = (args: readonly Part[], many: boolean): Run => {
  const [test, yes] = args as [Part, Part | undefined];
  const no = args[2];
  const one: Run = (ctx) => {
    const holds = toBoolean(test.scalar(ctx));
    if (holds instanceof CellError) return holds;
    if (holds) return yes ? yes.run(ctx) : true;
    return no ? no.run(ctx) : false;
  };
  if (!many) return one;
  return (ctx) => {
    const tests = test.run(ctx);
    if (!isMany(tests)) return one(ctx);
    return spread([tests, yes ? yes.run(ctx) : true, no ? no.run(ctx) : false], ctx, choose);
  };
};

const instead =
  (caught: (value: CellError) => boolean) =>
  (args: readonly Part[], many: boolean): Run => {
    const [first, other] = args as [Part, Part];
    const isCaught = (value: Scalar): boolean => value instanceof CellError && caught(value);
    return (ctx) => {
      const value = first.run(ctx);
      if (many && isMany(value))
        return spread([value, other.run(ctx)], ctx, (cells) => (isCaught(cells[0]!) ? (cells[1] ?? 0) : cells[0]!));
      const single = isScalar(value) ? value : toScalar(value, ctx);
      if (isCaught(single)) return other.run(ctx);
      return value instanceof RangeRef && !(single instanceof CellError) ? value : single;
    };
  };

const ifs = (args: readonly Part[]): Run => {
  if (args.length % 2 !== 0) return () => ERR_VALUE;
  return (ctx) => {
    for (let i = 0; i < args.length; i += 2) {
      const holds = toBoolean(args[i]!.scalar(ctx));
      if (holds instanceof CellError) return holds;
      if (holds) return args[i + 1]!.run(ctx);
    }
    return ERR_NA;
  };
};

const switchOn = (args: readonly Part[]): Run => {
  const pairs = Math.floor((args.length - 1) / 2);
  const fallback = args.length % 2 === 0 ? args[args.length - 1] : undefined;
  return (ctx) => {
    const value = args[0]!.scalar(ctx);
    if (value instanceof CellError) return value;
    for (let k = 0; k < pairs; k++) {
      const wanted = args[1 + 2 * k]!.scalar(ctx);
      if (wanted instanceof CellError) return wanted;
      if (compareScalars(value, wanted) === 0) return args[2 + 2 * k]!.run(ctx);
    }
    return fallback ? fallback.run(ctx) : ERR_NA;
  };
};

const chooseOne =
  (args: readonly Part[]): Run =>
  (ctx) => {
    const number = toNumber(args[0]!.scalar(ctx));
    if (typeof number !== 'number') return number;
    const at = Math.trunc(number);
    return at >= 1 && at < args.length ? args[at]!.run(ctx) : ERR_VALUE;
  };

export const LOGIC_LAZY: Readonly<Record<string, LazySpec>> = {
  IF: { min: 1, max: 3, build: ifElse },
  IFERROR: { min: 2, max: 2, build: instead(() => true) },
  IFNA: { min: 2, max: 2, build: instead((error) => error === ERR_NA) },
  IFS: { min: 2, max: MAX, build: ifs },
  SWITCH: { min: 3, max: MAX, build: switchOn },
  CHOOSE: { min: 2, max: MAX, build: chooseOne },
};

/** Truth values of the arguments; texts and blanks inside ranges do not count, a typed text must be TRUE or FALSE. */
const truths = (ctx: Context, args: readonly Value[]): boolean[] | CellError => {
  const found: boolean[] = [];
  let failure: CellError | null = null;
  for (const arg of args) {
    const direct = isScalar(arg);
    eachValue(arg, ctx, (cell) => {
      if (cell instanceof CellError) failure ??= cell;
      else if (typeof cell === 'boolean' || typeof cell === 'number') found.push(Boolean(cell));
      else if (direct) {
        const value = toBoolean(cell);
        if (value instanceof CellError) failure ??= value;
        else found.push(value);
      }
      return failure !== null;
    });
  }
  return failure ?? (found.length === 0 ? ERR_VALUE : found);
};

const combine = (f: (found: boolean[]) => boolean) =>
  fnRest('', 'r', (ctx, args) => {
    const found = truths(ctx, args);
    return found instanceof CellError ? found : f(found);
  });

export const LOGIC: FunctionTable = {
  AND: combine((found) => found.every(Boolean)),
  OR: combine((found) => found.some(Boolean)),
  XOR: combine((found) => found.filter(Boolean).length % 2 === 1),
  NOT: fn('b', (_ctx, value) => !value),
  TRUE: fn('', () => true),
  FALSE: fn('', () => false),
};
