/** 2 客户分析表: what each customer brings, how it pays and how content it is. */
import { customersOf } from './support/customers';
import { growthOf, sumOf } from './support/group';
import { SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { addsUp } from './support/reconcile';
import { column, money, own } from './support/table';

export const customerAnalysis = listReport({
  id: 2,
  title: '客户分析表',
  en: 'Customer analysis',
  register: 'customers',
  unit: '户',
  order: descending((row) => row.amount('近12月销售额')),
  note: {
    zh: '销售额、毛利率、回款率和拖延天数取自客户台账的汇总列，口径为近12月；增长率与上年同期相比，上年同期没有净销售的不计。',
    en: 'Sales, margin, collection and delay are the rollups of the last 12 months; growth compares the year before, where that had net sales.',
  },
  reconcile: (table, context) => [
    addsUp(
      table,
      '近12月销售额',
      '各户销售额合计 = 客户台账近12月销售额',
      sumOf(customersOf(context), (row) => row.amount('近12月销售额')),
    ),
  ],
  columns: [
    ...SELF,
    money('近12月销售额'),
    money('上年同期销售额'),
    column('增长率', 'percent', (row) => growthOf(row.amount('近12月销售额'), row.amount('上年同期销售额'))),
    own('毛利率', 'percent'),
    own('回款率', 'percent'),
    own('平均拖延天数', 'number'),
    own('投诉次数(近12月)', 'integer', { total: true }),
    own('最近满意度', 'score'),
    own('生命周期阶段'),
  ],
});
