/** A complaint was closed although the customer was not satisfied at the last visit. */
import { rowCheck } from './support/row-check';

const CONTENT: ReadonlySet<string> = new Set(['满意', '非常满意']);

export const closedUnsatisfied = rowCheck({
  id: 'closedUnsatisfied',
  source: '[4]',
  register: 'complaints',
  severity: '警告',
  column: '回访结果',
  breaks: (row) => row.has('结案时间') && !CONTENT.has(row.text('回访结果')),
});
