/** 贵宾积分 [4]: five asset balances ÷ 积分除数. A customer without any of the five has no points and no card. */
import { BLANK, and_, cases, col, div, fn, ge, gt, if_, numParam, round } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const ASSETS = ['储蓄季日均', '理财季日均', '代销基金市值', '国债余额', '保险余额'] as const;
const assets = ASSETS.map((asset) => col(asset));
const points = col('贵宾积分');

export const pointsColumns: readonly ComputedColumn[] = [
  tierColumn(
    '贵宾积分',
    'VIP points',
    'score',
    if_(
      and_(gt(fn('COUNT', ...assets), 0), gt(numParam('积分除数'), 0)),
      round(div(fn('SUM', ...assets), numParam('积分除数')), 6),
      BLANK,
    ),
    '五项资产余额之和 ÷ 积分除数。',
    'Sum of the five assets ÷ the points divisor.',
    '[4]',
  ),
  tierColumn(
    '贵宾等级',
    'VIP card',
    'text',
    if_(
      fn('ISNUMBER', points),
      cases(
        [
          [ge(points, numParam('钻石卡积分')), '钻石卡'],
          [ge(points, numParam('金卡积分')), '金卡'],
          [ge(points, numParam('银卡积分')), '银卡'],
        ],
        '普通',
      ),
      BLANK,
    ),
    '按贵宾积分：钻石卡、金卡、银卡、普通。',
    'By points: diamond, gold, silver, ordinary.',
    '[4]',
    { guarded: true, tones: { 钻石卡: 'good', 金卡: 'accent', 银卡: 'accent' } },
  ),
];
