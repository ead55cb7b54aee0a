/** Formula text → closures. Names are compiled in place; references are bound to the sheets and tables of now. */
import { parse, parseStructRef, tokenize } from '@borgar/fx/xlsx';
import { CellError, type Scalar } from '../model/types';
import { isMany, spread } from './arrays';
import { buildCall } from './call';
import type { Context } from './context';
import { ERR_NAME, ERR_NULL, ERR_REF, ERR_VALUE } from './errors';
import { FUNCTIONS, LAZY } from './functions';
import type { Part } from './functions/spec';
import { BINARY, UNARY } from './operators';
import { bindA1, bindTable, bindTablePart, type Place, type Reference, resolve } from './references';
import { Grid, RangeRef, type Run, toScalar, Union, type Value } from './values';

type Ast = ReturnType<typeof parse>;

export interface Compiled {
  readonly scalar: (ctx: Context) => Scalar;
  readonly references: readonly Reference[];
  readonly volatile: boolean;
  /** Reads cells that the text does not name (OFFSET, INDIRECT). */
  readonly dynamic: boolean;
  /** What we cannot compute, by name; empty when we can. */
  readonly unsupported: readonly string[];
  /** What names and references meant: as long as it is the same, so are the values. `[#This Row]`'s bounds apart. */
  readonly meaning: string;
}

interface Scope {
  readonly place: Place;
  readonly base: { row: number; column: number };
  readonly references: Reference[];
  readonly unsupported: Set<string>;
  readonly meaning: string[];
  readonly traits: { volatile: boolean; dynamic: boolean };
  readonly depth: number;
}

const MAX_NAME_DEPTH = 32;
const BROKEN_SHEET_REF = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)!#REF!/gu;

const part = (run: Run): Part => ({ run, scalar: (ctx) => toScalar(run(ctx), ctx) });
const constant = (value: Scalar): Part => ({ run: () => value, scalar: () => value });

const meaningOf = ({ sheet, left, right, top, bottom }: Reference): string =>
  [sheet.sheet.id, left, right, ...[top, bottom].map(({ relative, row }) => `${relative ? '+' : ''}${row}`)].join(',');

const bound = (found: Reference | CellError, scope: Scope): Part => {
  if (found instanceof CellError) {
    scope.meaning.push(found.code);
    return constant(found);
  }
  scope.references.push(found);
  scope.meaning.push(meaningOf(found));
  const { sheet, left, right, top, bottom, within } = found;
  if (!top.relative && !bottom.relative) {
    const area = new RangeRef(sheet, Math.min(top.row, bottom.row), left, Math.max(top.row, bottom.row), right);
    return part(() => area);
  }
  const run: Run = (ctx) => resolve(found, ctx);
  if (left !== right || top.relative !== bottom.relative || top.row !== bottom.row) return part(run);
  const offset = top.row;
  return {
    run,
    scalar: (ctx) => {
      if (within && (ctx.row < within.top || ctx.row > within.bottom)) return ERR_VALUE;
      const row = ctx.row + offset;
      return row < 0 ? ERR_REF : ctx.read(sheet, row, left);
    },
  };
};

const nameParts = (text: string): { sheet: string | null; name: string } => {
  const at = text.lastIndexOf('!');
  if (at < 0) return { sheet: null, name: text };
  const sheet = text.slice(0, at);
  return { sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet, name: text.slice(at + 1) };
};

const compileName = (text: string, scope: Scope, many: boolean): Part => {
  const { workbook, sheet: own } = scope.place;
  const { sheet: sheetName, name } = nameParts(text);
  const sheet = sheetName === null ? own.sheet : workbook.sheet(sheetName);
  const found = sheet ? (workbook.name(name, sheet) ?? workbook.name(name)) : undefined;
  scope.meaning.push(`${text}${found?.formula ?? ''}`);
  if (found) {
    if (scope.depth >= MAX_NAME_DEPTH) return constant(ERR_REF);
    const place = { ...scope.place, sheet: found.scope ? scope.place.state(found.scope) : own };
    return compileAst(
      parseFormula(found.formula),
      { ...scope, place, base: { row: 0, column: 0 }, depth: scope.depth + 1 },
      many,
    );
  }
  const table = workbook.table(name);
  return table ? bound(bindTablePart(table, undefined, [], scope.place), scope) : constant(ERR_NAME);
};

