/** The columns of 客户台账 that people fill: what merging compares. Formulas and lineage take care of themselves. */
import type { RegisterRows } from '../../checks';
import { registerSchema } from '../../schema';

/** Input columns under a preset, and every column that no definition knows. */
export const mergeColumns = (table: RegisterRows, preset: string): ReadonlySet<string> => {
  const kinds = new Map(registerSchema('customers', preset).columns.map(({ label, kind }) => [label, kind]));
  return new Set(table.columns.filter((label) => (kinds.get(label) ?? 'input') === 'input'));
};
