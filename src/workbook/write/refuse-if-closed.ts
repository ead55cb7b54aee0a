/** Tables that must not be written to now. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';

/**
 * A filter would let values slip into other rows, and a protected sheet takes none.
 * @param tables real names
 * @throws WorkbookError `protected`, `filtered`
 */
export const refuseIfClosed = async (session: Session, tables: readonly string[]): Promise<void> => {
  const looked = tables.map((name) => {
    const table = session.workbook.tables.getItem(name);
    const sheet = table.worksheet.load('name');
    return { name, sheet, filter: table.autoFilter.load('isDataFiltered'), guard: sheet.protection.load('protected') };
  });
  await session.sync();
  for (const { name, sheet, filter, guard } of looked) {
    if (guard.protected) throw new WorkbookError('protected', { sheet: sheet.name });
    if (filter.isDataFiltered) throw new WorkbookError('filtered', { table: name, sheet: sheet.name });
  }
};
