/** Deadlines of 线索卡 [1-13]; a card that is 已撤销, 已成交 or 废卡 has none. */
import { col, fn, has, is, int, add, numParam } from '../formulas/expr';
import { daysAfter, doneBy, hoursAfter } from './due';
import type { DeadlineRule } from './types';

const live = is('自身状态', '有效');

export const leadDeadlines: readonly DeadlineRule[] = [
  {
    stem: '首次短信',
    en: 'First message',
    unit: 'day',
    applies: live,
    started: has('建卡日期'),
    due: daysAfter('建卡日期', '线索首次短信天数'),
    done: doneBy('首次短信时间'),
    note: { zh: '建卡当天发首次短信。', en: 'The first message goes out on the day the card is made.' },
    source: '[1-13]',
  },
  {
    stem: '首访',
    en: 'First visit',
    unit: 'day',
    applies: live,
    started: fn('ISNUMBER', col('起算时间')),
    due: add(int(fn('N', col('起算时间'))), numParam('线索首访天数')),
    done: doneBy('首次回访'),
    note: {
      zh: '签字（未签字的从建卡）后若干天内首次回访。',
      en: 'First visit within days of the signature (unsigned: of the card).',
    },
    source: '[1-13]',
  },
  {
    stem: '二次签字',
    en: 'Second signature',
    unit: 'hour',
    applies: live,
    started: has('二次回访'),
    due: hoursAfter('二次回访', '线索二次签字小时'),
    done: doneBy('二次签字'),
    note: { zh: '二次回访后若干小时内签字。', en: 'Signed within hours of the second visit.' },
    source: '[1-13]',
  },
  {
    stem: '续访',
    en: 'Next visit',
    unit: 'day',
    applies: live,
    started: has('首次回访'),
    due: col('有效期至'),
    note: { zh: '有效期内再次有效回访。', en: 'Another valid visit before the card expires.' },
    source: '[1-13]',
  },
];
