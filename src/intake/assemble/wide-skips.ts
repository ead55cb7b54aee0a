/** Cells of a wide table that make no record: rows without any value, and single cells that say 0 or a dash. */
import type { SkippedRow, TablePlan } from '../types';
import type { Grid } from '../find/grid';
import { isWide, saysNothing } from './records';
import { sourceRows } from './source-rows';

/** Reasons of this file; the second stands beside records of the same row. */
const ROW = 'noPeriodValue';
const CELLS = 'emptyPeriods';

const isOurs = ({ reason }: SkippedRow): boolean => reason === ROW || reason === CELLS;

/** The plan of a table with such rows and cells listed; any other table as it is. */
export const withWideSkips = (grid: Grid, table: TablePlan): TablePlan => {
  const before = table.skipped.filter((skip) => !isOurs(skip));
  const bare = before.length === table.skipped.length ? table : { ...table, skipped: before };
  if (table.register === null || !isWide(table)) return bare;
  const periods = table.mapping.filter(({ period }) => period !== undefined);
  const skipped: SkippedRow[] = [];
  for (const row of sourceRows(grid, bare).rows) {
    const empty = periods.filter(({ column }) => saysNothing(grid.value(row, column), table.register!));
    if (empty.length === periods.length)
      skipped.push({ row, reason: ROW, text: grid.rowText(row, table.firstColumn, table.lastColumn) });
    else {
      const cells = empty.filter(({ column }) => grid.filled(row, column));
      const text = cells.map(({ column, period }) => `${period!.label}: ${grid.text(row, column)}`).join(' | ');
      if (cells.length > 0) skipped.push({ row, reason: CELLS, text });
    }
  }
  return skipped.length === 0 ? bare : { ...bare, skipped: [...before, ...skipped].sort((a, b) => a.row - b.row) };
};
