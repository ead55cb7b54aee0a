/** Rollups of 客户台账 over 交易: first and last trade, sales and gross profit. */
import {
  BLANK,
  add,
  col,
  countifs,
  edate,
  eq,
  fn,
  gt,
  if_,
  int,
  lit,
  maxifs,
  minifs,
  numParam,
  round,
  sub,
  sumifs,
  tableColumn,
} from '../../formulas/expr';
import type { Criterion, Expr } from '../../formulas/expr';
import type { ComputedColumn } from '../../formulas/column';
import { asOf, before, from, last12, ofCustomer, onDay, rollup, TWELVE_AGO, until, within } from './rollup';

const T = '交易';
const amount = (of: string, ...criteria: readonly Criterion[]): Expr =>
  round(sumifs(tableColumn(T, of), ofCustomer(T), ...criteria), 2);
/** A day found by MINIFS or MAXIFS, which give 0 over no record: blank then. */
const dayOfTrade = (day: Expr): Expr => if_(gt(fn('N', col('交易次数')), 0), int(day), BLANK);
const yearBefore: readonly Criterion[] = [
  [tableColumn('交易', '日期'), from(add(edate(asOf, lit(-24)), 1))],
  [tableColumn('交易', '日期'), before(add(edate(asOf, TWELVE_AGO), 1))],
];

export const tradeRollups: readonly ComputedColumn[] = [
  rollup(
    '首次交易日',
    'First trade',
    'date',
    'transactions',
    dayOfTrade(minifs(tableColumn(T, '日期'), ofCustomer(T), until(T, '日期'))),
    '截至日期及以前最早一笔交易的日期。',
    'Day of the first trade up to the as-of date.',
    { guarded: true },
  ),
  rollup(
    '首次交易金额',
    'First trade amount',
    'money',
    'transactions',
    if_(eq(col('首次交易日'), ''), BLANK, amount('净额', ...onDay(T, '日期', '首次交易日'))),
    '首次交易日当天全部交易的净额。',
    'Net amount of all trades of that first day.',
    { guarded: true },
  ),
  rollup(
    '最近交易日',
    'Last trade',
    'date',
    'transactions',
    dayOfTrade(maxifs(tableColumn(T, '日期'), ofCustomer(T), until(T, '日期'))),
    '截至日期及以前最后一笔交易的日期。',
    'Day of the last trade up to the as-of date.',
    { guarded: true },
  ),
  rollup(
    '交易次数',
    'Trades',
    'integer',
    'transactions',
    countifs(ofCustomer(T), until(T, '日期')),
    '交易笔数，退货也计一次。',
    'Number of trades; a return counts as one.',
  ),
  rollup(
    '近12月销售额',
    'Sales, 12 months',
    'money',
    'transactions',
    amount('净额', ...last12(T, '日期')),
    '近 12 个月交易净额（退货为负）。',
    'Net sales of the last 12 months.',
  ),
  rollup(
    '上年同期销售额',
    'Sales, 12 months before',
    'money',
    'transactions',
    amount('净额', ...yearBefore),
    '再往前 12 个月的交易净额。',
    'Net sales of the 12 months before those.',
  ),
  rollup(
    '近12月毛利',
    'Gross profit, 12 months',
    'money',
    'transactions',
    amount('净毛利', ...last12(T, '日期')),
    '近 12 个月有成本的交易的毛利。',
    'Gross profit of the trades with a cost.',
  ),
  rollup(
    '近12月有成本销售额',
    'Sales with cost, 12 months',
    'money',
    'transactions',
    amount('计本净额', ...last12(T, '日期')),
    '近 12 个月有成本的交易的净额。',
    'Net sales of the trades with a cost.',
  ),
  rollup(
    '考察期销售额',
    'Sales, distributor window',
    'money',
    'transactions',
    amount('净额', ...within(T, '日期', sub(0, numParam('分销商考察月数')))),
    '分销商考察月数内的交易净额。',
    'Net sales within the distributor window.',
    { hidden: true, source: '[0]' },
  ),
  rollup(
    '团购次数',
    'Group purchases',
    'integer',
    'transactions',
    countifs(ofCustomer(T), until(T, '日期'), [tableColumn(T, '团购订单'), '是']),
    '团购订单数，不限期间。',
    'Group purchases ever.',
    { hidden: true, source: '[0]' },
  ),
];