const compileReference = (node: Extract<Ast, { type: 'ReferenceIdentifier' }>, scope: Scope, many: boolean): Part => {
  if (node.kind === 'name') return compileName(node.value, scope, many);
  if (node.kind === 'table') {
    const workbookName = (parseStructRef(node.value) as { workbookName?: string } | undefined)?.workbookName;
    if (!workbookName) return bound(bindTable(node.value, scope.place), scope);
    scope.unsupported.add(node.value);
    return constant(ERR_REF);
  }
  const found = bindA1(node.value, scope.place, scope.base);
  if (found) return bound(found, scope);
  scope.unsupported.add(node.value);
  return constant(ERR_REF);
};

const areasOf = (value: Value): readonly RangeRef[] | null =>
  value instanceof RangeRef ? [value] : value instanceof Union ? value.areas : null;

/** `:` spans, a blank intersects, `,` unites. */
const referenceOperator =
  (operator: string, left: Part, right: Part): Run =>
  (ctx) => {
    const a = left.run(ctx);
    const b = right.run(ctx);
    const one = areasOf(a);
    const two = areasOf(b);
    if (!one || !two) return a instanceof CellError ? a : b instanceof CellError ? b : ERR_VALUE;
    if (operator === ',') return new Union([...one, ...two]);
    const x = one[0]!;
    const y = two[0]!;
    if (x.sheet !== y.sheet) return ERR_VALUE;
    if (operator === ':')
      return new RangeRef(
        x.sheet,
        Math.min(x.top, y.top),
        Math.min(x.left, y.left),
        Math.max(x.bottom, y.bottom),
        Math.max(x.right, y.right),
      );
    const [top, left_] = [Math.max(x.top, y.top), Math.max(x.left, y.left)];
    const [bottom, right_] = [Math.min(x.bottom, y.bottom), Math.min(x.right, y.right)];
    return top > bottom || left_ > right_ ? ERR_NULL : new RangeRef(x.sheet, top, left_, bottom, right_);
  };

const compileBinary = (operator: string, left: Part, right: Part, scope: Scope, many: boolean): Part => {
  const apply = BINARY[operator];
  if (!apply) {
    if (operator === ':') scope.traits.dynamic = scope.traits.volatile = true;
    return part(referenceOperator(operator, left, right));
  }
  const single = (ctx: Context): Scalar => apply(left.scalar(ctx), right.scalar(ctx));
  if (!many) return { run: single, scalar: single };
  return part((ctx) => {
    const a = left.run(ctx);
    const b = right.run(ctx);
    if (isMany(a) || isMany(b)) return spread([a, b], ctx, (cells) => apply(cells[0]!, cells[1]!));
    return apply(toScalar(a, ctx), toScalar(b, ctx));
  });
};

const compileUnary = (operator: string, inner: Part, scope: Scope, many: boolean): Part => {
  if (operator === '@') return { run: inner.scalar, scalar: inner.scalar };
  const apply = UNARY[operator];
  if (!apply) {
    scope.unsupported.add(operator);
    return constant(ERR_REF);
  }
  const single = (ctx: Context): Scalar => apply(inner.scalar(ctx));
  if (!many) return { run: single, scalar: single };
  return part((ctx) => {
    const value = inner.run(ctx);
    return isMany(value) ? spread([value], ctx, (cells) => apply(cells[0]!)) : apply(toScalar(value, ctx));
  });
};

