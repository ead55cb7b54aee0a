/** What people wrote into a report by hand stays with its record when the report is made again. */
import type { ReportTable } from '../../reports/types';
import type { SheetCell } from '../write/cell';

/**
 * Rows of the report with the handwriting of the standing table filled in. Records are recognised by the column that
 * shows their key; where no column does, by the texts of the row.
 */
export const keepHandwriting = (
  table: ReportTable,
  rows: readonly (readonly SheetCell[])[],
  headers: readonly string[],
  standing: readonly (readonly unknown[])[],
): SheetCell[][] => {
  const hand = table.columns.flatMap(({ label, handwritten }, to) => {
    const from = headers.indexOf(label);
    return handwritten && from >= 0 ? [{ from, to }] : [];
  });
  const identity = identityColumns(table);
  const places = identity.map((column) => headers.indexOf(table.columns[column]!.label));
  if (hand.length === 0 || places.includes(-1)) return rows.map((row) => [...row]);
  const written = new Map<string, readonly unknown[]>();
  for (const row of standing) {
    if (hand.some(({ from }) => row[from] !== '')) written.set(keyOf(places.map((at) => row[at])), row);
  }
  return rows.map((row) => {
    const old = written.get(keyOf(identity.map((at) => row[at])));
    const copy = [...row];
    if (old) for (const { from, to } of hand) copy[to] ??= old[from] === '' ? null : (old[from] as SheetCell);
    return copy;
  });
};

const keyOf = (cells: readonly unknown[]): string => JSON.stringify(cells.map((cell) => String(cell ?? '')));

/** The columns by which a row is known again. */
const identityColumns = (table: ReportTable): number[] => {
  const { keys, columns, rows } = table;
  const shows = columns.findIndex((_, at) => keys && rows.every((row, n) => String(row[at] ?? '') === keys[n]));
  if (keys && rows.length > 0 && shows >= 0) return [shows];
  return columns.flatMap(({ format, handwritten }, at) => (format === 'text' && !handwritten ? [at] : []));
};
