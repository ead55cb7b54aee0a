/** 47 投诉周报月报: complaints open, received and closed in each week of the period. */
import type { ReportDef, ReportPeriod } from './types';
import type { Row } from '../values/rows';
import { isoDate } from '../values/serial';
import { shareOf } from './support/group';
import { isWithin, mondayOf } from './support/periods';
import { recordsOf } from './support/records';

const KNOWN: ReadonlySet<string> = new Set(['按时完成', '超时完成', '已逾期']);
const CONTENT: ReadonlySet<string> = new Set(['非常满意', '满意']);

/** The weeks that a span touches, cut at its ends. */
const weeksOf = ({ from, to }: ReportPeriod): ReportPeriod[] => {
  const weeks: ReportPeriod[] = [];
  for (let monday = mondayOf(from); monday <= to; monday += 7) {
    weeks.push({ from: Math.max(from, monday), to: Math.min(to, monday + 6) });
  }
  return weeks;
};

export const complaintWeeks: ReportDef = {
  id: 47,
  title: '投诉周报月报',
  en: 'Complaints by week and month',
  kind: 'statistic',
  sources: ['complaints'],
  paper: 'landscape',
  period: 'month',
  note: {
    zh: '按周（周一至周日，期间两端截断）统计，合计为整个期间；期初未结 + 受理 − 结案 = 期末未结，投诉状态为“不成立”的按答复客户时间视同结案。答复及时率 = 首次答复按时 ÷ 首次答复已有结果。',
    en: 'By week (Monday to Sunday, cut at the ends of the period), the total for the period: open at the start + received − closed = open at the end; one not upheld closes when the customer was answered.',
  },
  build(context) {
    const { asOf, period } = context;
    const end = Math.min(period.to, asOf);
    const records = recordsOf(context, 'complaints').filter((row) => (row.number('受理时间') ?? Infinity) < asOf + 1);
    const received = (row: Row): number => row.number('受理时间')!;
    const closed = (row: Row): number =>
      row.number('结案时间') ??
      (row.text('投诉状态') === '不成立' ? (row.number('答复客户时间') ?? Infinity) : Infinity);
    const openBefore = (day: number): number =>
      records.filter((row) => received(row) < day && !(closed(row) < day)).length;
    const line = (label: string, span: ReportPeriod) => {
      const came = records.filter((row) => isWithin(received(row), span, asOf));
      const went = records.filter((row) => isWithin(closed(row), span, asOf));
      const judged = came.filter((row) => KNOWN.has(row.text('首次答复状态')));
      const asked = went.filter((row) => row.has('回访结果'));
      return [
        label,
        openBefore(span.from),
        came.length,
        went.length,
        openBefore(Math.min(span.to, asOf) + 1),
        came.filter((row) => row.yes('重大')).length,
        shareOf(judged.filter((row) => row.text('首次答复状态') === '按时完成').length, judged.length),
        shareOf(asked.filter((row) => CONTENT.has(row.text('回访结果'))).length, asked.length),
      ];
    };
    const weeks = weeksOf({ from: period.from, to: Math.max(period.from, end) });
    const total = line('合计', { from: period.from, to: Math.max(period.from, end) });
    const [, opening, came, went, closing] = total as [string, number, number, number, number];
    return {
      columns: [
        { label: '周', format: 'text', width: 24 },
        { label: '期初未结', format: 'integer' },
        { label: '受理', format: 'integer' },
        { label: '结案', format: 'integer' },
        { label: '期末未结', format: 'integer' },
        { label: '重大', format: 'integer' },
        { label: '答复及时率', format: 'percent' },
        { label: '回访满意率', format: 'percent' },
      ],
      rows: weeks.map((week) => line(`${isoDate(week.from)} 至 ${isoDate(week.to)}`, week)),
      total,
      reconcile: [{ label: '期初未结 + 受理 − 结案 = 期末未结', expected: opening + came - went, actual: closing }],
    };
  },
};
