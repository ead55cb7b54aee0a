/** Refuses a plan from which no register could be made, with what was looked at. */
import { isBlank } from '../values/cell';
import { foldWidth } from './clean/text';
import { IntakeRefusal } from './refusal';
import type { SourceSheet, TablePlan } from './types';

/** Headers named at most. */
const NAMED = 30;

/** @throws IntakeRefusal `noTable`, `noCustomerColumn` */
export const refuseEmpty = (sheets: readonly SourceSheet[], tables: readonly TablePlan[]): void => {
  const names = [...new Set(sheets.map((sheet) => sheet.name))];
  const cells = sheets.reduce(
    (sum, sheet) => sum + sheet.values.reduce((n, row) => n + row.filter((value) => !isBlank(value)).length, 0),
    0,
  );
  const filled = tables.filter((table) => table.lastDataRow >= table.firstDataRow);
  if (filled.length === 0) throw new IntakeRefusal('noTable', { cells }, { sheets: names });
  if (tables.some((table) => table.register !== null)) return;
  const headers = filled
    .flatMap((table) => table.mapping.map((column) => foldWidth(column.header)))
    .filter((text) => text !== '');
  throw new IntakeRefusal(
    'noCustomerColumn',
    { count: filled.length },
    { headers: headers.slice(0, NAMED), sheets: names },
  );
};
