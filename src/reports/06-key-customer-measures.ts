/** 6 重要客户对策一览表: key customers with room for what is to be done. */
import { SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { handwritten, money, own } from './support/table';

export const keyCustomerMeasures = listReport({
  id: 6,
  title: '重要客户对策一览表',
  en: 'Measures for key customers',
  register: 'customers',
  unit: '户',
  where: (row) => row.text('客户类别') === '重点',
  order: descending((row) => row.amount('近12月销售额')),
  note: {
    zh: '客户类别为“重点”的客户；问题、对策、负责人和期限手工填写，刷新时保留。',
    en: 'Customers of category 重点; problem, measure, person and date are written by hand and kept at refresh.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    own('综合等级'),
    money('近12月销售额'),
    money('逾期余额'),
    own('生命周期阶段'),
    handwritten('问题', 24),
    handwritten('对策', 24),
    handwritten('负责人'),
    handwritten('完成期限'),
  ],
});
