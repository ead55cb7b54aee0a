/** Builds the call of an ordinary function: converts arguments by kind, spreads over ranges where the place asks for it. */
import { CellError, type Scalar } from '../model/types';
import { isMany, spread } from './arrays';
import type { Context } from './context';
import { ERR_VALUE } from './errors';
import type { FunctionSpec, Part } from './functions/spec';
import { isScalar, type Run, toBoolean, toNumber, toText, toScalar, type Value } from './values';

const takesRange = (kind: string): boolean => kind === 'r' || kind === 'a';

/** An argument converted to its kind; a CellError ends the call. */
const convert = (kind: string, value: Scalar): Scalar => {
  switch (kind) {
    case 'n':
      return typeof value === 'number' ? value : toNumber(value);
    case 't':
      return toText(value);
    case 'b':
      return toBoolean(value);
    default:
      return value;
  }
};

/** Kinds of `count` arguments, or null when there are too few, too many or half a repeated pair. */
export const kindsOf = (spec: FunctionSpec, count: number): string[] | null => {
  const { params, rest } = spec;
  const required = [...params].filter((k) => k === k.toLowerCase()).length;
  if (count < required || (!rest && count > params.length)) return null;
  const kinds = [...params.slice(0, count)].map((k) => k.toLowerCase());
  const extra = count - params.length;
  if (extra > 0 && extra % rest.length !== 0) return null;
  for (let i = 0; i < extra; i++) kinds.push(rest[i % rest.length]!);
  return kinds;
};

type Callee = (ctx: Context, ...args: Value[]) => Value;

const invoke = (spec: FunctionSpec, args: Value[], ctx: Context): Value => {
  const call = spec.call as unknown as Callee;
  if (!spec.rest) return call(ctx, ...args);
  const fixed = args.slice(0, spec.params.length);
  return call(ctx, ...fixed, args.slice(spec.params.length) as unknown as Value);
};

const plain = (spec: FunctionSpec, kinds: readonly string[], parts: readonly Part[]): Run => {
  const count = parts.length;
  return (ctx) => {
    const args: Value[] = new Array<Value>(count);
    for (let i = 0; i < count; i++) {
      const kind = kinds[i]!;
      if (takesRange(kind)) {
        args[i] = parts[i]!.run(ctx);
        continue;
      }
      const value = convert(kind, parts[i]!.scalar(ctx));
      if (value instanceof CellError && kind !== 'v') return value;
      args[i] = value;
    }
    return invoke(spec, args, ctx);
  };
};

/** In a place for whole ranges, an argument for one value may bring many: the function is then called for each. */
const lifted = (spec: FunctionSpec, kinds: readonly string[], parts: readonly Part[]): Run => {
  const single = kinds.map((kind, i) => (takesRange(kind) ? -1 : i)).filter((i) => i >= 0);
  return (ctx) => {
    const args = parts.map((part) => part.run(ctx));
    const once = (cells: readonly Scalar[]): Value => {
      const own = args.slice();
      for (let k = 0; k < single.length; k++) {
        const at = single[k]!;
        const value = convert(kinds[at]!, cells[k]!);
        if (value instanceof CellError && kinds[at] !== 'v') return value;
        own[at] = value;
      }
      return invoke(spec, own, ctx);
    };
    const operands = single.map((i) => args[i]!);
    if (!operands.some(isMany)) return once(operands.map((value) => toScalar(value, ctx)));
    return spread(operands, ctx, (cells) => {
      const result = once(cells);
      return isScalar(result) ? result : toScalar(result, ctx);
    });
  };
};

export const buildCall = (spec: FunctionSpec, parts: readonly Part[], many: boolean): Run => {
  const kinds = kindsOf(spec, parts.length);
  if (!kinds) return () => ERR_VALUE;
  return many && kinds.some((kind) => !takesRange(kind)) ? lifted(spec, kinds, parts) : plain(spec, kinds, parts);
};
