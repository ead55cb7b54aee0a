/** The data rows of a planned table, read from its sheet with vertically merged cells filled down. */
import type { CellValue } from '../../values/cell';
import type { SourceSheet, TablePlan } from '../types';
import { Grid } from '../find/grid';

export interface SourceRows {
  readonly rows: readonly number[];
  value(row: number, column: number): CellValue;
  format(row: number, column: number): string;
  /** The row as the sheet numbers it: that of a card's first line. */
  line(row: number): number;
  /** How many fields a line of a text file has; undefined on a sheet, where every row is as long as the others. */
  fieldsIn(row: number): number | undefined;
  /** True when the value comes from a merged cell further up. */
  filledDown(row: number, column: number): boolean;
}

/** A cell beside a data row, or one of its periods without a value, does not make the row skipped. */
const CELLS_ONLY: ReadonlySet<string> = new Set(['beside', 'emptyPeriods']);

const skippedRows = (table: TablePlan): Set<number> =>
  new Set(table.skipped.filter((skip) => !CELLS_ONLY.has(skip.reason)).map((skip) => skip.row));

/** Opens a table for reading. `grid` of its sheet is shared by the tables on it. */
export const sourceRows = (grid: Grid, table: TablePlan): SourceRows => {
  const skipped = skippedRows(table);
  const rows: number[] = [];
  for (let row = table.firstDataRow; row <= table.lastDataRow; row++) {
    if (skipped.has(row)) continue;
    if (grid.filledColumns(row, table.firstColumn, table.lastColumn).length > 0) rows.push(row);
  }
  const above = (row: number, column: number): number => {
    const merge = grid.merge(row, column);
    return merge && merge[0] < row && merge[1] === column && merge[0] >= table.firstDataRow ? merge[0] : row;
  };
  return {
    rows,
    value: (row, column) => grid.value(row, column) ?? grid.value(above(row, column), column),
    format: (row, column) => grid.format(above(row, column), column),
    fieldsIn: (row) => grid.sheet.lineLengths?.[row - 1],
    line: (row) => grid.sheet.rowNumbers?.[row - grid.sheet.firstRow] ?? row,
    filledDown: (row, column) => above(row, column) !== row && !grid.filled(row, column),
  };
};

/** True when a table lies within a sheet. One sheet may come in several blocks of one name, far apart. */
const holds = (sheet: SourceSheet, table: TablePlan): boolean =>
  sheet.file === table.file &&
  sheet.name === table.sheet &&
  sheet.firstRow <= table.firstDataRow &&
  sheet.firstColumn <= table.firstColumn &&
  table.lastDataRow < sheet.firstRow + sheet.values.length;

/** Finds the grid of the sheet that a table lies in. */
export const gridsOf = (sheets: readonly SourceSheet[]): ((table: TablePlan) => Grid) => {
  const grids = new Map<SourceSheet, Grid>();
  return (table) => {
    const sheet = sheets.find((one) => holds(one, table));
    if (!sheet) throw new RangeError(`no sheet ${table.sheet} with ${table.range}`);
    let grid = grids.get(sheet);
    if (!grid) grids.set(sheet, (grid = new Grid(sheet)));
    return grid;
  };
};
