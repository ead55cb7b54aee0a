/** Where tables stand before they are rewritten, and what stands below them. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';

/** Where a table stands: its header's cell, data rows and columns; 0-based. */
export interface Frame {
  readonly table: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** One round trip for all tables; those on a protected sheet or filtered give the error instead. */
export const framesOf = async (
  session: Session,
  wanted: readonly { readonly table: string }[],
): Promise<(Frame | WorkbookError)[]> => {
  const asked = wanted.map(({ table }) => {
    const found = session.workbook.tables.getItem(table);
    const sheet = found.worksheet.load('name');
    return {
      table,
      range: found.getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      filter: found.autoFilter.load('isDataFiltered'),
      sheet,
      protection: sheet.protection.load('protected'),
    };
  });
  if (asked.length > 0) await session.sync();
  return asked.map(({ table, range, filter, sheet, protection }) => {
    if (protection.protected) return new WorkbookError('protected', { sheet: sheet.name });
    if (filter.isDataFiltered) return new WorkbookError('filtered', { table, sheet: sheet.name });
    const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns } = range;
    return { table, sheet: sheet.name, row, column, rows: rowCount - 1, columns };
  });
};

/** True where something stands below a table where it would grow, or so near that it belongs to it. */
export const holdBelow = async (
  session: Session,
  plans: readonly { readonly frame: Frame; readonly grown: number; readonly width: number }[],
): Promise<boolean[]> => {
  const used = plans.map(({ frame, grown, width }) =>
    session
      .sheet(frame.sheet)
      .getRangeByIndexes(
        frame.row + frame.rows + 1,
        frame.column,
        Math.max(grown, 0) + 3,
        Math.max(width, frame.columns),
      )
      .getUsedRangeOrNullObject(true)
      .load('rowIndex'),
  );
  if (used.length > 0) await session.sync();
  return used.map((range) => !range.isNullObject);
};
