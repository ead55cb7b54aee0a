/** Plans of a period by salesperson: reports 35, 36 and 60 hold them against what was sold and collected. */
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { customerOf } from './customers';
import { UNFILLED, groupBy } from './group';
import { monthKey } from './months';
import { recordsOf } from './records';

export interface Planned {
  sales: number;
  receipts: number;
}

/** Plans whose month begins within the period. */
export const plansOf = (context: ReportContext): Row[] =>
  recordsOf(context, 'plans').filter((row) => {
    const month = row.number('月份');
    return month !== undefined && month >= context.period.from && month <= context.period.to;
  });

interface Named {
  readonly row: Row;
  readonly owner: string;
}

/**
 * Whose plan each row of one month is. The same money is often planned three times: by salesperson, by customer and by
 * department. A salesperson's own plan counts; who has none gets those of the customers in charge; plans of departments
 * stand under the department's name, and only in a month that has no other.
 */
const ofMonth = (rows: readonly Row[], context: ReportContext): Named[] => {
  const own = rows.filter((row) => row.has('业务员')).map((row): Named => ({ row, owner: row.text('业务员') }));
  const people = new Set(own.map(({ owner }) => owner));
  const others = rows.filter((row) => !row.has('业务员'));
  const ofCustomers = others
    .filter((row) => row.has('客户编号'))
    .map((row): Named => ({ row, owner: customerOf(row, context)?.text('客户经理') || UNFILLED }));
  const named = [...own, ...ofCustomers.filter(({ owner }) => !people.has(owner))];
  return named.length > 0 ? named : others.map((row) => ({ row, owner: row.text('部门') || UNFILLED }));
};

export const plansByPerson = (context: ReportContext): ReadonlyMap<string, Planned> => {
  const planned = new Map<string, Planned>();
  for (const rows of groupBy(plansOf(context), (row) => monthKey(row.number('月份')!)).values()) {
    for (const { row, owner } of ofMonth(rows, context)) {
      const plan = planned.get(owner) ?? { sales: 0, receipts: 0 };
      plan.sales += row.amount('计划销售额');
      plan.receipts += row.amount('计划回款');
      planned.set(owner, plan);
    }
  }
  return planned;
};
