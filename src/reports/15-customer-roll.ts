/** 15 客户名册: every customer with its contact; 机密 and 绝密 are stated in 备注 [1-4]. */
import type { Row } from '../values/rows';
import { PERSON, SELF, listReport } from './support/list-report';
import { column, own } from './support/table';
import { shownNumber } from './support/customers';

const remark = (row: Row): string | null => {
  const grade = row.text('密级');
  return [grade === '普通' ? '' : grade, row.text('备注')].filter(Boolean).join('；') || null;
};

export const customerRoll = listReport({
  id: 15,
  title: '客户名册',
  en: 'Customer roll',
  register: 'customers',
  unit: '户',
  aliases: ['客户资源登记表', '交易往来客户一览表'],
  note: {
    zh: '全部客户。机密、绝密客户的名称和联系方式以星号遮蔽，密级写在备注中。',
    en: 'All customers. Names and numbers of 机密 and 绝密 customers are masked, and 备注 states the grade.',
  },
  columns: [
    ...SELF,
    own('客户类型'),
    own('行业'),
    own('地区'),
    own('地址', 'text', { width: 28 }),
    PERSON,
    column('手机', 'text', (row, context) => shownNumber(row, '手机', context) || null),
    column('固定电话', 'text', (row, context) => shownNumber(row, '固定电话', context) || null),
    own('客户经理'),
    own('综合等级'),
    own('建档日期', 'date'),
    column('备注', 'text', remark, { width: 24 }),
  ],
});
