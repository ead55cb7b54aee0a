/** 16 目标客户基本信息统计表: customers of category 目标. */
import { PERSON, SELF, listReport } from './support/list-report';
import { descending } from './support/order';
import { column, own } from './support/table';
import { shownNumber } from './support/customers';

export const targetCustomers = listReport({
  id: 16,
  title: '目标客户基本信息统计表',
  en: 'Target customers',
  register: 'customers',
  unit: '户',
  where: (row) => row.text('客户类别') === '目标',
  order: descending((row) => row.amount('潜力评分')),
  note: {
    zh: '客户类别为“目标”的客户。',
    en: 'Customers of category 目标.',
  },
  columns: [
    ...SELF,
    own('客户类型'),
    own('行业'),
    own('地区'),
    PERSON,
    column('手机', 'text', (row, context) => shownNumber(row, '手机', context) || null),
    own('客户经理'),
    own('来源渠道'),
    own('首次接触日期', 'date'),
    own('潜力评分', 'score'),
    own('需求等级'),
    own('最近拜访日', 'date'),
  ],
});
