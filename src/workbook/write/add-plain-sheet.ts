/** A table of ours on a sheet of its own that comes after 建账. */
import type { Session } from '../office/session';
import { saveState } from '../state/state';
import type { Survey } from '../state/survey';
import { makePlainTable, writePlainSheet, type PlainSheet } from './plain-sheet';
import { TakenNames } from './naming';

/** Adds the sheet at the end, fills it, and remembers its table under the contract's name. */
export const addPlainSheet = async (
  session: Session,
  found: Survey,
  contract: string,
  plan: Omit<PlainSheet, 'table'>,
): Promise<void> => {
  const sheets = new TakenNames(
    'sheet',
    found.sheets.map(({ name }) => name),
  );
  const tables = new TakenNames('table', [...found.tables.map(({ name }) => name), ...found.names]);
  const change = { kind: 'sheet' as const, name: sheets.claim(contract), id: '' };
  session.run.record(change);
  const sheet = session.workbook.worksheets.add(change.name).load('id');
  await session.sync();
  change.id = sheet.id;
  const named = { ...plan, table: tables.claim(contract) };
  await writePlainSheet(session, sheet, named);
  await makePlainTable(session, sheet, named);
  const table = session.workbook.tables.getItem(named.table).load('id');
  await session.sync();
  if (!found.state) return;
  const places = { ...found.state.tables, [contract]: { name: named.table, id: table.id } };
  saveState(session, session.run, found.state, { ...found.state, tables: places });
};
