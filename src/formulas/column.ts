/** A column that Excel computes. Tiers, deadlines, rollups and computed fields all come to this shape. */
import type { Bilingual } from '../values/cell';
import type { Expr } from './expr';

/** How a computed value is shown; `schema/number-formats.ts` turns it into a number format. */
export type ComputedType =
  'text' | 'number' | 'integer' | 'money' | 'percent' | 'score' | 'date' | 'datetime' | 'yesno';

export interface ComputedColumn {
  /** Header in the table; unique in its register. */
  readonly label: string;
  readonly en: string;
  readonly type: ComputedType;
  /** The formula, over columns of the same row, other tables and parameters. */
  readonly formula: Expr;
  /** What the column says and by which rule, for the header note and the pane. */
  readonly note: Bilingual;
  /** e.g. `[4]`, or `ours`. */
  readonly source: string;
  /**
   * The registers whose every row this column reads once for each of its own rows (a rollup or a lookup). Such a column
   * becomes values above 跨行公式上限 row pairs (requirements section 2). Left out: reads its own row only.
   */
  readonly acrossRows?: readonly string[];
  /** The formula is blank by itself in a row without its key, since it reads a column that is. Left out: it is given a test. */
  readonly guarded?: boolean;
  /** Folded away in a collapsed outline group (期限 and 逾期天数 of a deadline). */
  readonly folded?: boolean;
  /** Never shown (客户键 and helpers). */
  readonly hidden?: boolean;
  /** Columns under the same heading stand together: rollups, tiers, deadlines … */
  readonly group?: 'rollup' | 'tier' | 'deadline' | 'computed';
  /** Conditional colours by value: value → tone. */
  readonly tones?: Readonly<Record<string, 'good' | 'warn' | 'bad' | 'muted' | 'accent'>>;
}
