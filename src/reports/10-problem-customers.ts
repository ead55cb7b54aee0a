/** 10 问题客户检核表: customers with complaints, late payment, falling sales or overdue care. */
import type { Row } from '../values/rows';
import { SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { column, handwritten, own } from './support/table';

const PROBLEMS: readonly { readonly label: string; holds(row: Row): boolean }[] = [
  { label: '有投诉', holds: (row) => row.amount('投诉次数(近12月)') > 0 },
  { label: '付款拖欠', holds: (row) => row.text('付款信用') === '拖欠' || row.amount('逾期余额') > 0 },
  { label: '销售下降', holds: (row) => row.amount('近12月销售额') < row.amount('上年同期销售额') },
  { label: '拜访逾期', holds: (row) => row.text('拜访状态') === '已逾期' },
  { label: '核实逾期', holds: (row) => row.text('核实状态') === '已逾期' },
];

const problemsOf = (row: Row): number => PROBLEMS.filter(({ holds }) => holds(row)).length;

export const problemCustomers = listReport({
  id: 10,
  title: '问题客户检核表',
  en: 'Problem customers',
  register: 'customers',
  unit: '户',
  where: (row) => problemsOf(row) > 0,
  order: descending(problemsOf),
  note: {
    zh: '近12月有投诉、付款信用为拖欠或有逾期余额、销售额低于上年同期或拜访、核实逾期的客户，逐项打“✓”。',
    en: 'Customers with complaints, late payment (by tier or by an overdue balance), falling sales, or an overdue visit or verification; each is ticked.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    own('综合等级'),
    ...PROBLEMS.map(({ label, holds }) =>
      column<Row>(label, 'text', (row) => (holds(row) ? '✓' : null), { width: 10 }),
    ),
    column('问题数', 'integer', problemsOf),
    handwritten('处理意见', 24),
  ],
});
