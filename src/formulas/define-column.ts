/** One way of writing a computed column down, for the rooms that list many: what they have in common is said once. */
import type { ComputedColumn, ComputedType } from './column';
import type { Expr } from './ast';

type Common = Pick<ComputedColumn, 'group' | 'source'> & Partial<ComputedColumn>;

/**
 * Gives the shorthand for columns of one kind.
 * @param common what every one of them has; `more` of a single column goes before it
 */
export const columnsWith =
  (common: Common) =>
  (
    label: string,
    en: string,
    type: ComputedType,
    formula: Expr,
    zh: string,
    enNote: string,
    more: Partial<ComputedColumn> = {},
  ): ComputedColumn => ({ label, en, type, formula, note: { zh, en: enNote }, ...common, ...more });
