/** A made-up deadline: a suggestion is answered within ten days. */
import type { DeadlineRule } from '../../../src/deadlines';
import { add, col, filled, fn } from '../../../src/formulas/expr';

export const suggestionDeadlines: readonly DeadlineRule[] = [
  {
    stem: '建议答复',
    en: 'Answer',
    unit: 'day',
    started: filled('提出日期'),
    due: add(fn('N', col('提出日期')), 10),
    done: col('建议答复日期'),
    note: { zh: '提出后 10 天内答复。', en: 'Answered within 10 days.' },
    source: 'ours',
  },
];
