/** Cells by row and column, counted from a corner of the workbook that may move. */
import type { Session } from './session';

/** Where blocks of cells come from: a sheet, or what `gridAt` gives. */
export interface Grid {
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Excel.Range;
}

/**
 * The sheet around a table, counted from its header: written to through this, cells land beside the same table even
 * when a co-author has pushed it down since it was looked at.
 * @param row, column 0-based cell of the header when it was looked at
 */
export const gridAt = (session: Session, table: string, row: number, column: number): Grid => {
  const corner = session.workbook.tables.getItem(table).getHeaderRowRange().getCell(0, 0);
  return {
    getRangeByIndexes: (top, left, rows, columns) =>
      corner.getOffsetRange(top - row, left - column).getResizedRange(rows - 1, columns - 1),
  };
};
