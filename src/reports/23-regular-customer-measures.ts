/** 23 固定客户交易对策表: customers that keep trading, with room for how to deal with them. */
import { growthOf } from './support/group';
import { SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { column, handwritten, money, own } from './support/table';

const REGULAR: ReadonlySet<string> = new Set(['形成期', '稳定期']);

export const regularCustomerMeasures = listReport({
  id: 23,
  title: '固定客户交易对策表',
  en: 'Measures for regular customers',
  register: 'customers',
  unit: '户',
  where: (row) => REGULAR.has(row.text('生命周期阶段')) && row.amount('近12月销售额') > 0,
  order: descending((row) => row.amount('近12月销售额')),
  note: {
    zh: '近12月有销售、处于形成期或稳定期的客户；问题、对策和负责人手工填写，刷新时保留。',
    en: 'Customers in the growing or stable stage with sales in the last 12 months; problem, measure and person are written by hand.',
  },
  columns: [
    ...SELF,
    own('客户经理'),
    own('结算方式'),
    own('生命周期阶段'),
    own('交易次数', 'integer', { total: true }),
    own('最近交易日', 'date'),
    money('近12月销售额'),
    column('增长率', 'percent', (row) => growthOf(row.amount('近12月销售额'), row.amount('上年同期销售额'))),
    handwritten('存在问题', 22),
    handwritten('交易对策', 22),
    handwritten('负责人', 10),
  ],
});
