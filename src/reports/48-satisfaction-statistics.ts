/** 48 满意度统计表: scores of the period by technician. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { isWithin } from './support/periods';
import { count, statisticOf, type Measure } from './support/statistic';
import { recordsOf } from './support/records';

export const satisfactionStatistics: ReportDef = {
  id: 48,
  title: '满意度统计表',
  en: 'Satisfaction',
  kind: 'statistic',
  sources: ['satisfaction'],
  paper: 'portrait',
  period: 'month',
  note: {
    zh: '期间内的调查，按技术员统计各项平均分（1–4）和满意度得分（100分制）。',
    en: 'Surveys within the period by technician: means of the four items and of the score.',
  },
  build(context) {
    const mean = (label: string, shown = label): Measure<Row> => ({
      label: shown,
      format: 'score',
      value: (rows) => {
        const scores = rows.map((row) => row.number(label)).filter((score) => score !== undefined);
        return scores.length
          ? Math.round((scores.reduce((sum, score) => sum + score, 0) / scores.length) * 1e6) / 1e6
          : null;
      },
    });
    const table = statisticOf<Row>({
      label: '技术员',
      adds: { 份数: '各技术员份数合计 = 期间调查份数' },
      records: recordsOf(context, 'satisfaction').filter((row) =>
        isWithin(row.number('日期'), context.period, context.asOf),
      ),
      keyOf: (row) => row.text('技术员'),
      measures: [
        count('份数'),
        ...['态度', '技术', '到达时间', '承诺办理'].map((label) => mean(label)),
        mean('满意度得分'),
        count('重大意见', (row) => row.yes('重大')),
      ],
    });
    return { ...table, chart: { kind: 'column', title: '满意度', category: '技术员', series: ['满意度得分'] } };
  },
};
