/**
 * Computed columns of 应收 (requirements sections 1.4 and 8).
 * A receivable is settled when its balance is ≤ 0 or it has a 结清日期; bad debt comes before overdue.
 */
import {
  BLANK,
  add,
  and_,
  cases,
  col,
  concat,
  eq,
  escapeWildcards,
  fn,
  gt,
  has,
  if_,
  ifError,
  int,
  is,
  le,
  max_,
  num,
  numParam,
  or_,
  param,
  round,
  sub,
  tableColumn,
} from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';

const settled = is('收款状态', '结清');
const due = col('应到期日');

/** 到期日 of a row that has none: 开票日期 + 账期天数 of its customer. */
export const dueWhenBlank = if_(has('开票日期'), add(int(col('开票日期')), num('客户账期')), BLANK);

export const receivableColumns: readonly ComputedColumn[] = [
  {
    label: '客户账期',
    en: 'Payment days of the customer',
    type: 'integer',
    hidden: true,
    group: 'computed',
    source: '[4]',
    acrossRows: ['customers'],
    formula: ifError(
      fn(
        'N',
        fn(
          'INDEX',
          tableColumn('客户台账', '账期天数'),
          fn('MATCH', escapeWildcards(col('客户键')), tableColumn('客户台账', '客户键'), 0),
        ),
      ),
      0,
    ),
    note: { zh: '客户台账中的账期天数；没有则为 0。', en: 'Payment days of the customer; 0 when missing.' },
  },
  {
    label: '应到期日',
    en: 'Effective due date',
    type: 'date',
    hidden: true,
    group: 'computed',
    source: '[4]',
    formula: if_(has('到期日'), int(col('到期日')), dueWhenBlank),
    note: { zh: '到期日；空白时为开票日期加账期。', en: 'Due date; invoice date plus payment days when blank.' },
  },
  {
    label: '余额',
    en: 'Balance',
    type: 'money',
    group: 'computed',
    source: '[4]',
    formula: round(sub(num('金额'), num('已收金额')), 2),
    note: { zh: '金额 − 已收金额。', en: 'Amount less received.' },
  },
  {
    label: '拖延天数',
    en: 'Days of delay',
    type: 'integer',
    group: 'computed',
    source: '[1-11]',
    guarded: true,
    formula: if_(
      fn('ISNUMBER', due),
      max_(
        0,
        sub(
          if_(
            settled,
            cases(
              [
                [has('结清日期'), int(col('结清日期'))],
                [has('最近收款日'), int(col('最近收款日'))],
              ],
              due,
            ),
            param('截至日期'),
          ),
          due,
        ),
      ),
      BLANK,
    ),
    note: {
      zh: '结清日（未结清取截至日期）超过到期日的天数；未超过为 0。',
      en: 'Days from the due date to settlement (to the as-of date when open); never below 0.',
    },
  },
  {
    label: '逾期天数',
    en: 'Days overdue',
    type: 'integer',
    group: 'computed',
    source: '[4]',
    guarded: true,
    formula: cases(
      [
        [eq(col('余额'), ''), BLANK],
        [or_(le(col('余额'), 0), has('结清日期'), eq(due, '')), 0],
      ],
      max_(0, sub(param('截至日期'), due)),
    ),
    note: {
      zh: '未结清应收超过到期日的天数；已结清为 0。',
      en: 'Days past due of an open receivable; 0 when settled.',
    },
  },
  {
    label: '账龄段',
    en: 'Aging bucket',
    type: 'text',
    group: 'computed',
    source: '[4]',
    guarded: true,
    formula: cases(
      [
        [or_(settled, eq(due, '')), BLANK],
        [le(col('逾期天数'), 0), '未到期'],
        [le(col('逾期天数'), numParam('账龄界限1')), concat('1-', param('账龄界限1'), '天')],
        [le(col('逾期天数'), numParam('账龄界限2')), concat(add(param('账龄界限1'), 1), '-', param('账龄界限2'), '天')],
        [le(col('逾期天数'), numParam('账龄界限3')), concat(add(param('账龄界限2'), 1), '-', param('账龄界限3'), '天')],
      ],
      concat(param('账龄界限3'), '天以上'),
    ),
    note: {
      zh: '按逾期天数分段，界限取自账龄界限1–3；已结清为空。',
      en: 'By days overdue, bounds from the parameters; blank when settled.',
    },
  },
  {
    label: '收款状态',
    en: 'Collection state',
    type: 'text',
    group: 'computed',
    source: '[4]',
    guarded: true,
    formula: cases(
      [
        [eq(col('余额'), ''), BLANK],
        [or_(le(col('余额'), 0), has('结清日期')), '结清'],
        [is('呆账核定', '是'), '呆账'],
        [gt(col('逾期天数'), 0), '逾期'],
        [and_(fn('ISNUMBER', due), le(sub(fn('N', due), param('截至日期')), numParam('即将到期天数'))), '即将到期'],
      ],
      '未到期',
    ),
    note: {
      zh: '结清、呆账、逾期、即将到期（截至日期后若干天内）、未到期，依次判断。',
      en: 'Settled, bad debt, overdue, due soon, not due: the first that holds.',
    },
    tones: { 结清: 'muted', 呆账: 'bad', 逾期: 'bad', 即将到期: 'warn' },
  },
];
