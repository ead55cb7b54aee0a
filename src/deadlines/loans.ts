/** Deadlines of 借阅 (requirements section 4). */
import { has } from '../formulas/expr';
import { daysAfter, doneBy } from './due';
import type { DeadlineRule } from './types';

export const loanDeadlines: readonly DeadlineRule[] = [
  {
    stem: '归还',
    en: 'Return',
    unit: 'day',
    started: has('借出时间'),
    due: daysAfter('借出时间', '借阅天数'),
    done: doneBy('归还时间'),
    note: { zh: '借出后若干天内归还。', en: 'Returned within days of lending.' },
    source: '[1-4]',
  },
];
