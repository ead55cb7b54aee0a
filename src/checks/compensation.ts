/** Compensation that nobody approved. */
import { rowCheck } from './support/row-check';

export const compensation = rowCheck({
  id: 'compensation',
  source: '[1-5]',
  register: 'complaints',
  severity: '警告',
  column: '赔偿批准人',
  breaks: (row) => row.amount('赔偿金额') > 0 && !row.has('赔偿批准人') && { amount: row.amount('赔偿金额') },
});
