/** 38 呆账追踪补偿表: bad debts with room for what is done about them. */
import { CUSTOMER, listReport } from './support/list-report';
import { descending } from './support/order';
import { handwritten, money, own } from './support/table';

export const badDebtFollowUp = listReport({
  id: 38,
  title: '呆账追踪补偿表',
  en: 'Bad debt follow-up',
  register: 'receivables',
  unit: '笔',
  where: (row) => row.text('收款状态') === '呆账',
  order: descending((row) => row.amount('余额')),
  note: {
    zh: '收款状态为“呆账”的应收；追踪情况和补偿手工填写，刷新时保留。',
    en: 'Bad debts; follow-up and compensation are written by hand and kept at refresh.',
  },
  columns: [
    own('业务员'),
    ...CUSTOMER,
    own('单号'),
    money('余额'),
    own('逾期天数', 'integer'),
    own('拖延原因', 'text', { width: 24 }),
    handwritten('追踪情况', 24),
    handwritten('追回金额'),
    handwritten('补偿办法'),
  ],
});
