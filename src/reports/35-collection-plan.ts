/** 35 销售收款计划表: open receivables that are or fall due within the period. */
import type { Row } from '../values/rows';
import { CUSTOMER, listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import { column, handwritten, money, own } from './support/table';

const OPEN: ReadonlySet<string> = new Set(['未到期', '即将到期', '逾期']);
/** 应到期日 fills a blank 到期日 from the invoice date and the customer's terms. */
const dueOf = (row: Row): number | null => row.number('应到期日') ?? row.number('到期日') ?? null;

export const collectionPlan = listReport({
  id: 35,
  title: '销售收款计划表',
  en: 'Collection plan',
  register: 'receivables',
  unit: '笔',
  period: 'month',
  where: (row, context) =>
    OPEN.has(row.text('收款状态')) && row.amount('余额') > 0 && (dueOf(row) ?? Infinity) <= context.period.to,
  order: inOrder(
    by((row) => row.text('业务员')),
    by((row) => dueOf(row) ?? 0),
  ),
  note: {
    zh: '期间结束前到期的未结清应收（含已逾期），计划收款由业务员填写。',
    en: 'Open receivables due by the end of the period, overdue ones included; the plan is written by hand.',
  },
  columns: [
    own('业务员'),
    ...CUSTOMER,
    own('单号'),
    own('开票日期', 'date'),
    column('到期日', 'date', dueOf),
    money('余额'),
    own('收款状态'),
    own('逾期天数', 'integer'),
    handwritten('计划收款日'),
    handwritten('计划收款金额'),
  ],
});
