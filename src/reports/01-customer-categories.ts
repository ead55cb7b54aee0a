/** 1 客户分类表: customers and their sales by type and category. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customersOf } from './support/customers';
import { shareOf, sumOf } from './support/group';
import { count, statisticOf } from './support/statistic';
import { listOf } from './support/lists';

const CATEGORIES: readonly string[] = ['目标', '一般', '重点', '潜在'];
const sales = (row: Row): number => row.amount('近12月销售额');

export const customerCategories: ReportDef = {
  id: 1,
  title: '客户分类表',
  en: 'Customer categories',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'portrait',
  period: 'asOf',
  note: {
    zh: '按客户类型和客户类别统计户数与近12月销售额；类别依次为目标、一般、重点、潜在。',
    en: 'Number of customers and sales of the last 12 months by type and category.',
  },
  build(context) {
    const customers = customersOf(context);
    const table = statisticOf({
      label: '客户类型',
      adds: { 户数: '各类型户数合计 = 客户台账户数', 近12月销售额: '各类型销售额合计 = 客户台账近12月销售额' },
      records: customers,
      keyOf: (row) => row.text('客户类型'),
      order: listOf('customers', '客户类型'),
      measures: [
        ...CATEGORIES.map((name) => count<Row>(name, (row) => row.text('客户类别') === name)),
        count<Row>('户数'),
        { label: '户数占比', format: 'percent', value: (rows, all) => shareOf(rows.length, all.length) },
        { label: '近12月销售额', format: 'money', value: (rows) => sumOf(rows, sales) },
        {
          label: '销售额占比',
          format: 'percent',
          value: (rows, all) => shareOf(sumOf(rows, sales), sumOf(all, sales)),
        },
      ],
    });
    const categorised = sumOf(customers, (row) => (CATEGORIES.includes(row.text('客户类别')) ? 1 : 0));
    return {
      ...table,
      chart: { kind: 'column', title: '客户分类', category: '客户类型', series: [...CATEGORIES] },
      reconcile: [
        ...(table.reconcile ?? []),
        { label: '各类别户数合计 = 户数', expected: customers.length, actual: categorised },
      ],
    };
  },
};
