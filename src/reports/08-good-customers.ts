/** 8 优良客户登记表: customers the policy calls 优质. */
import { SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { money, own } from './support/table';

export const goodCustomers = listReport({
  id: 8,
  title: '优良客户登记表',
  en: 'Good customers',
  register: 'customers',
  unit: '户',
  where: (row) => row.yes('优质'),
  order: descending((row) => row.amount('近12月销售额')),
  note: {
    zh: '“优质”为“是”的客户：连续无赔年数或赔付率达标，且没有逾期。',
    en: 'Customers marked 优质: enough years without claims or a low loss ratio, and nothing overdue.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    own('综合等级'),
    own('连续无赔年数', 'number'),
    own('赔付率', 'percent'),
    own('付款信用'),
    money('近12月销售额'),
    own('回款率', 'percent'),
    money('逾期余额'),
  ],
});
