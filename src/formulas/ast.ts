/** A formula as data. Built with `build.ts`, turned into Excel text by `render.ts`, computed without Excel by `evaluate.ts`. */

/**
 * The functions a formula of ours may use: all of them mean the same in Excel 2021, LibreOffice 7.4 and WPS.
 * MAXIFS and MINIFS need the `_xlfn.` prefix in files (not in Office.js).
 */
export type FunctionName =
  | 'IF'
  | 'IFERROR'
  | 'AND'
  | 'OR'
  | 'NOT'
  | 'N'
  | 'ISNUMBER'
  | 'MIN'
  | 'MAX'
  | 'ROUND'
  | 'INT'
  | 'ABS'
  | 'SUM'
  | 'COUNT'
  | 'COUNTA'
  | 'INDEX'
  | 'MATCH'
  | 'COUNTIFS'
  | 'SUMIFS'
  | 'AVERAGEIFS'
  | 'MAXIFS'
  | 'MINIFS'
  | 'WORKDAY.INTL'
  | 'EDATE'
  | 'EOMONTH'
  | 'DATE'
  | 'TIME'
  | 'YEAR'
  | 'MONTH'
  | 'DAY'
  | 'WEEKDAY'
  | 'TODAY'
  | 'NOW'
  | 'ROW'
  | 'LEFT'
  | 'RIGHT'
  | 'LEN'
  | 'FIND'
  | 'SUBSTITUTE'
  | 'TRIM'
  | 'VALUE';

export type Operator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Expr =
  | { readonly kind: 'literal'; readonly value: string | number | boolean }
  /** A column of the same row of the own table. */
  | { readonly kind: 'column'; readonly column: string }
  /** A whole column of a table, by the register's zh-CN name. */
  | { readonly kind: 'tableColumn'; readonly table: string; readonly column: string }
  /** A policy parameter, without `P_`. */
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Expr; readonly right: Expr }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly args: readonly Expr[] };

/** What a formula builder accepts where an expression stands: text and numbers are literals. */
export type Operand = Expr | string | number | boolean;

/** Visits an expression and everything inside it. */
export const walk = (expr: Expr, visit: (node: Expr) => void): void => {
  visit(expr);
  if (expr.kind === 'operation') {
    walk(expr.left, visit);
    walk(expr.right, visit);
  } else if (expr.kind === 'call') for (const arg of expr.args) walk(arg, visit);
};
