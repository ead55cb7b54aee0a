/** 51 客户提案表: what customers have proposed, in complaints and in satisfaction surveys. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customerOf, shownNameOf, shownText } from './support/customers';
import { by, inOrder } from './support/order';
import { isWithin } from './support/periods';
import { recordsOf } from './support/records';
import { column, handwritten, tableOf } from './support/table';

interface Proposal {
  readonly row: Row;
  readonly day: number;
  readonly from: string;
  /** Number of the complaint; of a survey that of its service call. */
  readonly number: string;
  readonly text: string;
  readonly answer: string;
}

export const customerProposals: ReportDef = {
  id: 51,
  title: '客户提案表',
  en: 'Customer proposals',
  kind: 'list',
  sources: ['complaints', 'satisfaction', 'customers'],
  paper: 'landscape',
  period: 'toDate',
  note: {
    zh: '期间内客户要求为“建议”的投诉，以及满意度调查中填写的建议或抱怨；采纳意见和负责人手工填写，刷新时保留。',
    en: 'Complaints of the period whose demand is a suggestion, and suggestions in surveys; decision and person are written by hand.',
  },
  build(context) {
    const proposals: Proposal[] = [];
    const add = (row: Row, date: string, from: string, number: string, text: string, answer: string): void => {
      const day = row.number(date);
      if (day === undefined || text === '' || !isWithin(day, context.period, context.asOf)) return;
      proposals.push({ row, day, from, number: row.text(number), text, answer });
    };
    for (const row of recordsOf(context, 'complaints')) {
      if (row.text('客户要求') === '建议')
        add(row, '受理时间', '投诉', '受理编号', row.text('投诉内容'), row.text('处理意见'));
    }
    for (const row of recordsOf(context, 'satisfaction')) {
      add(row, '日期', '满意度', '叫修号', row.text('建议或抱怨'), row.text('处理结果'));
    }
    proposals.sort(
      inOrder(
        by(({ day }) => day),
        by(({ row }) => row.text('客户编号')),
      ),
    );
    return tableOf<Proposal>(
      [
        column('日期', 'date', ({ day }) => Math.floor(day)),
        column('客户编号', 'text', ({ row }) => row.text('客户编号') || null),
        column('客户名称', 'text', ({ row }) => shownNameOf(row, context) || null, { width: 26 }),
        column('来源', 'text', ({ from }) => from),
        column('单号', 'text', ({ number }) => number || null),
        column('提案内容', 'text', ({ row, text }) => shownText(text, customerOf(row, context), context), {
          width: 40,
        }),
        column('处理结果', 'text', ({ row, answer }) => shownText(answer, customerOf(row, context), context) || null, {
          width: 24,
        }),
        handwritten('采纳意见', 16),
        handwritten('负责人', 10),
      ],
      proposals,
      context,
      { unit: '件', keys: ['日期', '客户编号', '来源', '单号'] },
    );
  },
};
