/** The pairs of one run over the checks: two checks speak about them, and they are looked for once. */
import { type DuplicatePair, findPairs } from '../duplicates';
import type { Row } from '../../values/rows';
import type { CheckContext, RegisterRows } from '../types';

const known = new WeakMap<RegisterRows, readonly DuplicatePair[]>();

export const customerPairs = (table: RegisterRows, context: CheckContext): readonly DuplicatePair[] => {
  let pairs = known.get(table);
  if (!pairs) known.set(table, (pairs = findPairs(table, context.names)));
  return pairs;
};

const EXACT: ReadonlySet<string> = new Set(['creditCode', 'idNumber', 'name', 'telephone']);

/** True when the two share a number or the very name, not only a likeness. */
export const sharesKey = (pair: DuplicatePair): boolean => pair.evidence.some(({ key }) => EXACT.has(key));

const code = (row: Row): string => row.text('客户编号').replace(/\s/g, '').toUpperCase();

/** One 客户编号 and one name: that is the error `unique` already. */
export const isSameRecord = (pair: DuplicatePair, later: Row, earlier: Row): boolean =>
  code(later) !== '' && code(later) === code(earlier) && pair.evidence.some(({ key }) => key === 'name');
