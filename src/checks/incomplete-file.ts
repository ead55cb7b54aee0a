/** An A or B customer whose file is incomplete. */
import { customerOf } from './support/customers';
import { rowCheck } from './support/row-check';

export const incompleteFile = rowCheck({
  id: 'incompleteFile',
  source: '[1-8]',
  register: 'archives',
  severity: '警告',
  column: '完整率',
  breaks: (row, context) => {
    const tier = customerOf(row, context)?.text('综合等级') ?? '';
    const rate = row.number('完整率');
    return (tier === 'A' || tier === 'B') && rate !== undefined && rate < 1 && { tier };
  },
});
