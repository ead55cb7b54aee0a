/** A record is kept past its 保管期限 and has not been destroyed. */
import { rowCheck } from './support/row-check';

export const retention = rowCheck({
  id: 'retention',
  source: '[1-4]',
  register: 'customers',
  severity: '警告',
  column: '保管期限',
  breaks: (row, context) => (row.number('保管期限') ?? Infinity) < context.asOf && !row.has('销毁日期'),
});
