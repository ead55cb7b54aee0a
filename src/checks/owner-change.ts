/** The account manager changed and the customer was not told. */
import { rowCheck } from './support/row-check';

export const ownerChange = rowCheck({
  id: 'ownerChange',
  source: '[1-12]',
  register: 'customers',
  severity: '警告',
  column: '通知客户日期',
  breaks: (row) => row.has('交接日期') && !row.has('通知客户日期'),
});
