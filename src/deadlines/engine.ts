/**
 * A deadline rule → its three columns, 状态, 期限, 逾期天数 (requirements sections 4 and 8). 逾期天数 counts calendar days past 期限 up
 * to completion or the as-of date; of an hour rule, started days of 24 hours. 按时完成 and 超时完成 follow from it.
 */
import type { ComputedColumn } from '../formulas/column';
import {
  BLANK,
  cases,
  col,
  div,
  fn,
  gt,
  if_,
  int,
  le,
  max_,
  not_,
  numParam,
  param,
  round,
  sub,
} from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import type { DeadlineRule } from './types';

const TONES = { 已逾期: 'bad', 超时完成: 'warn', 即将到期: 'warn', 按时完成: 'good', 未开始: 'muted' } as const;
/** Serials are compared to the tenth of a second: 6 places of a day. */
const PLACES = 6;

/** Note of a deadline that the policy has switched off. */
const OFF = { zh: '本制度不适用此期限，留空。', en: 'This deadline does not apply under the policy; blank.' };

const dueOf = (rule: DeadlineRule): Expr => fn('N', col(`${rule.stem}期限`));
const isDone = (rule: DeadlineRule): Expr | undefined => rule.done && fn('ISNUMBER', rule.done);
const whenApplies = (rule: DeadlineRule, then: Expr): Expr => {
  if (rule.off) return BLANK;
  return rule.applies ? if_(rule.applies, then, BLANK) : then;
};

const late = (rule: DeadlineRule): Expr => {
  const now = rule.unit === 'hour' ? param('截至时间') : param('截至日期');
  const end = rule.done ? if_(fn('ISNUMBER', rule.done), rule.done, now) : now;
  if (rule.unit === 'day') return max_(0, sub(int(end), int(dueOf(rule))));
  /** −INT(−x) rounds up. */
  return max_(0, sub(0, int(sub(0, round(sub(end, dueOf(rule)), PLACES)))));
};

const soon = (rule: DeadlineRule): Expr =>
  rule.unit === 'hour'
    ? le(round(sub(dueOf(rule), param('截至时间')), PLACES), round(div(numParam('即将到期小时'), 24), PLACES))
    : le(sub(dueOf(rule), param('截至日期')), numParam('即将到期天数'));

const state = (rule: DeadlineRule): Expr => {
  const days = fn('N', col(`${rule.stem}逾期天数`));
  const overdue = gt(days, 0);
  const done = isDone(rule);
  const open = cases(
    [
      [overdue, '已逾期'],
      [soon(rule), '即将到期'],
    ],
    '进行中',
  );
  return cases(
    [
      [not_(rule.started), '未开始'],
      [not_(fn('ISNUMBER', col(`${rule.stem}期限`))), BLANK],
      ...(done ? [[done, if_(overdue, '超时完成', '按时完成')] as const] : []),
    ],
    open,
  );
};

/** The three columns of a rule, in the order in which they stand. */
export const deadlineColumns = (rule: DeadlineRule): readonly ComputedColumn[] => {
  const common = {
    note: rule.off ? OFF : rule.note,
    source: rule.source,
    group: 'deadline' as const,
    ...(rule.acrossRows ? { acrossRows: rule.acrossRows } : {}),
  };
  const due = `${rule.stem}期限`;
  return [
    {
      ...common,
      label: `${rule.stem}状态`,
      en: `${rule.en}: state`,
      type: 'text',
      formula: whenApplies(rule, state(rule)),
      tones: TONES,
    },
    {
      ...common,
      label: due,
      en: `${rule.en}: due`,
      type: rule.unit === 'hour' ? 'datetime' : 'date',
      folded: true,
      formula: whenApplies(rule, if_(rule.started, rule.due, BLANK)),
    },
    {
      ...common,
      label: `${rule.stem}逾期天数`,
      en: `${rule.en}: days overdue`,
      type: 'integer',
      folded: true,
      formula: whenApplies(
        rule,
        cases(
          [
            [not_(rule.started), 0],
            [not_(fn('ISNUMBER', col(due))), BLANK],
          ],
          late(rule),
        ),
      ),
    },
  ];
};
