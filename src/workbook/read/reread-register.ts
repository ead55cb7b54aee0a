/** Reading a register again after a few of its rows were edited: only those rows, unless more has changed than they. */
import type { RegisterRows } from '../../checks/types';
import { keyField, registerById } from '../../registers';
import type { CellValue } from '../../values/cell';
import { rowsOfAddress } from '../office/a1';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import { readBlocks, toCells, type Block } from './blocks';
import { locate, readRegisters } from './read-registers';

/** Beyond this many rows reading everything is no dearer. */
const MANY = 2000;

export interface Reread {
  readonly rows: RegisterRows;
  /** The edited rows, 0-based. */
  readonly touched: ReadonlySet<number>;
}

/**
 * @param known the register as it was read before
 * @param addresses edited cells of its sheet, A1
 * @returns null when the register is gone
 */
export const rereadRegister = async (
  run: WorkbookRun,
  known: RegisterRows,
  addresses: readonly string[],
): Promise<Reread | null> => {
  const patched = await withWorkbook(run, async (session) => {
    const { name } = registerById(known.register);
    const found = await survey(session);
    const [place] = await locate(session, found, [name]);
    if (!place) return null;
    const touched = touchedRows(addresses, place.body);
    const { header, body } = place;
    const same =
      body.rows === known.rows.length &&
      body.columns === known.columns.length &&
      body.row + 1 === known.firstSheetRow &&
      touched.size <= MANY;
    if (!same) return { rows: null, touched };
    const key = known.columns.indexOf(keyField(registerById(known.register))?.label ?? '');
    const keys: Block[] = key < 0 ? [] : [{ ...body, column: body.column + key, columns: 1 }];
    const lines = [...touched].sort((a, b) => a - b);
    const blocks = lines.map((row): Block => ({ ...body, row: body.row + row, rows: 1 }));
    const [head, ...rest] = await readBlocks(session, [header, ...keys, ...blocks], ['values']);
    const labels = await labelsOf(session, found, known.register, head!.values[0]!.map(String));
    if (labels.some((label, at) => label !== known.columns[at])) return { rows: null, touched };
    // Sorting moves rows that no address names: their keys tell.
    const now = key < 0 ? [] : toCells(rest.shift()!.values);
    if (now.some(([cell], row) => !touched.has(row) && cell !== known.rows[row]![key])) return { rows: null, touched };
    const rows: (readonly CellValue[])[] = [...known.rows];
    lines.forEach((row, at) => (rows[row] = toCells(rest[at]!.values)[0]!));
    return { rows: { ...known, rows }, touched };
  });
  if (!patched) return null;
  const rows = patched.rows ?? (await readRegisters(run, [known.register])).get(known.register);
  return rows ? { rows, touched: patched.touched } : null;
};

const touchedRows = (addresses: readonly string[], body: Block): Set<number> => {
  const rows = new Set<number>();
  for (const [first, last] of addresses.flatMap(rowsOfAddress)) {
    const end = Math.min(last - body.row, body.rows - 1);
    for (let row = Math.max(0, first - body.row); row <= end && rows.size <= MANY; row++) rows.add(row);
  }
  return rows;
};
