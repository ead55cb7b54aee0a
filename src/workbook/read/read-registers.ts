/** Registers as they stand on their sheets, computed columns included. */
import type { RegisterRows } from '../../checks/types';
import { registers } from '../../registers';
import type { RegisterId } from '../../registers/types';
import { isBlank, type CellValue } from '../../values/cell';
import { withWorkbook, type Session } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { labelsOf, recogniseColumns } from '../align/known-columns';
import { survey, type Survey } from '../state/survey';
import { readBlocks, toCells, type Block } from './blocks';

/** A table's header and body as blocks of its sheet. */
export interface TableBlocks {
  readonly sheet: string;
  readonly header: Block;
  readonly body: Block;
}

/** Where tables stand: one sync for all of them. A total row is not part of the body. */
export const locate = async (
  session: Session,
  found: Survey,
  names: readonly string[],
): Promise<(TableBlocks | null)[]> => {
  const wanted = names.map((contract) => {
    const table = found.table(contract);
    if (!table) return null;
    const body = session.workbook.tables.getItem(table.name).getDataBodyRange();
    return { sheet: table.sheet.name, body: body.load('rowIndex,columnIndex,rowCount,columnCount') };
  });
  await session.sync();
  return wanted.map((entry) => {
    if (!entry) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = entry.body;
    const { sheet } = entry;
    return {
      sheet,
      header: { sheet, row: row - 1, column, rows: 1, columns },
      body: { sheet, row, column, rows, columns },
    };
  });
};

/** Every register always has a row; one that holds nothing but formulas without a result is none. */
export const dropBlank = (rows: CellValue[][]): CellValue[][] =>
  rows.length === 1 && rows[0]!.every((value) => isBlank(value)) ? [] : rows;

/**
 * Reads registers whole.
 * @param ids all registers when left out
 * @returns only the registers that exist, under the labels of the schema; the one blank row of an empty register is not a row
 */
export const readRegisters = (run: WorkbookRun, ids?: readonly RegisterId[]): Promise<Map<RegisterId, RegisterRows>> =>
  withWorkbook(run, async (session) => {
    const found = await survey(session);
    const defs = registers.filter(({ id, name }) => (!ids || ids.includes(id)) && found.table(name));
    const places = await locate(
      session,
      found,
      defs.map(({ name }) => name),
    );
    const blocks = places.flatMap((place) => (place ? [place.header, place.body] : []));
    const cells = await readBlocks(session, blocks, ['values']);
    const headers = defs.map((_, at) => (cells[at * 2]!.values[0] ?? []).map(String));
    await recogniseColumns(
      session,
      found,
      defs.map(({ id }, at) => ({ register: id, headers: headers[at]! })),
    );
    const read = new Map<RegisterId, RegisterRows>();
    for (const [at, { id }] of defs.entries()) {
      read.set(id, {
        register: id,
        columns: await labelsOf(session, found, id, headers[at]!),
        rows: dropBlank(toCells(cells[at * 2 + 1]!.values)),
        firstSheetRow: places[at]!.body.row + 1,
        firstSheetColumn: places[at]!.body.column + 1,
      });
    }
    return read;
  });
