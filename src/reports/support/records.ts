/** Rows of a register, read once for all reports that are made from the same registers. */
import type { RegisterRows } from '../../checks/types';
import type { RegisterId } from '../../registers/types';
import { rowsOf, type Row } from '../../values/rows';
import type { ReportContext } from '../types';

const read = new WeakMap<RegisterRows, readonly Row[]>();

/** Every row of a register in sheet order; none when the workbook lacks it. */
export const recordsOf = (context: Pick<ReportContext, 'registers'>, register: RegisterId): readonly Row[] => {
  const table = context.registers.get(register);
  if (!table) return [];
  let rows = read.get(table);
  if (!rows) read.set(table, (rows = rowsOf(table)));
  return rows;
};
