/** Deadlines of 应收 (requirements section 4). */
import { has, isOneOf } from '../formulas/expr';
import { daysAfter, doneBy } from './due';
import type { DeadlineRule } from './types';

export const receivableDeadlines: readonly DeadlineRule[] = [
  {
    stem: '交财务',
    en: 'Bill to finance',
    unit: 'day',
    applies: isOneOf('收款方式', ['支票', '承兑汇票', '银行汇票']),
    started: has('最近收款日'),
    due: daysAfter('最近收款日', '票据交财务天数'),
    done: doneBy('交财务日期'),
    note: { zh: '收到支票或汇票当天交财务。', en: 'A cheque or bill is handed to finance on the day it is received.' },
    source: '[4]',
  },
];
