/** Section 8, Deadlines: 期限, 状态 and 逾期天数 of one rule on one record. */
import { type Answer, day } from './record';

export interface Now {
  /** 截至日期 */
  readonly date: number;
  /** 截至时间 */
  readonly time: number;
}

export interface Rule {
  /** The rule's columns are blank when it does not apply. */
  readonly applies?: boolean;
  readonly start: number | undefined;
  /** undefined for a span into a year without data. */
  readonly due: number | undefined;
  readonly done?: number | undefined;
  /** Due at a minute rather than at a day's end. */
  readonly hours?: boolean;
}

const WARN_DAYS = 3;
const WARN_HOURS = 4;
/** Half a second: moments are sums of fractions of days. */
const DUST = 0.5 / 86_400;

const columns = (stem: string, state: string, due: string | number, late: string | number): Answer => ({
  [`${stem}状态`]: state,
  [`${stem}期限`]: due,
  [`${stem}逾期天数`]: late,
});

export const deadline = (stem: string, now: Now, rule: Rule): Answer => {
  if (rule.applies === false) return columns(stem, '', '', '');
  if (rule.start === undefined) return columns(stem, '未开始', '', 0);
  const { due, done, hours = false } = rule;
  if (due === undefined) return columns(stem, '', '', '');
  const until = hours ? (done ?? now.time) : day(done ?? now.date);
  const past = until - due;
  const late = past > DUST ? (hours ? Math.ceil(past - DUST) : past) : 0;
  if (done !== undefined) return columns(stem, late > 0 ? '超时完成' : '按时完成', due, late);
  const near = hours ? -past <= WARN_HOURS / 24 + DUST : -past <= WARN_DAYS;
  return columns(stem, late > 0 ? '已逾期' : near ? '即将到期' : '进行中', due, late);
};
