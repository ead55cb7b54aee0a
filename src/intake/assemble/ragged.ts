/** Lines longer than their header: what stands beyond it is kept, and said, because the line may have slipped. */
import type { TablePlan } from '../types';
import type { SourceRows } from './source-rows';

/** A column without header that this share of rows fills is a helper column, not a slip. */
const HELPER_SHARE = 0.2;

/** Rows with cells beyond the last headed column, by how many; none where such cells are usual. */
export const raggedRows = (table: TablePlan, source: SourceRows): ReadonlyMap<number, number> => {
  const headed = table.mapping.filter(({ header }) => header !== '').map(({ column }) => column);
  const last = Math.max(0, ...headed);
  const beyond = table.mapping
    .filter(({ header, column }) => header === '' && column > last)
    .map(({ column }) => column);
  const rows = new Map<number, number>();
  if (headed.length === 0 || beyond.length === 0) return rows;
  for (const row of source.rows) {
    const filled = beyond.filter((column) => source.value(row, column) !== null).length;
    if (filled > 0) rows.set(row, filled);
  }
  return rows.size > Math.max(1, source.rows.length * HELPER_SHARE) ? new Map() : rows;
};
