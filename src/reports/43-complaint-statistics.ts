/** 43 投诉统计表: complaints of the month by type. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { count, statisticOf } from './support/statistic';
import { listOf } from './support/lists';
import { recordsOf } from './support/records';

const LATE: ReadonlySet<string> = new Set(['已逾期', '超时完成']);
const isHandled = (row: Row): boolean => ['已结案', '不成立'].includes(row.text('投诉状态'));

export const complaintStatistics: ReportDef = {
  id: 43,
  title: '投诉统计表',
  en: 'Complaint statistics',
  kind: 'statistic',
  sources: ['complaints'],
  paper: 'portrait',
  period: 'month',
  compared: ['件数'],
  note: {
    zh: '期间内受理的投诉，按投诉类型统计；处理率 = 已结案和不成立 ÷ 件数；答复逾期、结案逾期按正式答复和结案的期限。',
    en: 'Complaints received within the period by type; handled: closed or not upheld; late by the deadlines of the formal answer and of closing.',
  },
  build(context) {
    const records = recordsOf(context, 'complaints').filter((row) =>
      isWithin(row.number('受理时间'), context.period, context.asOf),
    );
    const table = statisticOf<Row>({
      label: '投诉类型',
      adds: { 件数: '各类型件数合计 = 期间受理件数' },
      records,
      keyOf: (row) => row.text('投诉类型'),
      order: listOf('complaints', '投诉类型'),
      measures: [
        count('件数'),
        { label: '占比', format: 'percent', value: (rows, all) => shareOf(rows.length, all.length) },
        count('重大', (row) => row.yes('重大')),
        count('重复', (row) => row.yes('重复投诉')),
        count('已处理', isHandled),
        { label: '处理率', format: 'percent', value: (rows) => shareOf(rows.filter(isHandled).length, rows.length) },
        count('答复逾期', (row) => LATE.has(row.text('正式答复状态'))),
        count('结案逾期', (row) => LATE.has(row.text('结案状态'))),
        { label: '赔偿金额', format: 'money', value: (rows) => sumOf(rows, (row) => row.amount('赔偿金额')) },
      ],
    });
    return { ...table, chart: { kind: 'pie', title: '投诉类型', category: '投诉类型', series: ['件数'] } };
  },
};
