/** The customer code that a cell of another table stands for. */
import type { CellValue } from '../../values/cell';
import type { Mark } from '../clean/outcome';
import type { CustomerIndex } from './customer-index';

export interface ResolvedCustomer {
  readonly value: CellValue;
  readonly reason?: 'customerName' | 'customerCode';
  readonly mark?: Mark;
}

/**
 * `byName`: the column holds names, so one that nobody bears leaves the code blank (the name is kept beside). A code that
 * nobody bears stays, and the reference check names it.
 */
export const resolveCustomer = (cell: CellValue, byName: boolean, customers: CustomerIndex): ResolvedCustomer => {
  const found = customers.find(cell);
  if (!found) return byName ? { value: null, mark: { rule: 'customerUnknown', severity: '错误' } } : { value: cell };
  if (found.by === 'exact') return { value: found.code };
  const reason = found.by === 'name' ? 'customerName' : 'customerCode';
  const mark: Mark = { rule: 'customerAmbiguous', severity: '警告', params: { code: found.code } };
  return { value: found.code, reason, ...(found.ambiguous ? { mark } : {}) };
};
