/** 28 客户拜访管理表: visits of the period, planned and made. */
import { CUSTOMER, TIER, listReport } from './support/list-report';
import { by } from './support/order';
import { money, own } from './support/table';

export const visitLog = listReport({
  id: 28,
  title: '客户拜访管理表',
  en: 'Visit log',
  register: 'visits',
  unit: '次',
  period: 'month',
  where: (row, context) =>
    [row.number('计划日期'), row.number('实际日期')].some(
      (day) => day !== undefined && day >= context.period.from && day < context.period.to + 1,
    ),
  order: by((row) => row.number('实际日期') ?? row.number('计划日期') ?? 0),
  note: {
    zh: '计划日期或实际日期在期间内的拜访。',
    en: 'Visits planned or made within the period.',
  },
  columns: [
    own('编号'),
    ...CUSTOMER,
    TIER,
    own('拜访人'),
    own('拜访人级别'),
    own('方式'),
    own('计划日期', 'date'),
    own('实际日期', 'date'),
    own('目的', 'text', { width: 20 }),
    own('结果', 'text', { width: 24 }),
    own('报告状态'),
    own('承诺事项', 'text', { width: 20 }),
    own('承诺状态'),
    money('费用'),
  ],
});
