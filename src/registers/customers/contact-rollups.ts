/** Rollups of 客户台账 over 投诉, 拜访, 招待 and 满意度. */
import {
  BLANK,
  averageifs,
  col,
  countifs,
  eq,
  fn,
  if_,
  ifError,
  maxifs,
  round,
  sumifs,
  tableColumn,
} from '../../formulas/expr';
import type { ComputedColumn } from '../../formulas/column';
import { asOf, dayOrBlank, from, last12, ofCustomer, onDay, rollup, until } from './rollup';

export const contactRollups: readonly ComputedColumn[] = [
  rollup(
    '投诉次数(近12月)',
    'Complaints, 12 months',
    'integer',
    'complaints',
    countifs(ofCustomer('投诉'), ...last12('投诉', '受理时间')),
    '近 12 个月受理的投诉数。',
    'Complaints received in the last 12 months.',
  ),
  rollup(
    '最近拜访日',
    'Last visit',
    'date',
    'visits',
    dayOrBlank(maxifs(tableColumn('拜访', '实际日期'), ofCustomer('拜访'), until('拜访', '实际日期'))),
    '最后一次实际拜访的日期。',
    'Day of the last visit made.',
    { source: '[1-8]' },
  ),
  rollup(
    '最近高层拜访日',
    'Last executive visit',
    'date',
    'visits',
    dayOrBlank(
      maxifs(tableColumn('拜访', '实际日期'), ofCustomer('拜访'), until('拜访', '实际日期'), [
        tableColumn('拜访', '拜访人级别'),
        '高层',
      ]),
    ),
    '最后一次高层拜访的日期。',
    'Day of the last visit by an executive.',
    { source: '[1-8]' },
  ),
  rollup(
    '本年招待费',
    'Hospitality, this year',
    'money',
    'hospitality',
    round(
      sumifs(
        tableColumn('招待', '费用总额'),
        ofCustomer('招待'),
        [tableColumn('招待', '日期'), from(fn('DATE', fn('YEAR', asOf), 1, 1))],
        until('招待', '日期'),
      ),
      2,
    ),
    '截至日期所在年的招待费用。',
    'Hospitality of the calendar year of the as-of date.',
    { source: '[1-7]' },
  ),
  rollup(
    '最近评分日',
    'Last scored survey',
    'date',
    'satisfaction',
    dayOrBlank(
      maxifs(tableColumn('满意度', '日期'), ofCustomer('满意度'), until('满意度', '日期'), [
        tableColumn('满意度', '满意度得分'),
        '>=0',
      ]),
    ),
    '最后一次四项评分齐全的调查日期。',
    'Day of the last survey with all four scores.',
    { hidden: true },
  ),
  rollup(
    '最近满意度',
    'Latest satisfaction',
    'score',
    'satisfaction',
    if_(
      eq(col('最近评分日'), ''),
      BLANK,
      ifError(
        averageifs(tableColumn('满意度', '满意度得分'), ofCustomer('满意度'), ...onDay('满意度', '日期', '最近评分日')),
        BLANK,
      ),
    ),
    '最近评分日当天满意度得分的平均。',
    'Mean score of the last scored day.',
    { source: '[4]', guarded: true },
  ),
  rollup(
    '最近调查日',
    'Last survey',
    'date',
    'satisfaction',
    dayOrBlank(maxifs(tableColumn('满意度', '日期'), ofCustomer('满意度'), until('满意度', '日期'))),
    '最后一次满意度调查的日期。',
    'Day of the last satisfaction survey.',
    { source: '[1-6]' },
  ),
];
