/** An A or B customer whose file is incomplete: under bands of other names, one of the best two. */
import { resolvePreset, tierRanks } from '../policy/presets';
import { customerOf } from './support/customers';
import { rowCheck } from './support/row-check';

export const incompleteFile = rowCheck({
  id: 'incompleteFile',
  source: '[1-8]',
  register: 'archives',
  severity: '警告',
  column: '完整率',
  breaks: (row, context) => {
    const rate = row.number('完整率');
    if (rate === undefined || rate >= 1) return false;
    const tier = customerOf(row, context)?.text('综合等级') ?? '';
    return tierRanks(resolvePreset(context.preset)).isHigh(tier) && { tier };
  },
});
