/** Which records of a register the person has selected. */
import { keyField, registers } from '../../registers';
import { CUSTOMER_CODE, type RegisterId } from '../../registers/types';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';

export interface SelectedRecords {
  readonly register: RegisterId;
  /** Contents of the register's key (of its first column where it has none), row by row. */
  readonly keys: readonly string[];
  /** 客户编号 of the same rows. */
  readonly customers: readonly string[];
}

/** The selected rows of a register, at most `most`; null when the selection lies in none. */
export const selectedRecords = (run: WorkbookRun, most: number): Promise<SelectedRecords | null> =>
  withWorkbook(run, async (session) => {
    const selected = session.workbook.getSelectedRange().load('rowIndex,rowCount');
    const tables = selected.getTables(false).load('items/name');
    const found = await survey(session);
    const register = registers.find(({ name }) => tables.items.some((table) => table.name === found.table(name)?.name));
    if (!register) return null;
    const [place] = await locate(session, found, [register.name]);
    if (!place) return null;
    const { body, header } = place;
    const first = Math.max(selected.rowIndex, body.row);
    const end = Math.min(selected.rowIndex + selected.rowCount, body.row + body.rows, first + most);
    if (end <= first) return null;
    const [labels, rows] = await readBlocks(session, [header, { ...body, row: first, rows: end - first }], ['values']);
    const columns = await labelsOf(session, found, register.id, (labels!.values[0] ?? []).map(String));
    const texts = (label: string | undefined): string[] => {
      const column = columns.indexOf(label ?? '');
      return rows!.values.map((row) => String(row[column] ?? '').trim()).filter((text) => text !== '');
    };
    return {
      register: register.id,
      keys: texts(keyField(register)?.label ?? columns[0]),
      customers: texts(CUSTOMER_CODE),
    };
  });
