/** 25 客户抵制分类表: leads that were lost or refused, by reason. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { recordsOf } from './support/records';
import { count, statisticOf } from './support/statistic';

const LOST: ReadonlySet<string> = new Set(['已撤销', '废卡']);

export const leadRefusals: ReportDef = {
  id: 25,
  title: '客户抵制分类表',
  en: 'Reasons of refusal',
  kind: 'statistic',
  sources: ['leads'],
  paper: 'portrait',
  period: 'toDate',
  note: {
    zh: '期间内建卡、有抵制原因或已撤销、作废的线索，按抵制原因（无则撤销原因）统计。',
    en: 'Leads of the period with a reason of refusal, cancelled or void, by that reason (else by the reason of cancelling).',
  },
  build(context) {
    const lost = (row: Row): boolean => row.has('抵制原因') || LOST.has(row.text('卡状态'));
    return statisticOf<Row>({
      label: '原因',
      adds: { 线索: '各原因线索合计 = 被拒或失去的线索' },
      records: recordsOf(context, 'leads').filter(
        (row) => isWithin(row.number('建卡日期'), context.period, context.asOf) && lost(row),
      ),
      keyOf: (row) => row.text('抵制原因') || row.text('撤销原因'),
      measures: [
        count('线索'),
        { label: '占比', format: 'percent', value: (rows, all) => shareOf(rows.length, all.length) },
        count('已撤销', (row) => row.text('卡状态') === '已撤销'),
        count('废卡', (row) => row.text('卡状态') === '废卡'),
        count('仍有效', (row) => row.text('卡状态') === '有效'),
        { label: '预计金额', format: 'money', value: (rows) => sumOf(rows, (row) => row.amount('预计金额')) },
      ],
    });
  },
};
