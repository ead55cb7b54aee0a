/** A found table with the evidence for its columns, before it is known what it is about. */
import { isBlank } from '../values/cell';
import { isoDate, isoDateTime } from '../values/serial';
import { isDateFormat } from './clean/dates';
import type { FoundSheet, FoundTable } from './find/found';
import type { Grid } from './find/grid';
import type { SourceColumn } from './map/columns';
import { profileColumn, spread } from './map/profile';

const SAMPLES = 5;

/** A value as a person would see it, short enough to stand beside a proposal. */
const shown = (value: unknown, format: string): string => {
  if (typeof value === 'number' && isDateFormat(format)) return value % 1 === 0 ? isoDate(value) : isoDateTime(value);
  return String(value).trim().slice(0, 60);
};

const samplesOf = (grid: Grid, rows: readonly number[], column: number): string[] => {
  const seen = new Set<string>();
  for (const row of rows) {
    if (seen.size === SAMPLES) break;
    const value = grid.value(row, column);
    if (!isBlank(value)) seen.add(shown(value, grid.format(row, column)));
  }
  return [...seen];
};

/** The columns of a found table with their evidence. */
const columnsOf = (grid: Grid, table: FoundTable): SourceColumn[] => {
  const rows = spread(table.dataRows.length).map((i) => table.dataRows[i]!);
  return table.headers.flatMap((header, i) => {
    const column = table.left + i;
    const values = rows.map((row) => grid.value(row, column));
    const profile = profileColumn(
      values,
      rows.map((row) => grid.format(row, column)),
    );
    const samples = samplesOf(grid, table.dataRows.slice(0, 400), column);
    const empty = header.leaf === '' && !table.dataRows.some((row) => grid.filled(row, column));
    return empty ? [] : [{ column, header, profile, samples }];
  });
};

/** A found table on its way to a plan. */
export interface Candidate {
  readonly found: FoundSheet;
  readonly table: FoundTable;
  readonly columns: readonly SourceColumn[];
  /** Titles, and the sheet's name unless several titled tables share the sheet. */
  readonly texts: readonly string[];
  /** The sheet's name, then every title. */
  readonly context: readonly string[];
}

export const candidateOf = (found: FoundSheet, table: FoundTable): Candidate => {
  const titles = table.skipped.filter((skip) => skip.reason === 'title').map((skip) => skip.text);
  const named = found.tables.length === 1 || titles.length === 0;
  return {
    found,
    table,
    columns: columnsOf(found.grid, table),
    texts: [...(named ? [found.grid.sheet.name] : []), ...titles],
    context: [found.grid.sheet.name, ...titles],
  };
};
