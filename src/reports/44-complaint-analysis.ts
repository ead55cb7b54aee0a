/** 44 客户投诉分析表: complaints by type, cause and department. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { UNFILLED, groupBy, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { isWithin } from './support/periods';
import { recordsOf } from './support/records';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';

interface Line {
  readonly type: string;
  readonly cause: string;
  readonly department: string;
  readonly rows: readonly Row[];
}

/** A name of one line, for the chart: type and cause, and the department where these two alone would be a second time there. */
const namesOf = (lines: readonly Line[]): ReadonlyMap<Line, string> => {
  const short = ({ type, cause }: Line): string => `${type} · ${cause}`;
  const same = groupBy(lines, short);
  return new Map(
    lines.map((line) => [
      line,
      same.get(short(line))!.length > 1 ? `${short(line)} · ${line.department}` : short(line),
    ]),
  );
};

/** Lines shown in the chart, the most frequent first. */
const CHART_ROWS = 10;

/** Calendar days from receipt to closing, on average over the closed ones; null without any. */
const daysToClose = (rows: readonly Row[]): number | null => {
  const spans = rows.flatMap((row) => {
    const [from, to] = [row.number('受理时间'), row.number('结案时间')];
    return from === undefined || to === undefined ? [] : [Math.floor(to) - Math.floor(from)];
  });
  return spans.length ? Math.round((sumOf(spans, (days) => days) / spans.length) * 10) / 10 : null;
};

export const complaintAnalysis: ReportDef = {
  id: 44,
  title: '客户投诉分析表',
  en: 'Complaint analysis',
  kind: 'statistic',
  sources: ['complaints'],
  paper: 'landscape',
  period: 'toDate',
  note: {
    zh: '期间内受理的投诉，按投诉类型、原因和责任部门统计；处理天数为受理至结案的自然日平均数。',
    en: 'Complaints received within the period by type, cause and department; days from receipt to closing on average.',
  },
  build(context) {
    const records = recordsOf(context, 'complaints').filter((row) =>
      isWithin(row.number('受理时间'), context.period, context.asOf),
    );
    const parts = (row: Row): string[] => ['投诉类型', '原因', '责任部门'].map((label) => row.text(label) || UNFILLED);
    const lines = [...groupBy(records, (row) => parts(row).join('\u0000'))].map(([key, rows]): Line => {
      const [type, cause, department] = key.split('\u0000') as [string, string, string];
      return { type, cause, department, rows };
    });
    lines.sort(
      inOrder(
        descending(({ rows }) => rows.length),
        by(({ type }) => type),
        by(({ cause }) => cause),
        by(({ department }) => department),
      ),
    );
    const names = namesOf(lines);
    const compensation = (rows: readonly Row[]): number => sumOf(rows, (row) => row.amount('赔偿金额'));
    const table = tableOf<Line>(
      [
        column('投诉类型', 'text', ({ type }) => type),
        column('原因', 'text', ({ cause }) => cause, { width: 28 }),
        column('责任部门', 'text', ({ department }) => department),
        column('件数', 'integer', ({ rows }) => rows.length, { total: true }),
        column('占比', 'percent', ({ rows }) => shareOf(rows.length, records.length)),
        column('成立', 'integer', ({ rows }) => rows.filter((row) => row.yes('是否成立')).length, { total: true }),
        column('重大', 'integer', ({ rows }) => rows.filter((row) => row.yes('重大')).length, { total: true }),
        column('已结案', 'integer', ({ rows }) => rows.filter((row) => row.has('结案时间')).length, { total: true }),
        column('处理天数', 'number', ({ rows }) => daysToClose(rows)),
        column('赔偿金额', 'money', ({ rows }) => compensation(rows), { total: true }),
        column('图中名称', 'text', (line) => names.get(line)!, { width: 24 }),
      ],
      lines,
      context,
      {
        keys: ['投诉类型', '原因', '责任部门'],
        totals: { 占比: shareOf(records.length, records.length), 处理天数: daysToClose(records) },
      },
    );
    return {
      ...table,
      reconcile: [addsUp(table, '件数', '各行件数合计 = 期间受理件数', records.length)],
      chart: {
        kind: 'bar',
        title: '最多的投诉',
        category: '图中名称',
        series: ['件数'],
        rows: Math.min(CHART_ROWS, lines.length),
      },
    };
  },
};