/** An array constant among the arguments makes a function work on whole arrays, as in `SUM(COUNTIF(r,{1,2}))`. */
const holdsArray = (node: Ast | null | undefined): boolean => {
  if (!node) return false;
  if (node.type === 'ArrayExpression') return true;
  return 'arguments' in node && (node.arguments as (Ast | null)[]).some(holdsArray);
};

const compileCall = (node: Extract<Ast, { type: 'CallExpression' }>, scope: Scope, many: boolean): Part => {
  const name = node.callee.name.replace(/^(?:_xlfn\.|_xlws\.)+/i, '').toUpperCase();
  const args = node.arguments as (Ast | null)[];
  const wide = many || args.some(holdsArray);
  const omitted = constant(null);
  const lazy = LAZY[name];
  if (lazy) {
    if (args.length < lazy.min || args.length > lazy.max) return constant(ERR_VALUE);
    return part(
      lazy.build(
        args.map((arg) => (arg ? compileAst(arg, scope, wide) : omitted)),
        wide,
      ),
    );
  }
  const spec = FUNCTIONS[name];
  if (!spec) {
    scope.unsupported.add(name);
    return constant(ERR_NAME);
  }
  if (spec.volatile) scope.traits.volatile = true;
  if (spec.dynamic) scope.traits.dynamic = true;
  const kind = (i: number): string => spec.params[i] ?? spec.rest[(i - spec.params.length) % spec.rest.length] ?? 's';
  const parts = args.map((arg, i) => (arg ? compileAst(arg, scope, wide || kind(i).toLowerCase() === 'a') : omitted));
  return part(buildCall(spec, parts, wide));
};

const compileArray = (node: Extract<Ast, { type: 'ArrayExpression' }>, scope: Scope): Part => {
  const rows = node.elements as Ast[][];
  const cells = rows.flat().map((element) => compileAst(element, scope, false));
  const columns = rows[0]?.length ?? 1;
  return part(
    (ctx) =>
      new Grid(
        rows.length,
        columns,
        cells.map((cell) => cell.scalar(ctx)),
      ),
  );
};

const compileAst = (node: Ast, scope: Scope, many: boolean): Part => {
  switch (node.type) {
    case 'Literal':
      return constant(node.value as Scalar);
    case 'ErrorLiteral':
      return constant(CellError.of(String(node.value).toUpperCase()));
    case 'ReferenceIdentifier':
      return compileReference(node, scope, many);
    case 'ArrayExpression':
      return compileArray(node, scope);
    case 'CallExpression':
      return compileCall(node, scope, many);
    case 'UnaryExpression':
      return compileUnary(node.operator, compileAst(node.arguments[0] as Ast, scope, many), scope, many);
    case 'BinaryExpression': {
      const [left, right] = node.arguments as unknown as [Ast, Ast];
      return compileBinary(node.operator, compileAst(left, scope, many), compileAst(right, scope, many), scope, many);
    }
    default:
      scope.unsupported.add(node.type);
      return constant(ERR_NAME);
  }
};

const parseFormula = (text: string): Ast => {
  const source = text.replace(BROKEN_SHEET_REF, '#REF!');
  return parse(tokenize(source, { allowTernary: true, withLocation: false, mergeRefs: true }));
};

/** Compiles a formula standing at `place`; a text that cannot be parsed is reported as unsupported. */
export const compileFormula = (text: string, place: Place): Compiled => {
  const scope: Scope = {
    place,
    base: { row: place.row, column: place.column },
    references: [],
    unsupported: new Set(),
    meaning: [],
    traits: { volatile: false, dynamic: false },
    depth: 0,
  };
  let root: Part;
  try {
    root = compileAst(parseFormula(text), scope, false);
  } catch (error) {
    scope.unsupported.add(error instanceof Error ? error.message : 'syntax');
    root = constant(ERR_NAME);
  }
  return {
    scalar: root.scalar,
    references: scope.references,
    ...scope.traits,
    unsupported: [...scope.unsupported],
    meaning: scope.meaning.join(';'),
  };
};
