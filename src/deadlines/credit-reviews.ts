/** Deadlines of 信用评等 (requirements section 4). */
import { BLANK, col, fn, gt, has, if_, int, num } from '../formulas/expr';
import type { DeadlineRule } from './types';

export const creditReviewDeadlines: readonly DeadlineRule[] = [
  {
    stem: '评审',
    en: 'Next review',
    unit: 'day',
    started: has('下次评审日期'),
    due: int(num('下次评审日期')),
    done: if_(gt(fn('N', col('后续评等日')), 0), col('后续评等日'), BLANK),
    note: {
      zh: '下次评审日期前再次评等；同一客户此后的评等即完成。',
      en: 'Reviewed again by its date; a later review of the customer completes it.',
    },
    source: '[4]',
  },
];
