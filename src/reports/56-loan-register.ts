/** 56 客户资料外借登记册: every loan, those still out first. */
import { CUSTOMER, listReport } from './support/list-report';
import { by, inOrder } from './support/order';
import { own } from './support/table';

export const loanRegister = listReport({
  id: 56,
  title: '客户资料外借登记册',
  en: 'Loan register',
  register: 'loans',
  unit: '次',
  where: (row, context) => (row.number('借出时间') ?? 0) < context.asOf + 1,
  order: inOrder(
    by((row) => (row.has('归还时间') ? 1 : 0)),
    by((row) => row.number('借出时间') ?? 0),
  ),
  note: {
    zh: '截至日期以前的全部借阅，未归还的在前。',
    en: 'All loans up to the as-of date; those not returned first.',
  },
  columns: [
    own('登记号'),
    own('资料名称', 'text', { width: 22 }),
    own('份数', 'integer', { total: true }),
    ...CUSTOMER,
    own('密级'),
    own('借阅人'),
    own('部门'),
    own('借出时间', 'datetime'),
    own('批准人'),
    own('归还期限', 'date'),
    own('归还时间', 'datetime'),
    own('归还状态'),
  ],
});
