/** 31 客户招待管理表: every reception of the year against its standard. */
import { CUSTOMER, listReport } from './support/list-report';
import { by } from './support/order';
import { money, own } from './support/table';
import { isWithin } from './support/periods';

export const hospitalityLog = listReport({
  id: 31,
  title: '客户招待管理表',
  en: 'Hospitality log',
  register: 'hospitality',
  unit: '次',
  period: 'year',
  aliases: ['礼品申请表', '礼品签收单'],
  where: (row, context) => isWithin(row.number('日期'), context.period, context.asOf),
  order: by((row) => row.number('日期') ?? 0),
  note: {
    zh: '期间内的招待；人均标准按接待等级，超标金额由台账计算。',
    en: 'Receptions within the period; the standard per head follows the grade.',
  },
  columns: [
    own('日期', 'date'),
    ...CUSTOMER,
    own('接待等级'),
    own('接待人级别'),
    own('客人数', 'integer', { total: true }),
    own('陪同人数', 'integer', { total: true }),
    money('费用总额'),
    own('人均费用', 'money'),
    own('人均标准', 'money'),
    money('超标金额'),
    own('陪同超标'),
    own('礼品'),
    own('礼品批准人'),
    own('礼品签收'),
    own('负责人'),
  ],
});
