/** Deadlines of 服务 [0] [4]. */
import {
  add,
  col,
  div,
  fn,
  has,
  if_,
  int,
  is,
  isOneOf,
  max_,
  mul,
  numParam,
  round,
  sub,
  BLANK,
} from '../formulas/expr';
import { covered, workday } from '../policy/working-time';
import { daysAfter, doneBy, hoursAfter, workdaysAfter } from './due';
import type { DeadlineRule } from './types';

const from = fn('N', col('工时起算'));
const day = int(from);
const opening = numParam('上班时间');
const dayLength = sub(numParam('下班时间'), opening);
const hours = if_(is('区域', '市区'), numParam('服务到达工作小时_市区'), numParam('服务到达工作小时_郊区'));
/** Working time from the opening of the first day to the deadline, in days of 24 hours. */
const elapsed = add(sub(sub(from, day), opening), div(hours, 24));
/** Whole working days to pass: one less than the days rounded up, so a span that ends at closing time ends there. */
const wholeDays = max_(0, sub(sub(0, int(sub(0, round(div(elapsed, dayLength), 9)))), 1));
const arrivalDay = workday(day, wholeDays);
const arrival = div(round(mul(add(arrivalDay, opening, sub(elapsed, mul(wholeDays, dayLength))), 1440), 0), 1440);

export const serviceDeadlines: readonly DeadlineRule[] = [
  {
    stem: '确认',
    en: 'Confirmation',
    unit: 'hour',
    started: has('叫修时间'),
    due: hoursAfter('叫修时间', '服务确认小时'),
    done: doneBy('确认时间'),
    note: { zh: '叫修后若干小时内确认。', en: 'Confirmed within hours of the call.' },
    source: '[0]',
  },
  {
    stem: '派工',
    en: 'Dispatch',
    unit: 'day',
    started: has('叫修时间'),
    due: workdaysAfter('叫修时间', '服务派工工作日'),
    done: doneBy('派工时间'),
    note: { zh: '叫修后下一个工作日内派工。', en: 'Dispatched by the next working day.' },
    source: '[4]',
  },
  {
    stem: '到达',
    en: 'Arrival',
    unit: 'hour',
    applies: isOneOf('区域', ['市区', '郊区']),
    started: has('叫修时间'),
    due: if_(fn('ISNUMBER', col('工时起算')), if_(covered(arrivalDay), arrival, BLANK), BLANK),
    done: doneBy('到达时间'),
    note: {
      zh: '叫修后若干工作小时内到达，市区与郊区不同；没有午休。',
      en: 'Arrival within working hours of the call, by zone; no lunch break.',
    },
    source: '[4]',
  },
  {
    stem: '完成',
    en: 'Completion',
    unit: 'hour',
    started: has('叫修时间'),
    due: hoursAfter('叫修时间', '服务完成小时'),
    done: doneBy('完成时间'),
    note: { zh: '叫修后若干小时内完成。', en: 'Completed within hours of the call.' },
    source: '[0]',
  },
  {
    stem: '开票',
    en: 'Invoice',
    unit: 'day',
    applies: is('服务类别', 'A'),
    started: has('完成时间'),
    due: daysAfter('完成时间', '有费开票天数'),
    done: doneBy('开票日期'),
    note: { zh: '有费服务完成当天开票。', en: 'A paid service is invoiced on the day of completion.' },
    source: '[4]',
  },
];
