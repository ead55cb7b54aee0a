/**
 * Rollups of 客户台账 over the other registers (requirements section 8). Records dated after the as-of date count in none;
 * neither does a record without a date. 近12月 is (as-of − 12 months, as-of]. A sum or count over no record is 0, a date,
 * mean or first amount over none is blank.
 */
import {
  BLANK,
  add,
  averageifs,
  col,
  concat,
  countifs,
  div,
  edate,
  eq,
  fn,
  gt,
  if_,
  ifError,
  int,
  lit,
  maxifs,
  minifs,
  num,
  param,
  round,
  sub,
  sumifs,
  tableColumn,
} from '../formulas/expr';
import type { Criterion, Expr } from '../formulas/expr';
import type { ComputedColumn, ComputedType } from '../formulas/column';

const asOf = param('截至日期');
const before = (limit: Expr): Expr => concat('<', limit);
const from = (limit: Expr): Expr => concat('>=', limit);

/** The customer's rows of a table. */
const ofCustomer = (table: string): Criterion => [tableColumn(table, '客户键'), col('客户键条件')];
/** Dated up to the as-of date, whatever the time of day. */
const until = (table: string, date: string): Criterion => [tableColumn(table, date), before(add(asOf, 1))];
/** Dated within (as-of − months, as-of]. */
const within = (table: string, date: string, months: Expr): readonly Criterion[] => [
  [tableColumn(table, date), from(add(edate(asOf, months), 1))],
  until(table, date),
];
const TWELVE_AGO = lit(-12);
const last12 = (table: string, date: string): readonly Criterion[] => within(table, date, TWELVE_AGO);
const yearBefore: readonly Criterion[] = [
  [tableColumn('交易', '日期'), from(add(edate(asOf, lit(-24)), 1))],
  [tableColumn('交易', '日期'), before(add(edate(asOf, TWELVE_AGO), 1))],
];
/** Falls on the day that another column of the row names. */
const onDay = (table: string, date: string, day: string): readonly Criterion[] => [
  [tableColumn(table, date), from(col(day))],
  [tableColumn(table, date), before(add(col(day), 1))],
];
/** A day found by MAXIFS or MINIFS, which give 0 over no record. */
const dayOrBlank = (day: Expr): Expr => if_(gt(day, 0), int(day), BLANK);

const rollup = (
  label: string,
  en: string,
  type: ComputedType,
  across: string,
  formula: Expr,
  zh: string,
  enNote: string,
  more: Partial<ComputedColumn> = {},
): ComputedColumn => ({
  label,
  en,
  type,
  formula,
  note: { zh, en: enNote },
  acrossRows: [across],
  group: 'rollup',
  source: 'ours',
  ...more,
});

const T = '交易';
const R = '应收';
const amount = (of: string, ...criteria: readonly Criterion[]): Expr =>
  round(sumifs(tableColumn(T, of), ofCustomer(T), ...criteria), 2);

export const customerRollups: readonly ComputedColumn[] = [
  rollup(
    '首次交易日',
    'First trade',
    'date',
    'transactions',
    dayOrBlank(minifs(tableColumn(T, '日期'), ofCustomer(T), until(T, '日期'))),
    '截至日期及以前最早一笔交易的日期。',
    'Day of the first trade up to the as-of date.',
  ),
  rollup(
    '首次交易金额',
    'First trade amount',
    'money',
    'transactions',
    if_(eq(col('首次交易日'), ''), BLANK, amount('净额', ...onDay(T, '日期', '首次交易日'))),
    '首次交易日当天全部交易的净额。',
    'Net amount of all trades of that first day.',
  ),
  rollup(
    '最近交易日',
    'Last trade',
    'date',
    'transactions',
    dayOrBlank(maxifs(tableColumn(T, '日期'), ofCustomer(T), until(T, '日期'))),
    '截至日期及以前最后一笔交易的日期。',
    'Day of the last trade up to the as-of date.',
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
    '应收余额',
    'Receivable balance',
    'money',
    'receivables',
    round(
      sumifs(tableColumn(R, '余额'), ofCustomer(R), until(R, '开票日期'), [tableColumn(R, '收款状态'), '<>结清']),
      2,
    ),
    '未结清应收的余额之和，含呆账。',
    'Balance of open receivables, bad debt included.',
    { source: '[4]' },
  ),
  rollup(
    '逾期余额',
    'Overdue balance',
    'money',
    'receivables',
    round(sumifs(tableColumn(R, '余额'), ofCustomer(R), until(R, '开票日期'), [tableColumn(R, '逾期天数'), '>0']), 2),
    '逾期应收的余额之和，含呆账。',
    'Balance of overdue receivables, bad debt included.',
    { source: '[4]' },
  ),
  rollup(
    '平均拖延天数',
    'Mean delay',
    'number',
    'receivables',
    ifError(
      averageifs(tableColumn(R, '拖延天数'), ofCustomer(R), ...last12(R, '应到期日'), until(R, '开票日期')),
      BLANK,
    ),
    '近 12 个月到期的应收的平均拖延天数。',
    'Mean delay of the receivables that fell due in the last 12 months.',
    { source: '[1-11]' },
  ),
  rollup(
    '回款率',
    'Collection rate',
    'percent',
    'receivables',
    ifError(
      div(
        sumifs(tableColumn(R, '已收金额'), ofCustomer(R), until(R, '开票日期')),
        sumifs(tableColumn(R, '金额'), ofCustomer(R), until(R, '开票日期')),
      ),
      BLANK,
    ),
    '已开票应收的已收金额 ÷ 金额。',
    'Received ÷ invoiced, over receivables invoiced up to the as-of date.',
    { source: '[1-11]' },
  ),
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
    { source: '[4]' },
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
  rollup(
    '考察期销售额',
    'Sales, distributor window',
    'money',
    'transactions',
    amount('净额', ...within(T, '日期', sub(0, param('分销商考察月数')))),
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
  {
    label: '毛利率',
    en: 'Gross margin',
    type: 'percent',
    group: 'computed',
    source: '[1-11]',
    formula: if_(gt(num('近12月有成本销售额'), 0), div(num('近12月毛利'), num('近12月有成本销售额')), BLANK),
    note: {
      zh: '近12月毛利 ÷ 近12月有成本销售额；后者不为正时为空。',
      en: 'Gross profit ÷ sales with a cost; blank when those are not positive.',
    },
  },
];
