/** New records below a register that stands: the table grows, looks go on, formulas fill down. */
import { render } from '../../formulas/expr';
import { registerSchema } from '../../schema';
import type { CellValue } from '../../values/cell';
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import { readLabels } from '../align/read-labels';
import { namesOf } from '../state/names-of';
import type { Survey } from '../state/survey';
import { written } from './cell';
import { runsOf } from './runs';
import { resize, shift } from './rewrite-table';
import { framesOf, type Frame } from './table-frames';

export interface RowsToAppend {
  /** Contract name of the register. */
  readonly name: string;
  readonly register: string;
  readonly preset: string;
  /** Labels of `rows`; the register's columns come in any order, and may lack some. */
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** Labels to add at the right end of the table. */
  readonly newColumns: readonly string[];
  /** The register holds no record yet: its one blank row is used. */
  readonly empty: boolean;
}

/** What an input column holds where the source is blank, by label. */
export const blankFormulas = (
  found: Survey,
  { register, name, preset }: Pick<RowsToAppend, 'register' | 'name' | 'preset'>,
): Map<string, string> => {
  const names = namesOf(found, name);
  return new Map(
    registerSchema(register, preset).columns.flatMap(({ label, whenBlank }): [string, string][] =>
      whenBlank ? [[label, render(whenBlank, names)]] : [],
    ),
  );
};

const holdsBelow = async (session: Session, frame: Frame, rows: number): Promise<boolean> => {
  const { sheet, row, column, columns } = frame;
  const used = session
    .sheet(sheet)
    .getRangeByIndexes(row + frame.rows + 1, column, rows + 3, columns)
    .getUsedRangeOrNullObject(true)
    .load('rowIndex');
  await session.sync();
  return !used.isNullObject;
};

/**
 * Appends rows and columns to a register.
 * @returns cells written
 * @throws WorkbookError `protected`, `filtered`, `rowCount`
 */
export const appendRows = async (session: Session, found: Survey, wish: RowsToAppend): Promise<number> => {
  const { columns, rows, newColumns, empty } = wish;
  if (rows.length === 0 && newColumns.length === 0) return 0;
  const table = found.tableName(wish.name);
  const [frame] = await framesOf(session, [{ table }]);
  if (frame instanceof WorkbookError) throw frame;
  const { sheet: sheetName, row: top, column: left } = frame!;
  const sheet = session.sheet(sheetName);
  const width = frame!.columns + newColumns.length;
  const start = empty ? 0 : frame!.rows;
  const height = Math.max(frame!.rows, start + rows.length);
  const grown = height - frame!.rows;
  const head = { sheet: sheetName, row: top, column: left, rows: 2, columns: frame!.columns };
  const [standing] = await readBlocks(session, [head], ['formulas', 'numberFormat']);
  // Formulas of blank cells read other registers: all renamed columns must be known.
  const labels = [...(await readLabels(session, found)).get(wish.register)!, ...newColumns];
  const formats = labels.map((_, at) => String(standing!.numberFormat[1]![at] ?? 'General'));

  if (grown > 0 && (await holdsBelow(session, frame!, grown)))
    await shift(session, frame!, frame!.rows + 1, grown, width, true);
  if (grown > 0 || newColumns.length > 0) await resize(session, table, frame!, [top, left, height + 1, width]);
  if (grown > 0)
    await session.queue(() => {
      // Everything of the first row: its validations, colours and formulas. The values are replaced below.
      const first = sheet.getRangeByIndexes(top + 1, left, 1, frame!.columns);
      sheet.getRangeByIndexes(top + 1 + frame!.rows, left, grown, frame!.columns).copyFrom(first, 'All');
    }, 2);
  let cells = 0;
  if (newColumns.length > 0) {
    const header = { row: top, column: left + frame!.columns };
    const before = [newColumns.map(() => '')];
    const after = [newColumns.map((label) => written(label, ''))];
    session.run.record({
      kind: 'cells',
      sheet: sheetName,
      ...header,
      before,
      after,
      formats: newColumns.map(() => ''),
    });
    await session.write(sheet, header.row, header.column, after);
    cells += newColumns.length;
  }
  if (rows.length === 0) return cells;
  const blanks = blankFormulas(found, wish);
  const from = labels.map((label) => columns.indexOf(label));
  const formulas = labels.map((_, at) => {
    const first = standing!.formulas[1]![at];
    return from[at]! < 0 && typeof first === 'string' && first.startsWith('=') ? first : undefined;
  });
  const after = rows.map((row) =>
    labels.map((label, at) => {
      if (formulas[at] !== undefined) return formulas[at];
      const value = from[at]! < 0 ? null : (row[from[at]!] ?? null);
      return value === null ? (blanks.get(label) ?? '') : written(value, formats[at]!);
    }),
  );
  const before = rows.map(() => labels.map((_, at) => (empty ? (standing!.formulas[1]![at] ?? '') : '')));
  session.run.record({ kind: 'cells', sheet: sheetName, row: top + 1 + start, column: left, before, after, formats });
  // Formulas came with the first row; what is written are the inputs, in runs of columns.
  for (const { from: first, count } of runsOf(formulas, (formula) => (formula === undefined ? true : undefined))) {
    const part = after.map((line) => line.slice(first, first + count));
    await session.write(sheet, top + 1 + start, left + first, part, 'formulas');
    cells += part.reduce((sum, line) => sum + line.filter((cell) => cell !== '').length, 0);
  }
  const body = session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount');
  await session.sync();
  if (body.rowCount !== height) throw new WorkbookError('rowCount', { table, expected: height, found: body.rowCount });
  return cells;
};
