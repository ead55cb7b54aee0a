/** 58 逾期事项总表: one row per overdue rule of one record, over every register; customers of the best tier first, then by owner. */
import { tierRanks } from '../policy/presets';
import { registerById } from '../registers';
import type { ReportDef } from './types';
import { UNFILLED } from './support/group';
import { by, byTier, descending, inOrder } from './support/order';
import { overdueItems, nameOf, type DeadlineItem } from './support/overdue';
import { column, tableOf } from './support/table';

const tierOf = (item: DeadlineItem): string => item.customer?.text('综合等级') ?? '';

export const overdue: ReportDef = {
  id: 58,
  title: '逾期事项总表',
  en: 'Everything overdue',
  kind: 'list',
  sources: [
    'customers',
    'receivables',
    'complaints',
    'visits',
    'relationshipExpense',
    'contracts',
    'archives',
    'loans',
    'serviceCalls',
    'leads',
    'creditReviews',
    'periodicTasks',
  ],
  everyRegister: true,
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '每条记录的每一项逾期占一行，含逾期应收和定期事项，不含呆账；最高一档（三档制为 A 级）的客户在前，其余按责任人排列。',
    en: 'One row per overdue rule of a record, receivables and periodic tasks included, bad debts not; customers of the best tier (A of three) first, then by the person responsible.',
  },
  build(context) {
    const { best } = tierRanks(context.policy);
    const items = overdueItems(context).sort(
      inOrder(
        by((item) => (tierOf(item) === best ? 0 : 1)),
        by((item) => item.owner || '\uffff'),
        byTier(context, tierOf),
        descending((item) => item.days),
      ),
    );
    return tableOf<DeadlineItem>(
      [
        column('责任人', 'text', (item) => item.owner || UNFILLED),
        column('等级', 'text', (item) => tierOf(item) || null),
        column('客户编号', 'text', ({ customer, record }) => (customer ?? record).text('客户编号') || null),
        column('客户名称', 'text', (item) => nameOf(item, context) || null, { width: 26 }),
        column('台账', 'text', (item) => registerById(item.register).name),
        column('记录', 'text', (item) => item.key || null),
        column('逾期事项', 'text', (item) => item.rule),
        column('期限', 'date', ({ due }) => (due === undefined ? null : Math.floor(due))),
        column('逾期天数', 'integer', (item) => item.days),
      ],
      items,
      context,
      { unit: '项', keys: ['台账', '记录', '客户编号', '逾期事项', '期限'] },
    );
  },
};
