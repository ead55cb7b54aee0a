/** 37 呆账统计表: receivables declared 呆账. */
import { CUSTOMER, listReport } from './support/list-report';
import { descending } from './support/order';
import { money, own } from './support/table';

export const badDebts = listReport({
  id: 37,
  title: '呆账统计表',
  en: 'Bad debts',
  register: 'receivables',
  unit: '笔',
  where: (row) => row.text('收款状态') === '呆账',
  order: descending((row) => row.amount('余额')),
  note: {
    zh: '收款状态为“呆账”的应收。',
    en: 'Receivables whose state is 呆账.',
  },
  columns: [
    own('业务员'),
    ...CUSTOMER,
    own('单号'),
    own('开票日期', 'date'),
    own('到期日', 'date'),
    money('金额'),
    money('已收金额'),
    money('余额'),
    own('逾期天数', 'integer'),
    own('拖延原因', 'text', { width: 24 }),
  ],
});
