/** An important customer that is still new (暂定) needs two account managers. */
import { rowCheck } from './support/row-check';

export const secondOwner = rowCheck({
  id: 'secondOwner',
  source: '[1-12]',
  register: 'customers',
  severity: '提示',
  column: '第二客户经理',
  breaks: (row) => row.text('客户类别') === '重点' && row.yes('暂定') && !row.has('第二客户经理'),
});
