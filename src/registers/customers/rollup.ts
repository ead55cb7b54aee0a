/**
 * How 客户台账 rolls up the other registers (requirements section 8). Records dated after the as-of date count in none;
 * neither does a record without a date. 近12月 is (as-of − 12 months, as-of]. A sum or count over no record is 0, a date,
 * mean or first amount over none is blank.
 */
import { BLANK, add, col, concat, edate, gt, if_, int, lit, param, tableColumn } from '../../formulas/expr';
import type { Criterion, Expr } from '../../formulas/expr';
import { columnsWith } from '../../formulas/define-column';
import type { ComputedColumn, ComputedType } from '../../formulas/column';

export const asOf = param('截至日期');
export const before = (limit: Expr): Expr => concat('<', limit);
export const from = (limit: Expr): Expr => concat('>=', limit);

/** The customer's rows of a table. */
export const ofCustomer = (table: string): Criterion => [tableColumn(table, '客户键'), col('客户键条件')];
/** Dated up to the as-of date, whatever the time of day. */
export const until = (table: string, date: string): Criterion => [tableColumn(table, date), before(add(asOf, 1))];
/** Dated within (as-of − months, as-of]. */
export const within = (table: string, date: string, months: Expr): readonly Criterion[] => [
  [tableColumn(table, date), from(add(edate(asOf, months), 1))],
  until(table, date),
];
export const TWELVE_AGO = lit(-12);
export const last12 = (table: string, date: string): readonly Criterion[] => within(table, date, TWELVE_AGO);
/** Falls on the day that another column of the row names. */
export const onDay = (table: string, date: string, day: string): readonly Criterion[] => [
  [tableColumn(table, date), from(col(day))],
  [tableColumn(table, date), before(add(col(day), 1))],
];
/** A day found by MAXIFS or MINIFS, which give 0 over no record. */
export const dayOrBlank = (day: Expr): Expr => if_(gt(day, 0), int(day), BLANK);

/** A rollup over the register `across`. */
export const rollup = (
  label: string,
  en: string,
  type: ComputedType,
  across: string,
  ...rest: [formula: Expr, zh: string, enNote: string, more?: Partial<ComputedColumn>]
): ComputedColumn => columnsWith({ group: 'rollup', source: 'ours', acrossRows: [across] })(label, en, type, ...rest);
