/** 27 客户联络管理表: follow-ups of the period. */
import { CUSTOMER, TIER, listReport } from './support/list-report';
import { by } from './support/order';
import { own } from './support/table';
import { isWithin } from './support/periods';

export const contactLog = listReport({
  id: 27,
  title: '客户联络管理表',
  en: 'Contact log',
  register: 'followUps',
  unit: '次',
  period: 'month',
  where: (row, context) => isWithin(row.number('日期'), context.period, context.asOf),
  order: by((row) => row.number('日期') ?? 0),
  note: {
    zh: '期间内的联络记录。',
    en: 'Follow-ups within the period.',
  },
  columns: [
    own('日期', 'date'),
    ...CUSTOMER,
    TIER,
    own('方式'),
    own('内容', 'text', { width: 30 }),
    own('客户反馈', 'text', { width: 24 }),
    own('下次联络日期', 'date'),
    own('联络人'),
  ],
});
