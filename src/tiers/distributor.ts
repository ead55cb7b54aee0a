/** 核心分销商 [0]. */
import { and_, col, fn, ge, gt, is, numParam, or_, yesNo } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

export const distributorColumns: readonly ComputedColumn[] = [
  tierColumn(
    '核心分销商',
    'Core distributor',
    'yesno',
    yesNo(
      and_(
        is('客户类型', '分销商'),
        or_(ge(fn('N', col('考察期销售额')), numParam('核心分销商销售额')), gt(fn('N', col('团购次数')), 0)),
      ),
    ),
    '分销商，且考察期内销售额达标或有过团购订单。',
    'A distributor with enough sales in the window, or with a group purchase ever.',
    '[0]',
    { tones: { 是: 'good' } },
  ),
];
