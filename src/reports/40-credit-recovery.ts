/** 40 客户赊账回收计划表: overdue receivables with the plan to recover them. */
import { CUSTOMER, listReport } from './support/list-report';
import { descending } from './support/order';
import { handwritten, money, own } from './support/table';

export const creditRecovery = listReport({
  id: 40,
  title: '客户赊账回收计划表',
  en: 'Recovery plan',
  register: 'receivables',
  unit: '笔',
  aliases: ['客户赊款回收计划表'],
  where: (row) => row.text('收款状态') === '逾期',
  order: descending((row) => row.amount('逾期天数')),
  note: {
    zh: '收款状态为“逾期”的应收，按逾期天数从长到短；回收计划手工填写。',
    en: 'Overdue receivables, longest first; the plan is written by hand.',
  },
  columns: [
    ...CUSTOMER,
    own('业务员'),
    own('单号'),
    money('余额'),
    own('逾期天数', 'integer'),
    own('账龄段'),
    own('拖延原因', 'text', { width: 24 }),
    handwritten('回收办法', 24),
    handwritten('计划回收日'),
    handwritten('计划回收金额'),
  ],
});
