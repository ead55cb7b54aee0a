/** 63 线索转化统计表: deals, telephones left and test drives by adviser. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf } from './support/group';
import { isWithin } from './support/periods';
import { count, statisticOf, type Measure } from './support/statistic';
import { recordsOf } from './support/records';

export const leadConversion: ReportDef = {
  id: 63,
  title: '线索转化统计表',
  en: 'Lead conversion',
  kind: 'statistic',
  sources: ['leads'],
  paper: 'portrait',
  period: 'month',
  compared: ['线索', '成交'],
  note: {
    zh: '期间内建卡的线索，按顾问统计成交率、留电率和试乘试驾率。',
    en: 'Leads filed within the period by adviser: rates of deals, telephones left and test drives.',
  },
  build(context) {
    const rate = (label: string, which: (row: Row) => boolean): Measure<Row> => ({
      label,
      format: 'percent',
      value: (rows) => shareOf(rows.filter(which).length, rows.length),
    });
    const table = statisticOf<Row>({
      label: '顾问',
      adds: { 线索: '各顾问线索合计 = 期间建卡线索' },
      records: recordsOf(context, 'leads').filter((row) =>
        isWithin(row.number('建卡日期'), context.period, context.asOf),
      ),
      keyOf: (row) => row.text('顾问'),
      measures: [
        count('线索'),
        count('成交', (row) => row.has('成交日期')),
        rate('成交率', (row) => row.has('成交日期')),
        rate('留电率', (row) => row.yes('留电')),
        rate('试乘试驾率', (row) => row.yes('试乘试驾')),
        count('废卡', (row) => row.text('卡状态') === '废卡'),
        count('撤销', (row) => row.text('卡状态') === '已撤销'),
      ],
    });
    return {
      ...table,
      chart: { kind: 'column', title: '线索转化', category: '顾问', series: ['成交率', '留电率', '试乘试驾率'] },
    };
  },
};
