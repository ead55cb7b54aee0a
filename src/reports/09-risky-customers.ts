/** 9 危险客户评议表: blacklisted, overdue, over the limit or fading customers, with the reason for each. */
import type { Row } from '../values/rows';
import { SELF, listReport } from './support/list-report';
import { descending, inOrder } from './support/order';
import { column, handwritten, money, own } from './support/table';

const reasonsOf = (row: Row): string[] => {
  const reasons: string[] = [];
  if (row.yes('黑名单')) reasons.push('黑名单');
  if (row.amount('逾期余额') > 0) reasons.push('逾期');
  if (row.yes('超信')) reasons.push('超信');
  if (row.text('生命周期阶段') === '退化期') reasons.push('退化期');
  return reasons;
};

export const riskyCustomers = listReport({
  id: 9,
  title: '危险客户评议表',
  en: 'Customers at risk',
  register: 'customers',
  unit: '户',
  where: (row) => reasonsOf(row).length > 0,
  order: inOrder(
    descending((row) => reasonsOf(row).length),
    descending((row) => row.amount('逾期余额')),
  ),
  note: {
    zh: '黑名单、有逾期余额、超信或处于退化期的客户，“危险原因”逐项列出。',
    en: 'Customers that are blacklisted, overdue, over their limit or fading; each reason is named.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    own('综合等级'),
    column('危险原因', 'text', (row) => reasonsOf(row).join('、'), { width: 30 }),
    own('信用额度', 'money'),
    money('应收余额'),
    money('逾期余额'),
    own('平均拖延天数', 'number'),
    own('最近交易日', 'date'),
    handwritten('评议意见', 24),
  ],
});
