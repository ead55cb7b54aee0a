/** 付款信用 [1-11]; blank without a receivable due in 12 months. */
import { BLANK, cases, col, fn, if_, le, numParam, round } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const delay = round(col('平均拖延天数'), 6);

export const paymentColumns: readonly ComputedColumn[] = [
  tierColumn(
    '付款信用',
    'Payment',
    'text',
    if_(
      fn('ISNUMBER', col('平均拖延天数')),
      cases(
        [
          [le(delay, 0), '及时'],
          [le(delay, numParam('付款一般天数')), '一般'],
        ],
        '拖欠',
      ),
      BLANK,
    ),
    '平均拖延 0 天为及时，不超过付款一般天数为一般，超过为拖欠。',
    'Punctual at 0 days of mean delay, fair up to the parameter, beyond it in arrears.',
    '[1-11]',
    { guarded: true, tones: { 及时: 'good', 拖欠: 'bad' } },
  ),
];
