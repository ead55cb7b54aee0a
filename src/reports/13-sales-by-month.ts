/** 13 客户销售资料一览表: net sales of each customer, month by month. */
import type { ReportDef } from './types';
import { CUSTOMER_CODE } from '../registers/types';
import { customerKey } from '../values/rows';
import { shownNameOf } from './support/customers';
import { groupBy, sumOf } from './support/group';
import { monthKey, monthsOf } from './support/months';
import { by, descending, inOrder } from './support/order';
import { isWithin } from './support/periods';
import { salesOf } from './support/sales';
import { column, tableOf } from './support/table';

export const salesByMonth: ReportDef = {
  id: 13,
  title: '客户销售资料一览表',
  en: 'Customer sales by month',
  kind: 'statistic',
  sources: ['transactions', 'customers'],
  paper: 'landscape',
  period: 'last12Months',
  aliases: ['月别商品销售额计划表'],
  note: {
    zh: '各客户在期间内逐月的净销售额（退货为负），按合计从大到小；截至日期之后的交易不计。',
    en: 'Net sales of each customer by month (returns are negative), largest first; nothing after the as-of date counts.',
  },
  build(context) {
    const { period } = context;
    const sales = salesOf(context).filter(({ day }) => isWithin(day, period, context.asOf));
    const months = monthsOf(period.from, Math.min(period.to, context.asOf));
    const lines = [...groupBy(sales, ({ row }) => customerKey(row.get(CUSTOMER_CODE))).values()].map((group) => {
      const inMonth = groupBy(group, ({ day }) => monthKey(day));
      return {
        row: group[0]!.row,
        amounts: months.map((month) => sumOf(inMonth.get(month) ?? [], ({ amount }) => amount)),
        total: sumOf(group, ({ amount }) => amount),
      };
    });
    lines.sort(
      inOrder(
        descending((line) => line.total),
        by((line) => line.row.text(CUSTOMER_CODE)),
      ),
    );
    const table = tableOf<(typeof lines)[number]>(
      [
        column('客户编号', 'text', ({ row }) => row.text(CUSTOMER_CODE)),
        column('客户名称', 'text', ({ row }) => shownNameOf(row, context), { width: 26 }),
        ...months.map((month, at) =>
          column<(typeof lines)[number]>(month, 'money', ({ amounts }) => amounts[at]!, { total: true }),
        ),
        column('合计金额', 'money', ({ total }) => total, { total: true }),
      ],
      lines,
      context,
      { unit: '户', keys: ['客户编号'] },
    );
    const expected = sumOf(sales, ({ amount }) => amount);
    const actual = sumOf(lines, ({ amounts }) => sumOf(amounts, (amount) => amount));
    return { ...table, reconcile: [{ label: '各月合计 = 期间净销售额', expected, actual }] };
  },
};
