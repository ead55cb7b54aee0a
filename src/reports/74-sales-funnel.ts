/** 74 销售漏斗表: how many leads and what amounts stand at each stage, and how many get on to the next. */
import type { ReportDef } from './types';
import type { CellValue } from '../values/cell';
import { UNFILLED, groupBy, shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { recordsOf } from './support/records';
import { STAGES } from './support/stages';

export const salesFunnel: ReportDef = {
  id: 74,
  title: '销售漏斗表',
  en: 'Sales funnel',
  kind: 'statistic',
  sources: ['leads'],
  paper: 'portrait',
  period: 'toDate',
  note: {
    zh: '期间内建卡的线索按所处开发阶段统计；到达数为处于该阶段及以后阶段的线索数，转化率 = 到达数 ÷ 上一阶段到达数。',
    en: 'Leads of the period by stage; reached: leads at this stage or beyond; conversion: reached against the stage before.',
  },
  build(context) {
    const records = recordsOf(context, 'leads').filter((row) =>
      isWithin(row.number('建卡日期'), context.period, context.asOf),
    );
    const groups = groupBy(records, (row) => row.text('开发阶段') || UNFILLED);
    const at = STAGES.map((stage) => groups.get(stage) ?? []);
    const amount = (rows: typeof records): number => sumOf(rows, (row) => row.amount('预计金额'));
    const reached = at.map((_, n) => at.slice(n).reduce((sum, rows) => sum + rows.length, 0));
    const unfilled = records.filter((row) => !STAGES.some((stage) => stage === row.text('开发阶段')));
    const rows = STAGES.map((stage, n): CellValue[] => [
      stage,
      at[n]!.length,
      amount(at[n]!),
      shareOf(at[n]!.length, records.length),
      reached[n]!,
      n === 0 ? null : shareOf(reached[n]!, reached[n - 1]!),
    ]);
    if (unfilled.length > 0) {
      rows.push([UNFILLED, unfilled.length, amount(unfilled), shareOf(unfilled.length, records.length), null, null]);
    }
    return {
      columns: [
        { label: '开发阶段', format: 'text', width: 16 },
        { label: '线索', format: 'integer' },
        { label: '预计金额', format: 'money' },
        { label: '占比', format: 'percent' },
        { label: '到达数', format: 'integer' },
        { label: '转化率', format: 'percent' },
      ],
      rows,
      total: [
        '合计',
        records.length,
        amount(records),
        shareOf(records.length, records.length),
        reached[0]!,
        shareOf(reached.at(-1)!, reached[0]!),
      ],
      chart: { kind: 'bar', title: '销售漏斗', category: '开发阶段', series: ['到达数'], rows: STAGES.length },
      reconcile: [
        {
          label: '各阶段线索合计 = 线索总数',
          expected: records.length,
          actual: reached[0]! + unfilled.length,
        },
      ],
    };
  },
};
