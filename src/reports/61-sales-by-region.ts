/** 61 区域销售情况统计表: customers and sales per region. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customersOf } from './support/customers';
import { growthOf, shareOf, sumOf } from './support/group';
import { count, statisticOf, type Measure } from './support/statistic';

const total = (rows: readonly Row[], label: string): number => sumOf(rows, (row) => row.amount(label));
const sum = (label: string): Measure<Row> => ({ label, format: 'money', value: (rows) => total(rows, label) });

export const salesByRegion: ReportDef = {
  id: 61,
  title: '区域销售情况统计表',
  en: 'Sales by region',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '按地区统计近12月销售额、毛利和应收；增长率与上年同期相比。',
    en: 'Sales, profit and receivables of the last 12 months by region; growth compares the year before.',
  },
  build(context) {
    const table = statisticOf<Row>({
      label: '地区',
      adds: {
        户数: '各地区户数合计 = 客户台账户数',
        近12月销售额: '各地区销售额合计 = 客户台账近12月销售额',
        应收余额: '各地区应收合计 = 客户台账应收余额',
      },
      records: customersOf(context),
      keyOf: (row) => row.text('地区'),
      measures: [
        count('户数'),
        sum('近12月销售额'),
        {
          label: '占比',
          format: 'percent',
          value: (rows, all) => shareOf(total(rows, '近12月销售额'), total(all, '近12月销售额')),
        },
        sum('上年同期销售额'),
        {
          label: '增长率',
          format: 'percent',
          value: (rows) => growthOf(total(rows, '近12月销售额'), total(rows, '上年同期销售额')),
        },
        sum('近12月毛利'),
        sum('应收余额'),
      ],
    });
    return { ...table, chart: { kind: 'column', title: '区域销售', category: '地区', series: ['近12月销售额'] } };
  },
};
