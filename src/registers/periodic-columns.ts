/**
 * Due days of recurring duties (requirements section 8, 定期事项). The slot is the day, week or months of the frequency that the
 * day of reference (上次完成日期, else the as-of date) lies in; a duty that was done is due in the slot after it. With 次数 n and
 * no day given the slot's n equal parts are slots: part j ends on day ⌊length × j ÷ n⌋. 日 and 工作日序 are read for months
 * and longer only, 日 first; a text in 日 that is neither a day nor MM-DD is a finding.
 */
import {
  BLANK,
  add,
  and_,
  cases,
  col,
  div,
  filled,
  fn,
  gt,
  has,
  if_,
  ifError,
  int,
  is,
  isOneOf,
  le,
  lt,
  max_,
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
import { columnsWith } from '../formulas/define-column';
import type { ComputedColumn } from '../formulas/column';
import { workdayWithinData } from '../policy/working-time';

const asOf = param('截至日期');
const reference = col('基准日');
const start = col('期起');
const end = col('期止');
const nextEnd = col('下期止');
const months = col('期月数');
const parts = col('分段数');
const done = has('上次完成日期');
const monthly = gt(months, 0);
const weekly = is('频率', '每周');
const known = isOneOf('频率', ['每天', '每周', '每月', '每两月', '每季', '半年', '每年']);

/** Index of the part that is due: the one the reference lies in, or the next one once it is done. */
const part = add(int(div(sub(mul(add(sub(reference, start), 1), parts), 1), add(sub(end, start), 1))), if_(done, 1, 0));
const endOfPart = if_(
  lt(part, parts),
  sub(add(start, int(div(mul(add(sub(end, start), 1), add(part, 1)), parts))), 1),
  add(end, int(div(sub(nextEnd, end), parts))),
);
/** Last day of the slot that is due, when a day is given. */
const slotEnd = if_(done, nextEnd, end);
const dayText = col('日');
const monthDay = and_(le(fn('LEN', dayText), 5), gt(fn('LEN', dayText), fn('LEN', fn('SUBSTITUTE', dayText, '-', ''))));
/** Day `day` of the month of `first`, or the month's last day: 02-29 is 02-28 in a year without it. */
const dayWithin = (first: Expr, day: Expr): Expr => min_(sub(add(first, max_(1, day)), 1), fn('EOMONTH', first, 0));
const givenDay = if_(
  monthDay,
  dayWithin(
    fn('DATE', fn('YEAR', slotEnd), fn('VALUE', fn('LEFT', dayText, sub(fn('LEN', dayText), 3))), 1),
    fn('VALUE', fn('RIGHT', dayText, 2)),
  ),
  dayWithin(add(fn('EOMONTH', slotEnd, -1), 1), fn('VALUE', dayText)),
);

const column = columnsWith({ group: 'computed', source: 'ours' });
const helper = columnsWith({ group: 'computed', source: 'ours', hidden: true });

const due = fn('N', col('下次期限'));
const dated = fn('ISNUMBER', col('下次期限'));

export const periodicColumns: readonly ComputedColumn[] = [
  helper(
    '基准日',
    'Day of reference',
    'date',
    if_(done, int(num('上次完成日期')), asOf),
    '上次完成日期，没有则为截至日期。',
    'Last done, else the as-of date.',
  ),
  helper(
    '期月数',
    'Months of the slot',
    'integer',
    cases(
      [
        [is('频率', '每月'), 1],
        [is('频率', '每两月'), 2],
        [is('频率', '每季'), 3],
        [is('频率', '半年'), 6],
        [is('频率', '每年'), 12],
      ],
      0,
    ),
    '频率的月数；每天、每周为 0。',
    'Months of the frequency; 0 for days and weeks.',
  ),
  helper(
    '期起',
    'Slot begins',
    'date',
    cases(
      [
        [
          monthly,
          fn(
            'DATE',
            fn('YEAR', reference),
            add(mul(int(div(sub(fn('MONTH', reference), 1), max_(1, months))), months), 1),
            1,
          ),
        ],
        [weekly, add(sub(reference, fn('WEEKDAY', reference, 2)), 1)],
      ],
      reference,
    ),
    '基准日所在一期的第一天。',
    'First day of the slot of the reference.',
  ),
  helper(
    '期止',
    'Slot ends',
    'date',
    cases(
      [
        [monthly, fn('EOMONTH', start, sub(months, 1))],
        [weekly, add(start, 6)],
      ],
      start,
    ),
    '该期的最后一天。',
    'Last day of that slot.',
  ),
  helper(
    '下期止',
    'Next slot ends',
    'date',
    cases(
      [
        [monthly, fn('EOMONTH', end, months)],
        [weekly, add(end, 7)],
      ],
      add(end, 1),
    ),
    '下一期的最后一天。',
    'Last day of the slot after it.',
  ),
  helper(
    '分段数',
    'Parts of the slot',
    'integer',
    if_(and_(or_(monthly, weekly), gt(num('次数'), 1), not_(filled('日')), not_(has('工作日序'))), int(num('次数')), 1),
    '未指定日期而一期多次时，一期等分的段数。',
    'Equal parts of a slot with several times and no day given.',
  ),
  column(
    '下次期限',
    'Next due',
    'date',
    if_(
      known,
      cases(
        [
          [and_(monthly, filled('日')), ifError(givenDay, slotEnd)],
          [and_(monthly, has('工作日序')), workdayWithinData(fn('EOMONTH', slotEnd, -1), num('工作日序'))],
        ],
        endOfPart,
      ),
      BLANK,
    ),
    '上次完成所在一期之后那一期的到期日；从未完成则为截至日期所在一期的到期日。',
    'Due day of the slot after the one last done in; of the slot of the as-of date when never done.',
  ),
  column(
    '状态',
    'State',
    'text',
    if_(
      dated,
      cases(
        [
          [gt(asOf, due), '已逾期'],
          [le(sub(due, asOf), numParam('即将到期天数')), '即将到期'],
        ],
        '进行中',
      ),
      BLANK,
    ),
    '进行中、即将到期、已逾期。',
    'In progress, due soon, overdue.',
    { tones: { 已逾期: 'bad', 即将到期: 'warn' } },
  ),
  column(
    '逾期天数',
    'Days overdue',
    'integer',
    if_(dated, max_(0, sub(asOf, due)), BLANK),
    '超过下次期限的天数。',
    'Days past the due day.',
  ),
];
