/** A 工程质量 complaint was closed with fewer than two visits. */
import { rowCheck } from './support/row-check';

export const qualityVisits = rowCheck({
  id: 'qualityVisits',
  source: '[4]',
  register: 'complaints',
  severity: '警告',
  column: '第二次回访时间',
  breaks: (row) =>
    row.has('结案时间') &&
    row.text('投诉类型') === '工程质量' &&
    !(row.has('首次回访时间') && row.has('第二次回访时间')),
});
