/** Reading a register again after a few of its rows were edited: only those rows, unless more has changed than they. */
import type { RegisterRows } from '../../checks/types';
import { keyField, registerById } from '../../registers';
import type { CellValue } from '../../values/cell';
import { rowsOfAddress } from '../office/a1';
import { withWorkbook } from '../office/session';
import type { WorkbookRun } from '../office/run';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import type { LocalChange } from '../types';
import { readBlocks, toCells, type Block } from './blocks';
import { locate, readRegisters } from './read-registers';

/** Beyond this many rows reading everything is no dearer. */
const MANY = 2000;

export interface Reread {
  readonly rows: RegisterRows;
  /** The edited rows, 0-based. */
  readonly touched: ReadonlySet<number>;
  /** Rows may stand elsewhere than before: everything was read. */
  readonly whole: boolean;
}

/**
 * Reads the edited rows and those added below; everything when rows have moved, or when what stands around the edited
 * rows is not what stood there before (a co-author has moved them).
 * @param known the register as it was read before
 * @param changes edits of its sheet
 * @returns null when the register is gone
 */
export const rereadRegister = async (
  run: WorkbookRun,
  known: RegisterRows,
  changes: readonly LocalChange[],
): Promise<Reread | null> => {
  const patched = await withWorkbook(run, async (session) => {
    const { name } = registerById(known.register);
    const found = await survey(session);
    const [place] = await locate(session, found, [name]);
    if (!place) return null;
    const { header, body } = place;
    const touched = touchedRows(
      changes.map(({ address }) => address),
      body,
    );
    const before = known.rows.length;
    for (let row = before; row < body.rows && touched.size <= MANY; row++) touched.add(row);
    const same =
      !changes.some(({ moved }) => moved) &&
      before > 0 &&
      body.rows >= before &&
      body.columns === known.columns.length &&
      body.row + 1 === known.firstSheetRow &&
      touched.size <= MANY;
    if (!same) return { rows: null, touched };
    const lines = [...touched].sort((a, b) => a - b);
    const key = known.columns.indexOf(keyField(registerById(known.register))?.label ?? '');
    const around = key < 0 || lines.length === 0 ? [] : [lines[0]! - 1, lines.at(-1)! + 1, before - 1];
    const witnesses = [...new Set(around)].filter((row) => row >= 0 && row < before && !touched.has(row));
    const cell = (row: number): Block => ({ ...body, row: body.row + row, rows: 1 });
    const [head, ...rest] = await readBlocks(
      session,
      [
        header,
        ...lines.map(cell),
        ...witnesses.map((row) => ({ ...cell(row), column: body.column + key, columns: 1 })),
      ],
      ['values'],
    );
    const labels = await labelsOf(session, found, known.register, head!.values[0]!.map(String));
    if (labels.some((label, at) => label !== known.columns[at])) return { rows: null, touched };
    const now = rest.slice(lines.length).map(({ values }) => toCells(values)[0]![0]);
    if (witnesses.some((row, at) => now[at] !== known.rows[row]![key])) return { rows: null, touched };
    const rows: (readonly CellValue[])[] = [...known.rows];
    lines.forEach((row, at) => (rows[row] = toCells(rest[at]!.values)[0]!));
    return { rows: { ...known, rows }, touched };
  });
  if (!patched) return null;
  const rows = patched.rows ?? (await readRegisters(run, [known.register])).get(known.register);
  return rows ? { rows, touched: patched.touched, whole: patched.rows === null } : null;
};

const touchedRows = (addresses: readonly string[], body: Block): Set<number> => {
  const rows = new Set<number>();
  for (const [first, last] of addresses.flatMap(rowsOfAddress)) {
    const end = Math.min(last - body.row, body.rows - 1);
    for (let row = Math.max(0, first - body.row); row <= end && rows.size <= MANY; row++) rows.add(row);
  }
  return rows;
};
