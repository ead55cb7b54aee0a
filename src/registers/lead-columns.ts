/**
 * Validity and state of a lead card (requirements sections 1.15 and 8). A card is revoked when it has a 撤销原因, won when it
 * has a 成交日期. An unsigned card counts from 建卡日期, also between cards of one phone.
 */
import {
  BLANK,
  add,
  and_,
  cases,
  col,
  concat,
  countifs,
  div,
  escapeWildcards,
  filled,
  fn,
  ge,
  gt,
  has,
  if_,
  int,
  is,
  max_,
  ne,
  num,
  numParam,
  or_,
  param,
  round,
  sub,
  tableColumn,
} from '../formulas/expr';
import type { Criterion, Expr } from '../formulas/expr';
import { columnsWith } from '../formulas/define-column';
import type { ComputedColumn } from '../formulas/column';

/** Half a minute, in days; see 重复投诉. */
const HALF_MINUTE = 1 / 2880;
const start = col('起算时间');
const started = fn('ISNUMBER', start);
const firstDue = add(int(fn('N', start)), numParam('线索首访天数'));
const weekAfter = (column: string): Expr => if_(has(column), add(int(num(column)), numParam('线索续访天数')), 0);
const signedLate = and_(
  has('二次签字'),
  gt(round(sub(num('二次签字'), num('二次回访')), 6), round(div(numParam('线索二次签字小时'), 24), 6)),
);
const visited = has('首次回访');

const samePhone: readonly Criterion[] = [
  [tableColumn('线索卡', '电话键'), escapeWildcards(col('电话键'))],
  [tableColumn('线索卡', '自身状态'), '有效'],
];
const begun = (comparison: string, limit: Expr): Criterion => [
  tableColumn('线索卡', '起算时间'),
  concat(comparison, limit),
];

const column = columnsWith({ group: 'computed', source: '[1-13]' });

export const leadColumns: readonly ComputedColumn[] = [
  column(
    '电话键',
    'Phone key',
    'text',
    if_(
      filled('电话'),
      concat('T', fn('SUBSTITUTE', fn('SUBSTITUTE', fn('TRIM', col('电话')), ' ', ''), '-', '')),
      BLANK,
    ),
    '去掉空格和连字符的电话。',
    'The phone without spaces and hyphens.',
    { hidden: true },
  ),
  column(
    '行序',
    'Row order',
    'integer',
    fn('ROW'),
    '工作表行号，签字时间相同时上面的行优先。',
    'Sheet row; the upper row owns between equal signatures.',
    { hidden: true },
  ),
  column(
    '起算时间',
    'Runs from',
    'datetime',
    cases(
      [
        [has('签字时间'), num('签字时间')],
        [has('建卡日期'), num('建卡日期')],
      ],
      BLANK,
    ),
    '签字时间；未签字取建卡日期。',
    'Signature, else the day the card was made.',
    { hidden: true },
  ),
  column(
    '有效期至',
    'Valid until',
    'date',
    if_(
      started,
      if_(
        visited,
        max_(
          weekAfter('首次回访'),
          weekAfter('二次回访'),
          weekAfter('最近有效回访'),
          if_(and_(has('二次回访'), signedLate), weekAfter('二次签字'), 0),
        ),
        firstDue,
      ),
      BLANK,
    ),
    '首访前为起算日加首访天数；其后取首访、二次回访（超时签字的从签字算起）、最近有效回访各加续访天数中的最晚一天，当天仍有效。',
    'Start + first-visit days until the first visit; then the latest of the visits (a late second signature counts from itself) + the follow-up days; that day included.',
  ),
  column(
    '自身状态',
    'Own state',
    'text',
    cases(
      [
        [filled('撤销原因'), '已撤销'],
        [has('成交日期'), '已成交'],
        [
          or_(
            and_(fn('ISNUMBER', col('有效期至')), gt(param('截至日期'), fn('N', col('有效期至')))),
            and_(visited, started, gt(int(num('首次回访')), firstDue)),
            and_(has('短信回访连续次数'), ge(num('短信回访连续次数'), numParam('短信回访上限'))),
          ),
          '废卡',
        ],
      ],
      '有效',
    ),
    '只看本行：已撤销、已成交、废卡（过期、首访迟、连续短信达上限）、有效。',
    'From this row alone: revoked, won, void (expired, first visit late, too many messages in a row), live.',
    { tones: { 废卡: 'bad', 已成交: 'good', 已撤销: 'muted' } },
  ),
  column(
    '卡状态',
    'Card state',
    'text',
    if_(
      and_(is('自身状态', '有效'), ne(col('电话键'), ''), started),
      if_(
        gt(
          add(
            countifs(...samePhone, begun('<', sub(fn('N', start), HALF_MINUTE))),
            countifs(
              ...samePhone,
              begun('>=', sub(fn('N', start), HALF_MINUTE)),
              begun('<=', add(fn('N', start), HALF_MINUTE)),
              [tableColumn('线索卡', '行序'), concat('<', col('行序'))],
            ),
          ),
          0,
        ),
        '重卡',
        '有效',
      ),
      col('自身状态'),
    ),
    '有效卡中同一电话另有更早签字（同时则行序更前）的有效卡时为重卡。',
    'A live card is a duplicate when another live card of the phone was signed earlier (or stands higher).',
    { acrossRows: ['leads'], tones: { 废卡: 'bad', 重卡: 'warn', 已成交: 'good', 已撤销: 'muted' } },
  ),
];
