/** More companions than the number of guests allows. */
import { rowCheck } from './support/row-check';

export const hospitalityCompanions = rowCheck({
  id: 'hospitalityCompanions',
  source: '[1-7]',
  register: 'hospitality',
  severity: '提示',
  column: '陪同人数',
  breaks: (row) => row.yes('陪同超标') && { standard: row.amount('陪同标准人数') },
});
