/** 30 拜访完成情况统计: visits planned, made and reported in time, by visitor. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { count, statisticOf } from './support/statistic';
import { recordsOf } from './support/records';

export const visitCompletion: ReportDef = {
  id: 30,
  title: '拜访完成情况统计',
  en: 'Visits planned and made',
  kind: 'statistic',
  sources: ['visits'],
  paper: 'portrait',
  period: 'month',
  compared: ['计划', '完成'],
  aliases: ['客户走访分析报告'],
  note: {
    zh: '计划为计划日期在期间内的拜访，完成为实际日期在期间内的拜访；完成率 = 计划中已在期间内完成的 ÷ 计划，及时率 = 按时提交的报告 ÷ 完成。',
    en: 'Planned: planned date within the period; made: actual date within it; rate: planned ones that were made; on time: reports handed in by their deadline.',
  },
  build(context) {
    const planned = (row: Row): boolean => isWithin(row.number('计划日期'), context.period, context.period.to);
    const made = (row: Row): boolean => isWithin(row.number('实际日期'), context.period, context.asOf);
    const inTime = (row: Row): boolean => made(row) && row.text('报告状态') === '按时完成';
    const number = (rows: readonly Row[], which: (row: Row) => boolean): number => rows.filter(which).length;
    return statisticOf<Row>({
      label: '拜访人',
      adds: { 计划: '各人计划合计 = 期间计划拜访', 完成: '各人完成合计 = 期间完成拜访' },
      records: recordsOf(context, 'visits').filter((row) => planned(row) || made(row)),
      keyOf: (row) => row.text('拜访人'),
      measures: [
        count('计划', planned),
        count('完成', made),
        {
          label: '完成率',
          format: 'percent',
          value: (rows) =>
            shareOf(
              number(rows, (row) => planned(row) && made(row)),
              number(rows, planned),
            ),
        },
        count('报告按时', inTime),
        { label: '及时率', format: 'percent', value: (rows) => shareOf(number(rows, inTime), number(rows, made)) },
        { label: '费用', format: 'money', value: (rows) => sumOf(rows.filter(made), (row) => row.amount('费用')) },
      ],
    });
  },
};
