/** The shape of a deadline rule (requirements section 4). */
import type { Expr } from '../formulas/expr';
import type { Bilingual } from '../values/cell';

export interface DeadlineRule {
  /** 状态, 期限 and 逾期天数 are put after it to name the columns. */
  readonly stem: string;
  readonly en: string;
  /** day: falls due at the end of its day; hour: at the minute. */
  readonly unit: 'day' | 'hour';
  /** When the rule holds for a row; always when left out. Where it does not, the three columns are blank. */
  readonly applies?: Expr;
  /** The policy has switched the rule off: its three columns stay blank. */
  readonly off?: boolean;
  /** True once the rule has begun; before that it is 未开始, without 期限. */
  readonly started: Expr;
  /** 期限 of a row that has begun: a serial, or '' when it cannot be known (a year without holiday data). */
  readonly due: Expr;
  /** When the matter was done: a serial, or anything else while it is open. Left out: it recurs, and is never done. */
  readonly done?: Expr;
  /** True when `done` counts, in a row that has begun; when left out, whenever it is a number. */
  readonly isDone?: Expr;
  /** Registers read across rows by `applies`, `started`, `due` or `done`. */
  readonly acrossRows?: readonly string[];
  readonly note: Bilingual;
  readonly source: string;
}
