/** 50 服务工单统计表: calls of the period by technician, and how many were on time. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { count, statisticOf } from './support/statistic';
import { recordsOf } from './support/records';

export const serviceStatistics: ReportDef = {
  id: 50,
  title: '服务工单统计表',
  en: 'Service calls',
  kind: 'statistic',
  sources: ['serviceCalls'],
  paper: 'landscape',
  period: 'month',
  compared: ['工单'],
  note: {
    zh: '期间内叫修的工单，按技术员统计；准时率 = 按时到达 ÷ 已有结果的到达期限。',
    en: 'Calls of the period by technician; on time: arrivals within their deadline.',
  },
  build(context) {
    const inTime = (row: Row): boolean => row.text('到达状态') === '按时完成';
    const late = (row: Row): boolean => ['超时完成', '已逾期'].includes(row.text('到达状态'));
    return statisticOf<Row>({
      label: '技术员',
      adds: { 工单: '各技术员工单合计 = 期间叫修工单' },
      records: recordsOf(context, 'serviceCalls').filter((row) =>
        isWithin(row.number('叫修时间'), context.period, context.asOf),
      ),
      keyOf: (row) => row.text('技术员'),
      measures: [
        count('工单'),
        count('已完成', (row) => row.has('完成时间')),
        count('按时到达', inTime),
        count('到达超时', late),
        {
          label: '准时率',
          format: 'percent',
          value: (rows) => shareOf(rows.filter(inTime).length, rows.filter((row) => inTime(row) || late(row)).length),
        },
        { label: '耗用工时', format: 'number', value: (rows) => sumOf(rows, (row) => row.amount('耗用工时')) },
        { label: '费用', format: 'money', value: (rows) => sumOf(rows, (row) => row.amount('费用')) },
      ],
    });
  },
};
