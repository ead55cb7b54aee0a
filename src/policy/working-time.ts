/**
 * Chinese working time as expressions over the hidden table 日历 (requirements section 7). Days are whole serials.
 * A day outside the years that 节假日 covers has no working-day answer: `covered` is false there.
 */
import { BLANK, eq, fn, ifError, int, tableColumn } from '../formulas/expr';
import type { Expr, Operand } from '../formulas/expr';

export const CALENDAR = '日历';
const day = tableColumn(CALENDAR, '日期');
const nonWorking = tableColumn(CALENDAR, '非工作日');
/** WORKDAY.INTL without any weekend of its own: weekends are among the listed days, unless they are made up for. */
const NO_WEEKEND = '0000000';

const at = (column: string, serial: Operand): Expr =>
  fn('INDEX', tableColumn(CALENDAR, column), fn('MATCH', serial, day, 0));

/** The day itself when its year has holiday data; else '', or an error for a day that 日历 does not hold. */
export const withinData = (serial: Operand): Expr => at('有数据日', int(serial));
/** The year of the day has holiday data. */
export const covered = (serial: Operand): Expr => fn('ISNUMBER', withinData(serial));

/** The day (of a covered year) is worked. */
export const isWorkday = (serial: Operand): Expr => eq(ifError(at('非工作日', int(serial)), 1), 0);

/** The n-th working day after a day; the day itself for n = 0. */
export const workday = (serial: Operand, n: Operand): Expr =>
  fn('WORKDAY.INTL', int(serial), n, NO_WEEKEND, nonWorking);

/** `workday`, or '' when the span touches a year without data. */
export const workdayWithinData = (serial: Operand, n: Operand): Expr =>
  ifError(at('有数据日', fn('WORKDAY.INTL', withinData(serial), n, NO_WEEKEND, nonWorking)), BLANK);
