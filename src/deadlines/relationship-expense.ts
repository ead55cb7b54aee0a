/** Deadlines of 客情费 (requirements section 4). */
import { fn, has, int, num, numParam } from '../formulas/expr';
import { workdayWithinData } from '../policy/working-time';
import { doneBy } from './due';
import type { DeadlineRule } from './types';

const monthEnd = fn('EOMONTH', int(num('月份')), 0);

export const relationshipExpenseDeadlines: readonly DeadlineRule[] = [
  {
    stem: '填报',
    en: 'Reporting',
    unit: 'day',
    started: has('月份'),
    due: workdayWithinData(monthEnd, numParam('客情费填报工作日')),
    done: doneBy('填报日期'),
    note: { zh: '次月第几个工作日前填报。', en: 'Reported by a working day of the next month.' },
    source: '[0]',
  },
  {
    stem: '检核',
    en: 'Checking',
    unit: 'day',
    started: has('月份'),
    due: workdayWithinData(monthEnd, numParam('客情费检核工作日')),
    done: doneBy('检核完成日期'),
    note: { zh: '次月第几个工作日前完成检核。', en: 'Checked by a working day of the next month.' },
    source: '[0]',
  },
];
