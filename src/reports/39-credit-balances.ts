/** 39 赊领货款余额管理表: what each customer owes against its credit limit. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { CUSTOMER_CODE } from '../registers/types';
import { customerOf, shownNameOf } from './support/customers';
import { groupBy, roundMoney, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { openReceivables } from './support/receivables';
import { column, tableOf } from './support/table';

interface Line {
  readonly first: Row;
  readonly customer: Row | undefined;
  readonly rows: readonly Row[];
  readonly balance: number;
}

const balance = (row: Row): number => row.amount('余额');
const limitOf = ({ customer }: Line): number | null => customer?.number('信用额度') ?? null;

export const creditBalances: ReportDef = {
  id: 39,
  title: '赊领货款余额管理表',
  en: 'Credit balances',
  kind: 'statistic',
  sources: ['receivables', 'customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '截至日期前已开票且未结清的应收按客户汇总；额度余量 = 信用额度 − 余额，使用率 = 余额 ÷ 信用额度。',
    en: 'Open receivables invoiced by the as-of date per customer, against its credit limit.',
  },
  build(context) {
    const open = openReceivables(context);
    const groups = groupBy(open, (row) => row.text(CUSTOMER_CODE).toUpperCase());
    const lines = [...groups.values()]
      .map((rows): Line => {
        const first = rows[0]!;
        return { first, customer: customerOf(first, context), rows, balance: sumOf(rows, balance) };
      })
      .sort(
        inOrder(
          descending((line) => line.balance),
          by(({ first }) => first.text(CUSTOMER_CODE)),
        ),
      );
    const table = tableOf<Line>(
      [
        column('客户编号', 'text', ({ first }) => first.text(CUSTOMER_CODE) || null),
        column('客户名称', 'text', ({ first }) => shownNameOf(first, context) || null, { width: 26 }),
        column('客户经理', 'text', ({ customer }) => customer?.text('客户经理') || null),
        column('账期天数', 'integer', ({ customer }) => customer?.number('账期天数') ?? null),
        column('信用额度', 'money', limitOf, { total: true }),
        column('笔数', 'integer', ({ rows }) => rows.length, { total: true }),
        column('余额', 'money', (line) => line.balance, { total: true }),
        column(
          '逾期余额',
          'money',
          ({ rows }) =>
            sumOf(
              rows.filter((row) => row.amount('逾期天数') > 0),
              balance,
            ),
          { total: true },
        ),
        column('额度余量', 'money', (line) => {
          const limit = limitOf(line);
          return limit === null ? null : roundMoney(limit - line.balance);
        }),
        column('使用率', 'percent', (line) => shareOf(line.balance, limitOf(line) ?? 0)),
        column('超信', 'text', ({ customer }) => customer?.text('超信') || null),
      ],
      lines,
      context,
      { unit: '户', keys: ['客户编号'] },
    );
    return {
      ...table,
      reconcile: [
        {
          label: '各客户余额合计 = 应收余额',
          expected: sumOf(open, balance),
          actual: sumOf(lines, (line) => line.balance),
        },
      ],
    };
  },
};
