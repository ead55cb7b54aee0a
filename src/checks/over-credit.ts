/** 超信: a customer owes more than its 信用额度; the column is computed by Excel. */
import { rowCheck } from './support/row-check';

export const overCredit = rowCheck({
  id: 'overCredit',
  source: '[4]',
  register: 'customers',
  severity: '警告',
  column: '超信',
  breaks: (row) => row.yes('超信') && { limit: row.amount('信用额度'), balance: row.amount('应收余额') },
});
