/**
 * A deadline rule → its three columns, 状态, 期限, 逾期天数 (requirements sections 4 and 8). 期限 is blank unless the rule applies and
 * has begun; 逾期天数 follows from 期限, and 状态 from both:
 *
 * | the row                                | 期限  | 逾期天数 | 状态                              |
 * | -------------------------------------- | ----- | -------- | --------------------------------- |
 * | without its key, or not applicable     | blank | blank    | blank                             |
 * | not begun                              | blank | 0        | 未开始                            |
 * | begun, 期限 not known (no holiday data) | blank | blank    | blank                             |
 * | else                                   | date  | 0, 1, …  | by completion and by 逾期天数     |
 *
 * 逾期天数 counts calendar days past 期限 up to completion or the as-of date; of an hour rule, started days of 24 hours.
 */
import type { ComputedColumn } from '../formulas/column';
import {
  BLANK,
  and_,
  cases,
  col,
  div,
  eq,
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
  walk,
} from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import type { DeadlineRule } from './types';

const TONES = { 已逾期: 'bad', 超时完成: 'warn', 即将到期: 'warn', 按时完成: 'good', 未开始: 'muted' } as const;
/** Serials are compared to the tenth of a second: 6 places of a day. */
const PLACES = 6;

/** Note of a deadline that the policy has switched off. */
const OFF = { zh: '本制度不适用此期限，留空。', en: 'This deadline does not apply under the policy; blank.' };

const dueOf = (rule: DeadlineRule): Expr => col(`${rule.stem}期限`);
const daysOf = (rule: DeadlineRule): Expr => col(`${rule.stem}逾期天数`);
const isDone = (rule: DeadlineRule): Expr | undefined => rule.isDone ?? (rule.done && fn('ISNUMBER', rule.done));
const applicable = (rule: DeadlineRule, present: Expr): Expr =>
  rule.applies ? and_(present, rule.applies) : and_(present);

/** 期限 of a row that has begun may be blank: it says so by a `''` somewhere in it, or it is another column's. */
const mayBeUnknown = ({ due }: DeadlineRule): boolean => {
  let found = due.kind === 'column';
  walk(due, (node) => (found ||= node.kind === 'literal' && node.value === ''));
  return found;
};

const late = (rule: DeadlineRule): Expr => {
  const now = rule.unit === 'hour' ? param('截至时间') : param('截至日期');
  const done = isDone(rule);
  const end = done && rule.done ? if_(done, rule.done, now) : now;
  if (rule.unit === 'day') return max_(0, sub(int(end), int(dueOf(rule))));
  /** −INT(−x) rounds up. */
  return max_(0, sub(0, int(sub(0, round(sub(end, dueOf(rule)), PLACES)))));
};

const soon = (rule: DeadlineRule): Expr =>
  rule.unit === 'hour'
    ? le(round(sub(dueOf(rule), param('截至时间')), PLACES), round(div(numParam('即将到期小时'), 24), PLACES))
    : le(sub(dueOf(rule), param('截至日期')), numParam('即将到期天数'));

const due = (rule: DeadlineRule, present: Expr): Expr =>
  if_(and_(applicable(rule, present), rule.started), rule.due, BLANK);

const days = (rule: DeadlineRule, present: Expr): Expr => {
  const notBegun = mayBeUnknown(rule) ? and_(applicable(rule, present), not_(rule.started)) : applicable(rule, present);
  return if_(eq(dueOf(rule), BLANK), if_(notBegun, 0, BLANK), late(rule));
};

const state = (rule: DeadlineRule): Expr => {
  const overdue = gt(daysOf(rule), 0);
  const done = isDone(rule);
  return cases(
    [
      [eq(daysOf(rule), BLANK), BLANK],
      [eq(dueOf(rule), BLANK), '未开始'],
      ...(done ? [[done, if_(overdue, '超时完成', '按时完成')] as const] : []),
      [overdue, '已逾期'],
      [soon(rule), '即将到期'],
    ],
    '进行中',
  );
};

/**
 * The three columns of a rule, in the order in which they stand.
 * @param present true when a row has its key
 */
export const deadlineColumns = (rule: DeadlineRule, present: Expr): readonly ComputedColumn[] => {
  const formula = (expr: Expr): Expr => (rule.off ? BLANK : expr);
  const common = {
    note: rule.off ? OFF : rule.note,
    source: rule.source,
    group: 'deadline' as const,
    guarded: true,
    ...(rule.acrossRows ? { acrossRows: rule.acrossRows } : {}),
  };
  return [
    {
      ...common,
      label: `${rule.stem}状态`,
      en: `${rule.en}: state`,
      type: 'text',
      formula: formula(state(rule)),
      tones: TONES,
    },
    {
      ...common,
      label: `${rule.stem}期限`,
      en: `${rule.en}: due`,
      type: rule.unit === 'hour' ? 'datetime' : 'date',
      folded: true,
      formula: formula(due(rule, present)),
    },
    {
      ...common,
      label: `${rule.stem}逾期天数`,
      en: `${rule.en}: days overdue`,
      type: 'integer',
      folded: true,
      formula: formula(days(rule, present)),
    },
  ];
};
