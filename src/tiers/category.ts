/** 客户类别 [1-12] [2]: 重点, else 一般 once it has traded, else 目标 when marked, else 潜在. */
import { and_, cases, col, concat, filled, fn, ge, gt, has, is, numParam, or_, param } from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const replaced = (text: Expr, from: string, to: string): Expr => fn('SUBSTITUTE', text, from, to);
/** 重点等级 as `,A,B,`, whatever separates the tiers. */
const keyTiers = concat(',', replaced(replaced(replaced(param('重点等级'), ' ', ''), '，', ','), '、', ','), ',');
const amongKeyTiers = and_(filled('综合等级'), fn('ISNUMBER', fn('FIND', concat(',', col('综合等级'), ','), keyTiers)));

export const categoryColumns: readonly ComputedColumn[] = [
  tierColumn(
    '客户类别',
    'Category',
    'text',
    cases(
      [
        [
          or_(
            amongKeyTiers,
            is('战略客户标记', '是'),
            ge(fn('N', col('近12月销售额')), numParam('重点客户销售额门槛')),
            and_(has('潜力评分'), ge(col('潜力评分'), numParam('重点潜力门槛'))),
            is('贵宾等级', '钻石卡'),
          ),
          '重点',
        ],
        [gt(fn('N', col('交易次数')), 0), '一般'],
        [is('目标标记', '是'), '目标'],
      ],
      '潜在',
    ),
    '综合等级属重点等级、战略客户、销售额或潜力达标、钻石卡为重点；有交易为一般；有目标标记为目标；其余潜在。',
    'Key by tier, strategic mark, sales, potential or diamond card; else ordinary once it has traded; else target when marked; else potential.',
    '[1-12]',
    { tones: { 重点: 'good', 目标: 'accent', 潜在: 'muted' } },
  ),
];
