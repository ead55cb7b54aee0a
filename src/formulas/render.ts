/** Expr → Excel formula text. */
import type { Expr, Operator } from './ast';

/** How tables and parameters are called in the workbook at hand; ours may have been taken (requirements section 7). */
export interface Names {
  /** Table name of the register whose column this is. */
  readonly self: string;
  /** Register zh-CN name (or 节假日, 日历) → table name. */
  table(register: string): string;
  /** Parameter without `P_` → defined name. */
  parameter(name: string): string;
  /** Column of a register (null: of this one) → header, where a person has renamed it; the label itself when left out. */
  header?(table: string | null, label: string): string;
}

/** The names of the contract. */
export const plainNames = (self: string): Names => ({ self, table: (name) => name, parameter: (name) => `P_${name}` });

const PRECEDENCE: Record<Operator, number> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '<=': 1,
  '>': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

/** A header inside brackets: `[ ] # '` are escaped with an apostrophe. */
export const escapeHeader = (header: string): string => header.replace(/['#[\]]/g, "'$&");

/** Headers with these characters need a second pair of brackets in `T[…]`. */
const SPECIAL = /[\s,:.[\]#'"{}$^&*+=\-><\\/()@]/;

const wholeColumn = (table: string, header: string): string =>
  SPECIAL.test(header) ? `${table}[[${escapeHeader(header)}]]` : `${table}[${escapeHeader(header)}]`;

const headerOf = (names: Names, table: string | null, label: string): string => names.header?.(table, label) ?? label;

const literal = (value: string | number | boolean): string => {
  if (typeof value === 'string') return `"${value.replace(/"/g, '""')}"`;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return String(value);
};

const text = (expr: Expr, names: Names, outer: number): string => {
  switch (expr.kind) {
    case 'literal':
      return typeof expr.value === 'number' && expr.value < 0 && outer > 0
        ? `(${literal(expr.value)})`
        : literal(expr.value);
    case 'column':
      return `${names.self}[[#This Row],[${escapeHeader(headerOf(names, null, expr.column))}]]`;
    case 'tableColumn':
      return wholeColumn(names.table(expr.table), headerOf(names, expr.table, expr.column));
    case 'parameter':
      return names.parameter(expr.name);
    case 'call':
      return `${expr.name}(${expr.args.map((arg) => text(arg, names, 0)).join(',')})`;
    case 'operation': {
      const own = PRECEDENCE[expr.operator];
      const inner = `${text(expr.left, names, own)}${expr.operator}${text(expr.right, names, own + 1)}`;
      return own < outer ? `(${inner})` : inner;
    }
  }
};

/** The formula as Office.js takes it, with `=` and without `_xlfn.` prefixes. */
export const render = (expr: Expr, names: Names): string => `=${text(expr, names, 0)}`;
