/** 生命周期阶段 [2]; the names are ours. */
import { and_, cases, col, div, edate, eq, ge, gt, if_, le, numParam, param, round, sub } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { tierColumn } from './column';

const asOf = param('截至日期');
const now = col('近12月销售额');
const before = col('上年同期销售额');
/** Change on the year before, as a share; only read where the year before had sales. */
const change = round(div(sub(now, before), before), 6);

export const lifecycleColumns: readonly ComputedColumn[] = [
  tierColumn(
    '生命周期阶段',
    'Lifecycle stage',
    'text',
    cases(
      [
        [eq(col('首次交易日'), ''), '考察期'],
        [
          and_(
            gt(edate(col('首次交易日'), numParam('考察期月数')), asOf),
            le(col('交易次数'), numParam('考察期交易次数')),
          ),
          '考察期',
        ],
        [le(edate(col('最近交易日'), numParam('退化期无交易月数')), asOf), '退化期'],
        [le(before, 0), if_(gt(now, 0), '形成期', '稳定期')],
        [le(change, sub(0, numParam('退化期降幅'))), '退化期'],
        [ge(change, numParam('形成期增幅')), '形成期'],
      ],
      '稳定期',
    ),
    '无交易或新近少量交易为考察期；久无交易或销售额大降为退化期；大增为形成期；其余稳定期。',
    'Exploration without or with few recent trades; decline without trade for long or after a large drop; growth after a large rise; else stable.',
    '[2]',
    { tones: { 退化期: 'warn', 形成期: 'good', 考察期: 'muted' } },
  ),
];
