/** Expr → a closure per row. What it needs from its surroundings comes in as `Scope`. */
import type { CellValue } from '../../values/cell';
import type { Expr, Operator } from '../ast';
import { averageIfs, countIfs, extremeIfs, match, sumIfs } from './aggregates';
import type { Pair } from './aggregates';
import { parseCriterion } from './criteria';
import type { Criterion } from './criteria';
import type { ColumnIndex } from './column-index';
import { plainFunctions, workdayIntl } from './functions';
import { FormulaError, compare, isError, toBoolean, toNumber, toText } from './values';
import type { Value } from './values';

export interface Scope {
  /** The own table's column, whole. */
  own(column: string): readonly CellValue[];
  whole(table: string, column: string): ColumnIndex;
  parameter(name: string): CellValue;
  /** Sheet row (1-based) of the own table's first data row. */
  readonly firstSheetRow: number;
  /** Local serial date-time of TODAY and NOW. */
  readonly now: number;
}

export type Compiled = (row: number) => Value;

const arithmetic = (operator: Operator, left: Value, right: Value): Value => {
  const a = toNumber(left);
  if (isError(a)) return a;
  const b = toNumber(right);
  if (isError(b)) return b;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0 ? FormulaError.div0 : a / b;
    default: {
      const power = a ** b;
      return Number.isFinite(power) ? power : FormulaError.num;
    }
  }
};

