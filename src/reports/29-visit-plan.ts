/** 29 客户访问计划表: customers whose visit falls due by the end of next month, by owner. */
import { monthEnd } from './support/months';
import { PERSON, SELF, listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import { handwritten, own } from './support/table';

export const visitPlan = listReport({
  id: 29,
  title: '客户访问计划表',
  en: 'Visit plan',
  register: 'customers',
  unit: '户',
  aliases: ['客户拜访计划书'],
  where: (row, context) => (row.number('拜访期限') ?? Infinity) <= monthEnd(monthEnd(context.asOf) + 1),
  order: inOrder(
    by((row) => row.text('客户经理')),
    by((row) => row.number('拜访期限') ?? 0),
  ),
  note: {
    zh: '拜访期限在下月底以前的客户（含已逾期），按客户经理和期限排列。',
    en: 'Customers whose visit is due by the end of next month, overdue ones included.',
  },
  columns: [
    own('客户经理'),
    ...SELF,
    own('综合等级'),
    own('地区'),
    PERSON,
    own('最近拜访日', 'date'),
    own('拜访期限', 'date'),
    own('拜访状态'),
    handwritten('计划拜访日'),
    handwritten('目的', 24),
  ],
});
