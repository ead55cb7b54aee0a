/** The words in which formulas are written: small functions that make `Expr` data. Everything is safe against text in number cells. */
import type { Expr, FunctionName, Operand, Operator } from './ast';

const toExpr = (value: Operand): Expr => (typeof value === 'object' ? value : { kind: 'literal', value });

export const lit = (value: string | number | boolean): Expr => ({ kind: 'literal', value });
/** The nothing of a computed column: `""`. */
export const BLANK = lit('');
export const col = (column: string): Expr => ({ kind: 'column', column });
export const tableColumn = (table: string, column: string): Expr => ({ kind: 'tableColumn', table, column });
export const param = (name: string): Expr => ({ kind: 'parameter', name });

export const fn = (name: FunctionName, ...args: readonly Operand[]): Expr => ({
  kind: 'call',
  name,
  args: args.map(toExpr),
});

const op =
  (operator: Operator) =>
  (left: Operand, right: Operand): Expr => ({ kind: 'operation', operator, left: toExpr(left), right: toExpr(right) });

const chain =
  (operator: Operator) =>
  (first: Operand, ...rest: readonly Operand[]): Expr =>
    rest.reduce<Expr>((left, right) => op(operator)(left, right), toExpr(first));

export const add = chain('+');
export const mul = chain('*');
export const concat = chain('&');
export const sub = op('-');
export const div = op('/');
export const pow = op('^');
export const eq = op('=');
export const ne = op('<>');
export const lt = op('<');
export const le = op('<=');
export const gt = op('>');
export const ge = op('>=');

export const if_ = (test: Operand, then: Operand, otherwise: Operand): Expr => fn('IF', test, then, otherwise);
/** All of them; an AND among them is taken apart. */
export const and_ = (...tests: readonly Operand[]): Expr => {
  const flat = tests.map(toExpr).flatMap((test) => (test.kind === 'call' && test.name === 'AND' ? test.args : [test]));
  return flat.length === 1 ? flat[0]! : fn('AND', ...flat);
};
export const or_ = (...tests: readonly Operand[]): Expr =>
  tests.length === 1 ? toExpr(tests[0]!) : fn('OR', ...tests);
export const not_ = (test: Operand): Expr => fn('NOT', test);
export const ifError = (value: Operand, otherwise: Operand): Expr => fn('IFERROR', value, otherwise);
export const min_ = (...values: readonly Operand[]): Expr => fn('MIN', ...values);
export const max_ = (...values: readonly Operand[]): Expr => fn('MAX', ...values);
export const round = (value: Operand, digits: number): Expr => fn('ROUND', value, digits);
export const int = (value: Operand): Expr => fn('INT', value);
export const edate = (start: Operand, months: Operand): Expr => fn('EDATE', start, months);

/** First test that holds decides; the last operand is what remains. */
export const cases = (branches: readonly (readonly [Operand, Operand])[], otherwise: Operand): Expr =>
  branches.reduceRight<Expr>((rest, [test, value]) => if_(test, value, rest), toExpr(otherwise));

/** The number in a cell of the row; text and blank are 0. */
export const num = (column: string): Expr => fn('N', col(column));
/** The cell of the row holds a number (or a date). */
export const has = (column: string): Expr => fn('ISNUMBER', col(column));
/** The cell of the row holds anything. */
export const filled = (column: string): Expr => ne(col(column), '');
export const is = (column: string, text: string): Expr => eq(col(column), text);
export const isOneOf = (column: string, values: readonly string[]): Expr =>
  or_(...values.map((value) => is(column, value)));
/** 是 or 否. */
export const yesNo = (test: Operand): Expr => if_(test, '是', '否');
/** A parameter as a number; text is 0. */
export const numParam = (name: string): Expr => fn('N', param(name));

/** `~ * ?` of a text made harmless for COUNTIFS, SUMIFS and MATCH, which read them as wildcards. */
export const escapeWildcards = (text: Operand): Expr =>
  fn('SUBSTITUTE', fn('SUBSTITUTE', fn('SUBSTITUTE', text, '~', '~~'), '*', '~*'), '?', '~?');

/** One condition of COUNTIFS and its like: a whole column, and a criterion. */
export type Criterion = readonly [range: Expr, criterion: Operand];
const flatten = (criteria: readonly Criterion[]): Operand[] =>
  criteria.flatMap(([range, criterion]) => [range, criterion]);

export const countifs = (...criteria: readonly Criterion[]): Expr => fn('COUNTIFS', ...flatten(criteria));
export const sumifs = (sum: Expr, ...criteria: readonly Criterion[]): Expr => fn('SUMIFS', sum, ...flatten(criteria));
export const averageifs = (mean: Expr, ...criteria: readonly Criterion[]): Expr =>
  fn('AVERAGEIFS', mean, ...flatten(criteria));
export const maxifs = (of: Expr, ...criteria: readonly Criterion[]): Expr => fn('MAXIFS', of, ...flatten(criteria));
export const minifs = (of: Expr, ...criteria: readonly Criterion[]): Expr => fn('MINIFS', of, ...flatten(criteria));

/** Held between two numbers. */
export const clamp = (value: Operand, low: Operand, high: Operand): Expr => max_(low, min_(high, value));
