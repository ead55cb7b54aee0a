/** An A or B customer whose file is incomplete: under bands of other names, one of the best two. */
import { bandsOf, resolvePreset } from '../policy/presets';
import { customerOf } from './support/customers';
import { rowCheck } from './support/row-check';

const HIGH = 2;

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
    const bands = bandsOf(resolvePreset(context.preset)).slice(0, HIGH);
    return bands.some((band) => band.tier === tier) && { tier };
  },
});
