/** 42 客户投诉记录表: complaints of the period; customers of the best tier first [1-14]. */
import { tierRanks } from '../policy/presets';
import { customerOf } from './support/customers';
import { CUSTOMER, TIER, listReport } from './support/list-report';
import { by } from './support/order';
import { own } from './support/table';
import { isWithin } from './support/periods';

export const complaintLog = listReport({
  id: 42,
  title: '客户投诉记录表',
  en: 'Complaint log',
  register: 'complaints',
  unit: '件',
  period: 'month',
  aliases: ['投诉登记表', '投诉记录卡'],
  where: (row, context) => isWithin(row.number('受理时间'), context.period, context.asOf),
  first: (row, context) => customerOf(row, context)?.text('综合等级') === tierRanks(context.policy).best,
  order: by((row) => row.number('受理时间') ?? 0),
  note: {
    zh: '期间内受理的投诉；最高一档（三档制为 A 级）的客户在前，其余按受理时间。',
    en: 'Complaints received within the period; customers of the best tier (A of three) first, then by time.',
  },
  columns: [
    own('受理编号'),
    own('受理时间', 'datetime'),
    ...CUSTOMER,
    TIER,
    own('投诉类型'),
    own('投诉内容', 'text', { width: 30 }),
    own('客户要求'),
    own('受理人'),
    own('责任部门'),
    own('责任人'),
    own('重大'),
    own('答复客户时间', 'datetime'),
    own('结案时间', 'datetime'),
    own('回访结果'),
    own('投诉状态'),
  ],
});
