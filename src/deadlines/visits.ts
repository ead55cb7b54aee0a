/** Deadlines of 拜访 (requirements section 4). */
import { has, int, num } from '../formulas/expr';
import { daysAfter, doneBy } from './due';
import type { DeadlineRule } from './types';

export const visitDeadlines: readonly DeadlineRule[] = [
  {
    stem: '报告',
    en: 'Report',
    unit: 'day',
    started: has('实际日期'),
    due: daysAfter('实际日期', '拜访报告天数'),
    done: doneBy('报告提交日期'),
    note: { zh: '拜访后若干天内提交报告。', en: 'The report is filed within days of the visit.' },
    source: '[1-17]',
  },
  {
    stem: '承诺',
    en: 'Promise',
    unit: 'day',
    started: has('承诺完成日期'),
    due: int(num('承诺完成日期')),
    done: doneBy('承诺实际完成日期'),
    note: { zh: '承诺事项在承诺完成日期前完成。', en: 'What was promised is done by its date.' },
    source: '[1-17]',
  },
];
