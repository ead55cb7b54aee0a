/** 34 账龄分析表: the open balance of each customer and 业务员 by how long it has been overdue. */
import type { Row } from '../values/rows';
import { CUSTOMER_CODE } from '../registers/types';
import type { ReportDef } from './types';
import { shownNameOf } from './support/customers';
import { UNFILLED, groupBy, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { agingBuckets, openReceivables } from './support/receivables';
import { column, tableOf } from './support/table';

interface Line {
  readonly owner: string;
  readonly code: string;
  readonly name: string;
  readonly balance: number;
  readonly overdue: number;
  readonly buckets: Readonly<Record<string, number>>;
}

/** Customers shown in the chart, from the largest balance down. */
const CHART_ROWS = 10;

const balance = (row: Row): number => row.amount('余额');

export const aging: ReportDef = {
  id: 34,
  title: '账龄分析表',
  en: 'Aging analysis',
  kind: 'statistic',
  sources: ['receivables', 'customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '截至日期前已开票且未结清的应收，按到期日分段；账龄段的界限在制度参数（账龄界限1–3）中修改。呆账按其账龄计入。',
    en: 'Receivables invoiced by the as-of date and not settled, by days past due; the bounds are the parameters 账龄界限1–3. Bad debts are included in their bucket.',
  },
  build(context) {
    const open = openReceivables(context);
    const buckets = agingBuckets(context);
    const groups = groupBy(open, (row) => `${row.text('业务员')}\u0000${row.text(CUSTOMER_CODE).toUpperCase()}`);
    const lines = [...groups.values()].map((rows): Line => {
      const first = rows[0]!;
      const inBucket = groupBy(rows, (row) => row.text('账龄段'));
      const amounts = buckets.map((name) => [name, sumOf(inBucket.get(name) ?? [], balance)] as const);
      return {
        owner: first.text('业务员') || UNFILLED,
        code: first.text(CUSTOMER_CODE),
        name: shownNameOf(first, context),
        balance: sumOf(rows, balance),
        overdue: sumOf(
          rows.filter((row) => row.text('账龄段') !== buckets[0]),
          balance,
        ),
        buckets: Object.fromEntries(amounts),
      };
    });
    lines.sort(
      inOrder(
        descending((line) => line.balance),
        by((line) => line.code),
        by((line) => line.owner),
      ),
    );
    const total = sumOf(lines, (line) => line.balance);
    const overdue = sumOf(lines, (line) => line.overdue);
    const table = tableOf<Line>(
      [
        column('业务员', 'text', (line) => line.owner),
        column('客户编号', 'text', (line) => line.code),
        column('客户名称', 'text', (line) => line.name, { width: 26 }),
        ...buckets.map((name) => column<Line>(name, 'money', (line) => line.buckets[name]!, { total: true })),
        column('余额合计', 'money', (line) => line.balance, { total: true }),
        column('逾期占比', 'percent', (line) => shareOf(line.overdue, line.balance)),
      ],
      lines,
      context,
      { keys: ['业务员', '客户编号'], totals: { 逾期占比: shareOf(overdue, total) } },
    );
    const bucketed = sumOf(lines, (line) => sumOf(Object.values(line.buckets), (amount) => amount));
    return {
      ...table,
      chart: {
        kind: 'stack',
        title: '账龄分析',
        category: '客户名称',
        series: buckets,
        rows: Math.min(CHART_ROWS, lines.length),
      },
      reconcile: [{ label: '各账龄段合计 = 应收余额', expected: sumOf(open, balance), actual: bucketed }],
    };
  },
};
