/** 招待超标: the expense is above the standard per guest. */
import { rowCheck } from './support/row-check';

export const hospitalityOver = rowCheck({
  id: 'hospitalityOver',
  source: '[1-7]',
  register: 'hospitality',
  severity: '警告',
  column: '超标金额',
  breaks: (row) => row.amount('超标金额') > 0 && { perHead: row.amount('人均费用'), standard: row.amount('人均标准') },
});
