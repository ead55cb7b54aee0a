/** Which record the person looks at. */
import { registers } from '../../registers';
import type { WorkbookRun } from '../office/run';
import { localAddress } from '../office/a1';
import { withWorkbook } from '../office/session';
import { toCells } from '../read/blocks';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import type { SelectionInfo } from '../types';

/** The selected range, and the register row it begins in, if any. Reads one row. */
export const selectionInfo = (run: WorkbookRun): Promise<SelectionInfo> =>
  withWorkbook(run, async (session) => {
    const selected = session.workbook.getSelectedRange().load('address,rowIndex');
    const sheet = selected.worksheet.load('name');
    const tables = selected.getTables(false).load('items/name');
    const found = await survey(session);
    const place = { sheet: sheet.name, address: localAddress(selected.address) };
    const register = registers.find(({ name }) => tables.items.some((table) => table.name === found.table(name)?.name));
    if (!register) return { ...place, record: null };
    const table = session.workbook.tables.getItem(found.tableName(register.name));
    const header = table.getHeaderRowRange().load('values');
    const body = table.getDataBodyRange().load('rowIndex,rowCount');
    const line = body.getIntersectionOrNullObject(selected.getEntireRow()).load('values,rowIndex');
    await session.sync();
    session.received(header.values);
    if (line.isNullObject) return { ...place, record: null };
    return {
      ...place,
      record: {
        register: register.id,
        row: line.rowIndex - body.rowIndex,
        columns: await labelsOf(session, found, register.id, header.values[0]!.map(String)),
        values: toCells(line.values)[0]!,
      },
    };
  });