const comparison = (operator: Operator, left: CellValue, right: CellValue): boolean => {
  const order = compare(left, right);
  switch (operator) {
    case '=':
      return order === 0;
    case '<>':
      return order !== 0;
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
};

const operate = (operator: Operator, left: Value, right: Value): Value => {
  if (isError(left)) return left;
  if (isError(right)) return right;
  if (operator === '&') {
    const [a, b] = [toText(left), toText(right)];
    return isError(a) ? a : isError(b) ? b : a + b;
  }
  return '+-*/^'.includes(operator) ? arithmetic(operator, left, right) : comparison(operator, left, right);
};

/** Reads a column argument; anything else there is a mistake in a definition. */
const range = (expr: Expr | undefined, scope: Scope): (() => ColumnIndex) => {
  if (expr?.kind !== 'tableColumn') throw new Error('A whole column was expected');
  return () => scope.whole(expr.table, expr.column);
};

/** A criterion per row; the same text as in the row before is not read again. */
const criterionReader = (expr: Expr, scope: Scope): ((row: number) => Criterion | FormulaError) => {
  const value = compile(expr, scope);
  let lastText: CellValue | undefined;
  let last: Criterion | undefined;
  return (row) => {
    const text = value(row);
    if (isError(text)) return text;
    if (!last || text !== lastText) {
      last = parseCriterion(text);
      lastText = text;
    }
    return last;
  };
};

const pairs = (args: readonly Expr[], scope: Scope): ((row: number) => Pair[] | FormulaError) => {
  const ranges = args.filter((_, index) => index % 2 === 0).map((arg) => range(arg, scope));
  const criteria = args.filter((_, index) => index % 2 === 1).map((arg) => criterionReader(arg, scope));
  return (row) => {
    const found: Pair[] = [];
    for (let index = 0; index < ranges.length; index++) {
      const criterion = criteria[index]!(row);
      if (isError(criterion)) return criterion;
      found.push([ranges[index]!(), criterion]);
    }
    return found;
  };
};

const conditional = (
  args: readonly Expr[],
  scope: Scope,
  reduce: (of: ColumnIndex, found: Pair[]) => Value,
): Compiled => {
  const of = range(args[0], scope);
  const criteria = pairs(args.slice(1), scope);
  return (row) => {
    const found = criteria(row);
    return isError(found) ? found : reduce(of(), found);
  };
};

const call = (expr: Extract<Expr, { kind: 'call' }>, scope: Scope): Compiled => {
  const { name, args } = expr;
  switch (name) {
    case 'COUNTIFS': {
      const criteria = pairs(args, scope);
      return (row) => {
        const found = criteria(row);
        return isError(found) ? found : countIfs(found);
      };
    }
    case 'SUMIFS':
      return conditional(args, scope, sumIfs);
    case 'AVERAGEIFS':
      return conditional(args, scope, averageIfs);
    case 'MAXIFS':
      return conditional(args, scope, (of, found) => extremeIfs(of, found, Math.max));
    case 'MINIFS':
      return conditional(args, scope, (of, found) => extremeIfs(of, found, Math.min));
    case 'MATCH': {
      const wanted = compile(args[0]!, scope);
      const among = range(args[1], scope);
      const mode = compile(args[2]!, scope);
      return (row) => {
        const value = wanted(row);
        return isError(value) ? value : match(value, among(), Number(mode(row)));
      };
    }
    case 'INDEX': {
      const from = range(args[0], scope);
      const at = compile(args[1]!, scope);
      return (row) => {
        const position = toNumber(at(row));
        if (isError(position)) return position;
        const value = from().values[Math.trunc(position) - 1];
        return value === undefined ? FormulaError.ref : value;
      };
    }
    case 'WORKDAY.INTL': {
      const start = compile(args[0]!, scope);
      const count = compile(args[1]!, scope);
      const nonWorking = range(args[3], scope);
      return (row) => {
        const from = toNumber(start(row));
        if (isError(from)) return from;
        const days = toNumber(count(row));
        return isError(days) ? days : workdayIntl(from, days, nonWorking().numberSet());
      };
    }
    case 'ROW':
      return (row) => scope.firstSheetRow + row;
    case 'TODAY':
      return () => Math.floor(scope.now);
    case 'NOW':
      return () => scope.now;
    default:
      break;
  }
  const inner = args.map((arg) => compile(arg, scope));
  if (name === 'IF') {
    return (row) => {
      const test = toBoolean(inner[0]!(row));
      return isError(test) ? test : test ? inner[1]!(row) : inner[2]!(row);
    };
  }
  if (name === 'IFERROR') {
    return (row) => {
      const value = inner[0]!(row);
      return isError(value) ? inner[1]!(row) : value;
    };
  }
  if (name === 'N') {
    return (row) => {
      const value = inner[0]!(row);
      return typeof value === 'number' || isError(value) ? value : value === true ? 1 : 0;
    };
  }
  if (name === 'ISNUMBER') return (row) => typeof inner[0]!(row) === 'number';
  const plain = plainFunctions[name];
  if (!plain) throw new Error(`${name} is not among the functions of our formulas`);
  return (row) => plain(inner.map((arg) => arg(row)));
};

/** Reads neither a row nor a column, so one value serves every row. */
const isConstant = (expr: Expr): boolean => {
  if (expr.kind === 'literal' || expr.kind === 'parameter') return true;
  if (expr.kind === 'operation') return isConstant(expr.left) && isConstant(expr.right);
  return expr.kind === 'call' && expr.name !== 'ROW' && expr.args.every(isConstant);
};

export const compile = (expr: Expr, scope: Scope): Compiled => {
  const perRow = compilePerRow(expr, scope);
  if (!isConstant(expr)) return perRow;
  let value: Value | undefined;
  return () => (value === undefined ? (value = perRow(0)) : value);
};

const compilePerRow = (expr: Expr, scope: Scope): Compiled => {
  switch (expr.kind) {
    case 'literal':
      return () => expr.value;
    case 'parameter': {
      const value = scope.parameter(expr.name);
      return () => value;
    }
    case 'column': {
      const values = scope.own(expr.column);
      return (row) => values[row] ?? null;
    }
    case 'tableColumn':
      throw new Error(`${expr.table}[${expr.column}] stands where a single value is needed`);
    case 'operation': {
      const left = compile(expr.left, scope);
      const right = compile(expr.right, scope);
      return (row) => operate(expr.operator, left(row), right(row));
    }
    case 'call':
      return call(expr, scope);
  }
};
