/** Deadlines of 档案 (requirements section 4). */
import { has, if_, is, isOneOf, num, numParam } from '../formulas/expr';
import { workdayWithinData } from '../policy/working-time';
import { doneBy } from './due';
import type { DeadlineRule } from './types';

export const archiveDeadlines: readonly DeadlineRule[] = [
  {
    stem: '移交',
    en: 'Handover',
    unit: 'day',
    applies: isOneOf('档案类型', ['销售', '售后']),
    started: has('业务日期'),
    due: workdayWithinData(
      num('业务日期'),
      if_(is('档案类型', '销售'), numParam('档案移交工作日_销售'), numParam('档案移交工作日_售后')),
    ),
    done: doneBy('移交日期'),
    note: {
      zh: '交车后若干工作日内移交档案，销售与售后不同。',
      en: 'Handed over within working days, by kind of file.',
    },
    source: '[1-2]',
  },
];
