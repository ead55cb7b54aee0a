/** A lead was given up without a reason, or without the group leader having signed. */
import { rowCheck } from './support/row-check';

export const leadCancelled = rowCheck({
  id: 'leadCancelled',
  source: '[1-13]',
  register: 'leads',
  severity: '警告',
  column: '撤销原因',
  breaks: (row) => row.has('撤销原因') !== row.has('组长签字'),
});
