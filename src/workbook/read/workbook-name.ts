import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';

/** File name of the open workbook, as its window shows it. */
export const workbookName = (run: WorkbookRun): Promise<string> =>
  withWorkbook(run, async (session) => {
    const { workbook } = session;
    workbook.load('name');
    await session.sync();
    return workbook.name;
  });
