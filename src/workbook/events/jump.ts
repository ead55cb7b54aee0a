/** Taking the person to a cell. */
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';

/**
 * Shows a sheet (also a hidden one) and selects a range of it; a single cell in a folded column is unfolded first.
 * @throws WorkbookError `notFound` when the sheet is gone
 */
export const jump = (run: WorkbookRun, sheet: string, address: string): Promise<void> =>
  withWorkbook(run, async (session) => {
    const target = session.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
    await session.sync();
    if (target.isNullObject) throw new WorkbookError('notFound', { what: sheet });
    if (target.visibility !== 'Visible') target.visibility = 'Visible';
    target.activate();
    const range = target.getRange(address).load('columnHidden');
    await session.sync();
    if (range.columnHidden && !address.includes(':')) range.getEntireColumn().columnHidden = false;
    range.select();
  });
