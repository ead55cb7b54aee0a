/**
 * 二八分类 [4]: share of 近12月销售额 held by the customers that sell at least as much as this one (ties stand together),
 * of the positive total. The one customer whose share alone passes a bound falls beyond it.
 */
import {
  BLANK,
  cases,
  col,
  concat,
  div,
  fn,
  gt,
  if_,
  le,
  numParam,
  round,
  sumifs,
  tableColumn,
} from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const sales = tableColumn('客户台账', '近12月销售额');
const own = col('近12月销售额');
const share = round(div(sumifs(sales, [sales, concat('>=', own)]), sumifs(sales, [sales, '>0'])), 6);

export const paretoColumns: readonly ComputedColumn[] = [
  tierColumn(
    '二八累计占比',
    'Cumulative share',
    'percent',
    if_(gt(fn('N', own), 0), share, BLANK),
    '近12月销售额从高到低累计到本客户的占比。',
    'Share of sales down to this customer, from the largest.',
    '[4]',
    { acrossRows: ['customers'], hidden: true, guarded: true },
  ),
  tierColumn(
    '二八分类',
    'Pareto class',
    'text',
    if_(
      fn('ISNUMBER', col('二八累计占比')),
      cases(
        [
          [le(col('二八累计占比'), numParam('二八A累计占比')), 'A'],
          [le(col('二八累计占比'), numParam('二八B累计占比')), 'B'],
        ],
        'C',
      ),
      BLANK,
    ),
    '累计占比不超过 A、B 界限的为 A、B，其余 C；没有销售为空。',
    'A and B up to their cumulative shares, else C; blank without sales.',
    '[4]',
    { guarded: true, tones: { A: 'good' } },
  ),
];
