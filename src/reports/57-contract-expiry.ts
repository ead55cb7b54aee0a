/** 57 合同到期提醒表: live contracts whose renewal notice is due within a month, or overdue. */
import { addMonths } from '../values/serial';
import { CUSTOMER, TIER, listReport } from './support/list-report';
import { by } from './support/order';
import { handwritten, money, own } from './support/table';

export const contractExpiry = listReport({
  id: 57,
  title: '合同到期提醒表',
  en: 'Contracts about to expire',
  register: 'contracts',
  unit: '份',
  where: (row, context) =>
    (row.number('到期日期') ?? -1) >= context.asOf &&
    !row.has('续约通知日期') &&
    (row.number('续约通知期限') ?? Infinity) <= addMonths(context.asOf, 1),
  order: by((row) => row.number('到期日期') ?? 0),
  note: {
    zh: '截至日期尚未到期、续约通知期限在一个月内（含已逾期）且未通知的合同。',
    en: 'Contracts not yet expired whose renewal notice is due within a month or overdue, and not given.',
  },
  columns: [
    own('合同编号'),
    own('名称', 'text', { width: 22 }),
    ...CUSTOMER,
    TIER,
    own('类型'),
    own('签订日期', 'date'),
    own('到期日期', 'date'),
    money('金额'),
    own('续约通知期限', 'date'),
    own('续约通知状态'),
    own('负责人'),
    handwritten('续约意向', 20),
  ],
});
