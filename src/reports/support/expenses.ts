/** 客情费 of a period, by customer. */
import { CUSTOMER_CODE } from '../../registers/types';
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { UNFILLED, groupBy } from './group';
import { by } from './order';
import { recordsOf } from './records';

/** Use of an expense that wins a new customer; such are not gated by collection [0]. */
export const NEW_CUSTOMER = '争取新客户';

/** Expenses whose month begins within the period. */
export const expensesOf = (context: ReportContext): Row[] =>
  recordsOf(context, 'relationshipExpense').filter((row) => {
    const month = row.number('月份');
    return month !== undefined && month >= context.period.from && month <= Math.min(context.period.to, context.asOf);
  });

/** Groups of one customer each, by its code. */
export const byCustomer = (rows: readonly Row[]): (readonly Row[])[] =>
  [...groupBy(rows, (row) => row.text(CUSTOMER_CODE).toUpperCase() || UNFILLED)]
    .sort(by(([code]) => (code === UNFILLED ? '\uffff' : code)))
    .map(([, group]) => group);
