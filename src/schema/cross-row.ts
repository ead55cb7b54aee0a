/** Whether a column that looks across rows is a formula or, above 跨行公式上限, a value (requirements section 2). */
import type { SchemaColumn } from './types';

/**
 * Row pairs the column makes Excel compare: own rows × rows of the largest register it reads. 0 for a column that reads its own
 * row only. `rowsOf` gives the number of rows of a register by id.
 */
export const rowPairs = (column: SchemaColumn, ownRows: number, rowsOf: (register: string) => number): number =>
  Math.max(0, ...(column.acrossRows ?? []).map((register) => ownRows * rowsOf(register)));

/** The column stays a formula at these sizes. */
export const staysFormula = (
  column: SchemaColumn,
  ownRows: number,
  rowsOf: (register: string) => number,
  limit: number,
): boolean => rowPairs(column, ownRows, rowsOf) <= limit;
