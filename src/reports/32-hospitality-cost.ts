/** 32 招待费用统计表: receptions and their cost by month. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { roundMoney, sumOf } from './support/group';
import { monthKey, monthsOf } from './support/months';
import { isWithin } from './support/periods';
import { count, statisticOf, type Measure } from './support/statistic';
import { recordsOf } from './support/records';

export const hospitalityCost: ReportDef = {
  id: 32,
  title: '招待费用统计表',
  en: 'Hospitality cost',
  kind: 'statistic',
  sources: ['hospitality'],
  paper: 'portrait',
  period: 'year',
  note: {
    zh: '按月统计期间内的招待次数、人数、费用和超标金额。',
    en: 'Receptions, guests, cost and excess per month of the period.',
  },
  build(context) {
    const records = recordsOf(context, 'hospitality').filter((row) =>
      isWithin(row.number('日期'), context.period, context.asOf),
    );
    const sum = (label: string, format: 'money' | 'integer'): Measure<Row> => ({
      label,
      format,
      value: (rows) => sumOf(rows, (row) => row.amount(label)),
    });
    const table = statisticOf<Row>({
      label: '月份',
      adds: { 次数: '各月次数合计 = 期间招待次数', 费用总额: '各月费用合计 = 期间招待费用' },
      records,
      keyOf: (row) => monthKey(row.amount('日期')),
      groups: monthsOf(context.period.from, Math.min(context.period.to, context.asOf)),
      measures: [
        count('次数'),
        sum('客人数', 'integer'),
        sum('费用总额', 'money'),
        {
          label: '人均',
          format: 'money',
          value: (rows) => {
            const guests = sumOf(rows, (row) => row.amount('客人数'));
            return guests ? roundMoney(sumOf(rows, (row) => row.amount('费用总额')) / guests) : null;
          },
        },
        count('超标次数', (row) => row.amount('超标金额') > 0),
        sum('超标金额', 'money'),
      ],
    });
    return { ...table, chart: { kind: 'column', title: '招待费用', category: '月份', series: ['费用总额'] } };
  },
};
