/** 超信 [4]: 否 without a limit. */
import { and_, col, fn, gt, has, num, round, yesNo } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

export const creditLimitColumns: readonly ComputedColumn[] = [
  tierColumn(
    '超信',
    'Over credit limit',
    'yesno',
    yesNo(and_(has('信用额度'), gt(fn('N', col('应收余额')), round(num('信用额度'), 2)))),
    '应收余额超过信用额度。',
    'Receivable balance above the credit limit.',
    '[4]',
    { tones: { 是: 'bad' } },
  ),
];
