/** The shape of a policy parameter (requirements section 2). */
import type { Expr } from '../../formulas/expr';
import type { Bilingual, CellValue } from '../../values/cell';

/** percent: a fraction shown as %; time: a fraction of a day; monthDay: text MM-DD. */
export type ParameterType =
  'number' | 'integer' | 'money' | 'percent' | 'date' | 'datetime' | 'time' | 'text' | 'monthDay';

export interface ParameterDef {
  /** Without `P_`; no spaces. */
  readonly name: string;
  readonly en: string;
  readonly type: ParameterType;
  readonly unit: string;
  /** The value delivered: a literal, or a formula (截至日期, 截至时间). */
  readonly value: Exclude<CellValue, null> | { readonly formula: Expr };
  readonly meaning: Bilingual;
  /** `[4]`, `[1-12]`, or `ours`. */
  readonly source: string;
  /** Presets under which it exists; all when left out. */
  readonly onlyIn?: readonly string[];
}
