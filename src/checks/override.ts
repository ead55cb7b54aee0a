/** A tier was set by hand, which needs a reason and the person who approved it. */
import { finding } from './support/row-check';
import type { Check } from './types';
import { rowsOf } from '../values/rows';

const NEEDED = ['核定理由', '核定人'] as const;

export const override: Check = {
  id: 'override',
  source: '[1-14]',
  byRow: true,
  *run(context) {
    for (const row of rowsOf(context.registers.get('customers'))) {
      const tier = row.text('核定等级') || row.text('核定需求等级');
      if (!tier) continue;
      const missing = NEEDED.filter((label) => !row.has(label));
      if (missing.length === 0) continue;
      yield finding('override', '警告', 'customers', row, missing[0]!, { tier, missing: missing.join('、') });
    }
  },
};
