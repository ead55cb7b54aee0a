/** The sentence that says which years around the as-of date 节假日 does not cover; it stands in the workbook as a formula. */
import { BLANK, add, and_, concat, countifs, eq, fn, ge, if_, param, tableColumn, type Expr } from '../formulas/expr';
import { HOLIDAYS } from './calendar';

/** Defined name of the cell that holds it. */
export const CALENDAR_NOTICE = '节假日提示';
/** It begins with this when a year lacks; nothing else does. */
export const WARNING_MARK = '⚠';

const asOf = param('截至日期');
const year = fn('YEAR', asOf);
const newYear = (of: Expr): Expr => fn('DATE', of, 1, 1);
const day = tableColumn(HOLIDAYS, '日期');
const uncovered = (of: Expr): Expr =>
  eq(countifs([day, concat('>=', newYear(of))], [day, concat('<', newYear(add(of, 1)))]), 0);
const named = (of: Expr, when: Expr): Expr => if_(when, concat(of, '年 '), BLANK);

/** Working days run into what follows: from November on the next year matters as well. */
const years = concat(
  named(year, uncovered(year)),
  named(add(year, 1), and_(ge(fn('MONTH', asOf), 11), uncovered(add(year, 1)))),
);

/** '' while every year that matters has its data. */
export const calendarNotice: Expr = if_(
  eq(years, ''),
  BLANK,
  concat(`${WARNING_MARK} 节假日缺少 `, years, '的数据，有关期限留空，请补充。'),
);
