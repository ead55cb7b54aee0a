/** Deadlines of 合同 (requirements section 4). */
import { and_, edate, has, int, num, numParam, sub } from '../formulas/expr';
import { daysAfter, doneBy, workdaysAfter } from './due';
import type { DeadlineRule } from './types';

export const contractDeadlines: readonly DeadlineRule[] = [
  {
    stem: '续约通知',
    en: 'Renewal notice',
    unit: 'day',
    started: and_(has('签订日期'), has('到期日期')),
    due: edate(int(num('到期日期')), sub(0, numParam('续约通知月数'))),
    done: doneBy('续约通知日期'),
    note: { zh: '到期前若干月通知续约。', en: 'Notice of renewal months before expiry.' },
    source: '[4]',
  },
  {
    stem: '发货',
    en: 'Shipping',
    unit: 'day',
    started: has('签订日期'),
    due: workdaysAfter('签订日期', '合同发货工作日'),
    done: doneBy('发货日期'),
    note: { zh: '签订后若干工作日内发货。', en: 'Shipped within working days of signing.' },
    source: '[4]',
  },
  {
    stem: '存档',
    en: 'Archiving',
    unit: 'day',
    started: has('签订日期'),
    due: daysAfter('签订日期', '合同存档天数'),
    done: doneBy('存档日期'),
    note: { zh: '签订当天存档。', en: 'Archived on the day of signing.' },
    source: '[4]',
  },
];
