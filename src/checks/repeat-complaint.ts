/** A repeated complaint counts as 重大 and is not marked so. */
import { rowCheck } from './support/row-check';

export const repeatComplaint = rowCheck({
  id: 'repeatComplaint',
  source: '[1-5]',
  register: 'complaints',
  severity: '警告',
  column: '重大投诉',
  breaks: (row) => row.yes('重复投诉') && !row.yes('重大投诉'),
});
