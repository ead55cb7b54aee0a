/** 59 本周本月待办表: what falls due this week and this month and is not done. */
import { registerById } from '../registers';
import type { ReportDef } from './types';
import { UNFILLED } from './support/group';
import { by, inOrder } from './support/order';
import { openItems, nameOf, type DeadlineItem } from './support/overdue';
import { monthEnd, monthStart } from './support/months';
import { mondayOf } from './support/periods';
import { column, handwritten, tableOf } from './support/table';

export const toDo: ReportDef = {
  id: 59,
  title: '本周本月待办表',
  en: 'To do this week and month',
  kind: 'list',
  sources: ['customers'],
  everyRegister: true,
  paper: 'landscape',
  period: 'asOf',
  aliases: ['周工作计划表', '月工作计划表'],
  note: {
    zh: '期限在本周（周一至周日）或本月内而尚未完成的事项，含其中已逾期的；以前的逾期见逾期事项总表。',
    en: 'Whatever is due within this week (Monday to Sunday) or this month and is not done, overdue ones of these spans included.',
  },
  build(context) {
    const monday = mondayOf(context.asOf);
    const [first, last] = [monthStart(context.asOf), monthEnd(context.asOf)];
    const isThisWeek = ({ due = -1 }: DeadlineItem): boolean => due >= monday && due < monday + 7;
    const items = openItems(context)
      .filter((item) => isThisWeek(item) || (item.due! >= first && item.due! < last + 1))
      .sort(
        inOrder(
          by((item) => (isThisWeek(item) ? 0 : 1)),
          by((item) => item.owner || '\uffff'),
          by((item) => item.due!),
        ),
      );
    return tableOf<DeadlineItem>(
      [
        column('时段', 'text', (item) => (isThisWeek(item) ? '本周' : '本月')),
        column('责任人', 'text', (item) => item.owner || UNFILLED),
        column('期限', 'date', (item) => Math.floor(item.due!)),
        column('事项', 'text', (item) => item.rule),
        column('状态', 'text', (item) => item.status),
        column('客户编号', 'text', ({ customer, record }) => (customer ?? record).text('客户编号') || null),
        column('客户名称', 'text', (item) => nameOf(item, context) || null, { width: 26 }),
        column('台账', 'text', (item) => registerById(item.register).name),
        column('记录', 'text', (item) => item.key || null),
        handwritten('完成情况', 16),
      ],
      items,
      context,
      { unit: '项', keys: ['台账', '记录', '客户编号', '事项', '期限'] },
    );
  },
};
