/**
 * Ways to reckon 期限 from a start column of the row, which is asked for once the rule has begun: the column holds a number then.
 * Days are whole; hours keep the minute.
 */
import { add, col, div, edate, int, mul, numParam, round } from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import { workdayWithinData } from '../policy/working-time';

const MINUTES = 1440;

/** n calendar days after the day of the column. */
export const daysAfter = (column: string, parameter: string): Expr => add(int(col(column)), numParam(parameter));
/** The n-th working day after the day of the column; '' in a year without holiday data. */
export const workdaysAfter = (column: string, parameter: string): Expr =>
  workdayWithinData(col(column), numParam(parameter));
/** n whole months after the day of the column, as EDATE cuts month ends. */
export const monthsAfter = (column: string, parameter: string): Expr => edate(int(col(column)), numParam(parameter));
/** n clock hours after the moment of the column, to the minute. */
export const hoursAfter = (column: string, parameter: string): Expr =>
  div(round(mul(add(col(column), div(numParam(parameter), 24)), MINUTES), 0), MINUTES);

/** The completion a column holds; it counts while the column holds a number. */
export const doneBy = (column: string): Expr => col(column);
