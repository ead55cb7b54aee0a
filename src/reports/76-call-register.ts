/** 76 叫修登记本: service calls of the period in the order they came in. */
import { CUSTOMER, listReport } from './support/list-report';
import { by } from './support/order';
import { money, own } from './support/table';
import { isWithin } from './support/periods';

export const callRegister = listReport({
  id: 76,
  title: '叫修登记本',
  en: 'Call register',
  register: 'serviceCalls',
  unit: '单',
  period: 'month',
  where: (row, context) => isWithin(row.number('叫修时间'), context.period, context.asOf),
  order: by((row) => row.number('叫修时间') ?? 0),
  note: {
    zh: '期间内的叫修，按叫修时间排列。',
    en: 'Service calls of the period by time.',
  },
  columns: [
    own('叫修号'),
    own('叫修时间', 'datetime'),
    ...CUSTOMER,
    own('地址', 'text', { width: 24 }),
    own('型号'),
    own('服务类别'),
    own('紧急'),
    own('故障现象', 'text', { width: 24 }),
    own('约定时间', 'datetime'),
    own('技术员'),
    own('到达时间', 'datetime'),
    own('完成时间', 'datetime'),
    money('费用'),
  ],
});
