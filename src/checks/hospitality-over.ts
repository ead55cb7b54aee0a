/** 招待超标: the expense is above the standard per guest. */
import { rowCheck } from './support/row-check';

export const hospitalityOver = rowCheck({
  id: 'hospitalityOver',
  source: '[1-7]',
  register: 'hospitality',
  severity: '警告',
  column: '超标金额',
  // Without guests there is no cost per guest: that is a fault of 客人数, told by its range.
  breaks: (row) => {
    const perHead = row.number('人均费用');
    return perHead !== undefined && row.amount('超标金额') > 0 && { perHead, standard: row.amount('人均标准') };
  },
});
