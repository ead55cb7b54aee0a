/** Deadlines of 客户台账 [0] [1-4] [1-6] [1-8] [1-12] [1-14] [4]. */
import {
  BLANK,
  add,
  and_,
  cases,
  col,
  div,
  edate,
  fn,
  ge,
  gt,
  has,
  if_,
  ifError,
  int,
  is,
  isOneOf,
  min_,
  mul,
  not_,
  num,
  numParam,
  or_,
  param,
  sub,
} from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import { doneBy, monthsAfter, workdaysAfter } from './due';
import type { DeadlineRule } from './types';

const known = (column: string): Expr => fn('ISNUMBER', col(column));
/** The last contact a visit interval counts from. */
const lastSeen = cases(
  [
    [known('最近拜访日'), col('最近拜访日')],
    [has('首次接触日期'), col('首次接触日期')],
  ],
  col('建档日期'),
);
/** One of the columns at least holds a date. */
const anyDated = (...columns: readonly string[]): Expr => gt(fn('COUNT', ...columns.map(col)), 0);
const visitMonths = cases(
  [
    [is('是否外埠', '是'), numParam('外埠拜访月数')],
    ...['A', 'B', 'C'].map((tier) => [is('综合等级', tier), numParam(`拜访月数_${tier}`)] as const),
  ],
  numParam('拜访月数_D'),
);
/** 复评截止 (MM-DD) in a leap year, held within its month. */
const LEAP_YEAR = 2000;
const firstOfMonth = fn('DATE', LEAP_YEAR, fn('VALUE', fn('LEFT', param('复评截止'), 2)), 1);
const reviewDay = min_(
  sub(add(firstOfMonth, fn('VALUE', fn('RIGHT', param('复评截止'), 2))), 1),
  fn('EOMONTH', firstOfMonth, 0),
);
/** 复评截止 in the year after a day's, 02-29 at the end of a shorter February; '' when it is no such text. */
const reviewAfter = (last: Expr): Expr =>
  ifError(edate(reviewDay, mul(12, sub(fn('YEAR', last), LEAP_YEAR - 1))), BLANK);
const newlyTraded = and_(is('暂定', '是'), known('首次交易日'));
const dayAfterReconciliation = add(int(col('最近对账日期')), 1);
/** The last month of the half-year of a day, 6 or 12. */
const halfYearEnd = (day: Expr): Expr => mul(6, add(int(div(sub(fn('MONTH', day), 1), 6)), 1));

const recurring = (
  stem: string,
  en: string,
  column: string,
  parameter: string,
  zh: string,
  enNote: string,
  source: string,
  applies?: Expr,
): DeadlineRule => ({
  stem,
  en,
  unit: 'day',
  started: known(column),
  due: monthsAfter(column, parameter),
  note: { zh, en: enNote },
  source,
  ...(applies ? { applies } : {}),
});

export const customerDeadlines: readonly DeadlineRule[] = [
  {
    stem: '建档',
    en: 'Filing',
    unit: 'day',
    started: has('首次接触日期'),
    due: workdaysAfter('首次接触日期', '建档工作日'),
    done: doneBy('建档日期'),
    note: { zh: '首次接触后若干工作日内建档。', en: 'Filed within working days of first contact.' },
    source: '[1-12]',
  },
  {
    stem: '更新',
    en: 'Update',
    unit: 'day',
    started: has('最近变动日期'),
    due: workdaysAfter('最近变动日期', '更新工作日'),
    done: doneBy('最近更新日期'),
    isDone: ge(num('最近更新日期'), int(col('最近变动日期'))),
    note: {
      zh: '变动后若干工作日内更新；最近更新日期不早于最近变动日期即完成。',
      en: 'Updated within working days of a change; done when updated on or after it.',
    },
    source: '[1-12]',
  },
  recurring(
    '核实',
    'Verification',
    '最近核实日期',
    '核实月数',
    '上次核实后每隔若干月核实。',
    'Verified again months after the last time.',
    '[0]',
  ),
  {
    stem: '拜访',
    en: 'Visit',
    unit: 'day',
    started: anyDated('最近拜访日', '首次接触日期', '建档日期'),
    due: edate(int(lastSeen), visitMonths),
    note: {
      zh: '按综合等级的间隔拜访，外埠客户按外埠间隔；从未拜访的从首次接触或建档算起。',
      en: 'By the interval of the tier (out of town: its own); never visited: from first contact or filing.',
    },
    source: '[1-8]',
  },
  recurring(
    '高层拜访',
    'Executive visit',
    '最近高层拜访日',
    '高层拜访月数',
    'A 级与战略客户每隔若干月由高层拜访。',
    'A and strategic customers are visited by an executive.',
    '[1-8]',
    or_(is('综合等级', 'A'), is('战略客户标记', '是')),
  ),
  recurring(
    '满意度调查',
    'Survey',
    '最近调查日',
    '满意度调查月数',
    '每隔若干月调查满意度。',
    'Surveyed again months after the last time.',
    '[1-6]',
  ),
  recurring(
    '存档',
    'Archiving',
    '最近存档日期',
    '存档月数',
    'A、B 级客户档案每隔若干月存档。',
    'Files of A and B customers are archived.',
    '[1-8]',
    isOneOf('综合等级', ['A', 'B']),
  ),
  recurring(
    '档案检查',
    'File check',
    '最近档案检查日期',
    '档案检查月数',
    '每隔若干月检查档案保管。',
    'The file is checked again months after the last time.',
    '[1-4]',
  ),
  {
    stem: '分级复评',
    en: 'Tier review',
    unit: 'day',
    started: or_(anyDated('最近复评日期', '建档日期'), newlyTraded),
    due: if_(
      and_(not_(has('最近复评日期')), newlyTraded),
      edate(col('首次交易日'), numParam('暂定期月数')),
      reviewAfter(if_(has('最近复评日期'), col('最近复评日期'), col('建档日期'))),
    ),
    note: {
      zh: '上次复评（或建档）次年的复评截止日前；未复评的暂定客户为首次交易满暂定期。',
      en: 'By the review day of the year after the last review (or filing); provisional customers when their months are over.',
    },
    source: '[1-14]',
  },
  {
    stem: '对账',
    en: 'Reconciliation',
    unit: 'day',
    started: has('最近对账日期'),
    due: sub(fn('DATE', fn('YEAR', dayAfterReconciliation), add(halfYearEnd(dayAfterReconciliation), 1), 1), 1),
    note: {
      zh: '上次对账后的下一个 6 月 30 日或 12 月 31 日。',
      en: 'The next 30 June or 31 December after the last reconciliation.',
    },
    source: '[4]',
  },
];
