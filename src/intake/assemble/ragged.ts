/**
 * Lines that are longer or shorter than their header: nothing is moved, and it is said, because the cells may have slipped.
 * How short a line is only a text file tells; on a sheet it would be a row that ends in blanks.
 */
import type { TablePlan } from '../types';
import type { SourceRows } from './source-rows';

export interface Ragged {
  readonly rule: 'raggedRow' | 'shortRow';
  /** Cells too many, or too few. */
  readonly cells: number;
}

/** Where more rows than this share are so, it is their way: a helper column without header, blanks left off. */
const USUAL_SHARE = 0.2;

const unlessUsual = (rows: Map<number, Ragged>, all: number): Map<number, Ragged> =>
  rows.size > Math.max(1, all * USUAL_SHARE) ? new Map() : rows;

/** Rows with cells beyond the last headed column. */
const longRows = (table: TablePlan, source: SourceRows): Map<number, Ragged> => {
  const headed = table.mapping.filter(({ header }) => header !== '').map(({ column }) => column);
  const last = Math.max(0, ...headed);
  const beyond = table.mapping
    .filter(({ header, column }) => header === '' && column > last)
    .map(({ column }) => column);
  const rows = new Map<number, Ragged>();
  if (headed.length === 0 || beyond.length === 0) return rows;
  for (const row of source.rows) {
    const cells = beyond.filter((column) => source.value(row, column) !== null).length;
    if (cells > 0) rows.set(row, { rule: 'raggedRow', cells });
  }
  return unlessUsual(rows, source.rows.length);
};

/** Lines of a text file that end before their header does. */
const shortRows = (table: TablePlan, source: SourceRows): Map<number, Ragged> => {
  const rows = new Map<number, Ragged>();
  const header = table.headerRows[table.headerRows.length - 1];
  const width = header === undefined ? undefined : source.fieldsIn(header);
  if (width === undefined) return rows;
  for (const row of source.rows) {
    const missing = width - (source.fieldsIn(row) ?? width);
    if (missing > 0) rows.set(row, { rule: 'shortRow', cells: missing });
  }
  return unlessUsual(rows, source.rows.length);
};

/** What to say about which rows of a table. */
export const raggedRows = (table: TablePlan, source: SourceRows): ReadonlyMap<number, Ragged> =>
  new Map([...shortRows(table, source), ...longRows(table, source)]);
