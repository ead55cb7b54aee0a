/** Sums that must agree: what the rows of a report add up to, against the registers they were made from. */
import type { Reconciliation, ReportTable } from '../types';
import { roundMoney } from './group';

/**
 * The rows' sum of a column against a sum taken straight from the registers, so that a record that fell between two
 * groups, or into both, shows.
 * @param label the sentence it is printed with, e.g. `各类型户数合计 = 客户台账户数`
 */
export const addsUp = (
  { columns, rows }: ReportTable,
  column: string,
  label: string,
  expected: number,
): Reconciliation => {
  const at = columns.findIndex((candidate) => candidate.label === column);
  if (at < 0) throw new Error(`No column ${column}`);
  return { label, expected, actual: roundMoney(rows.reduce((sum, cells) => sum + Number(cells[at] ?? 0), 0)) };
};
