/** How a finding names its partner in 关联: by 客户编号, and by sheet row where the codes are equal. */
import { CUSTOMER_CODE } from '../../registers/types';
import type { Row } from '../../values/rows';
import type { RegisterRows } from '../types';

/** Sheet row (1-based) of a register row. */
export const sheetRow = (table: RegisterRows, row: Row): number => table.firstSheetRow + row.index;

export const partner = (table: RegisterRows, row: Row, other: Row, key = CUSTOMER_CODE as string): string => {
  const code = other.text(CUSTOMER_CODE) || other.text(key);
  const own = row.text(CUSTOMER_CODE) || row.text(key);
  const equal = code.toUpperCase() === own.toUpperCase();
  return equal || !code ? `${code}（行 ${sheetRow(table, other)}）` : code;
};
