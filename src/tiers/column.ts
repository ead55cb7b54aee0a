/** Shorthand for a tier column of 客户台账. */
import type { ComputedColumn, ComputedType } from '../formulas/column';
import type { Expr } from '../formulas/expr';

export const tierColumn = (
  label: string,
  en: string,
  type: ComputedType,
  formula: Expr,
  zh: string,
  enNote: string,
  source: string,
  more: Partial<ComputedColumn> = {},
): ComputedColumn => ({ label, en, type, formula, note: { zh, en: enNote }, source, group: 'tier', ...more });
