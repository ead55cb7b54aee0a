/** Rewriting a table of ours in place: only what differs is written, and what stands around it stays. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { blockAddress } from '../office/a1';
import { readBlocks } from '../read/blocks';
import type { SheetCell } from './cell';
import { diff, type Patch } from './diff';
import { runsOf } from './runs';

export interface TableContent {
  readonly columns: readonly string[];
  /** Number format per column. */
  readonly formats: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  /** Takes over from what stands there: headers and rows as found, in; as many rows as `rows` has, out. */
  readonly merge?: (headers: readonly string[], standing: readonly (readonly unknown[])[]) => readonly SheetCell[][];
}

/** Where a table stands after it was rewritten; row and column are those of its header, 0-based. */
export interface Rewritten {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows of data, at least one: a table cannot be without. */
  readonly rows: number;
  readonly grown: number;
  readonly cellsWritten: number;
}

/**
 * Makes a table hold exactly these columns and rows. It grows by cells pushed in below it and shrinks by cells taken
 * out, so that lines below keep their distance; nothing beside it moves. Nothing changed, nothing written.
 * @throws WorkbookError `protected`, `filtered` (a filter would misplace rows), `rowCount` (the table did not follow)
 */
export const rewriteTable = async (session: Session, table: string, content: TableContent): Promise<Rewritten> => {
  const { columns, formats } = content;
  let rows = content.rows.length > 0 ? content.rows : [columns.map(() => null)];
  const frame = await frameOf(session, table);
  const { sheet, row, column } = frame;
  const width = columns.length;
  const grown = rows.length - frame.rows;
  const below = await holdsBelow(session, frame, width, Math.max(grown, 0));
  const old = await readBlocks(
    session,
    [{ sheet, row, column, rows: frame.rows + 1, columns: Math.max(width, frame.columns) }],
    ['formulas'],
  );
  const standing = old[0]!.formulas.slice(0, frame.rows + 1);
  if (content.merge && content.rows.length > 0) rows = content.merge(standing[0]!.map(String), standing.slice(1));
  const next: SheetCell[][] = rows.map((line) => [...line]);
  // What the table no longer covers is cleared, so that it leaves nothing behind.
  for (let at = next.length; at < frame.rows; at++) next.push(columns.map(() => null));
  const header: SheetCell[] = [...columns];
  for (const line of [header, ...next]) for (let at = width; at < frame.columns; at++) line.push(null);
  const cells = standing.map((line) => line.map((cell, at) => (at < frame.columns ? cell : '')));
  const patches = [
    // Headers stand in cells of no particular format.
    ...diff(cells.slice(0, 1), [header], []),
    ...diff(cells.slice(1), next, formats).map((patch) => ({ ...patch, row: patch.row + 1 })),
  ];

  if (grown > 0 && below) await shift(session, frame, frame.rows + 1, grown, width, true);
  const reach = blockAddress(row, column, rows.length + 1, width);
  const resized = grown !== 0 || width !== frame.columns;
  if (resized && grown >= 0) await resize(session, table, frame, reach);
  if (grown > 0) await formatRows(session, frame, formats, frame.rows + 1, grown);
  for (const patch of patches) await apply(session, frame, patch);
  if (resized && grown < 0) {
    await resize(session, table, frame, reach);
    if (below) await shift(session, frame, rows.length + 1, -grown, width, false);
  }
  if (resized) await verify(session, table, rows.length);
  const cellsWritten = patches.reduce((sum, { after }) => sum + after.flat().filter((cell) => cell !== null).length, 0);
  return { sheet, row, column, rows: rows.length, grown, cellsWritten };
};

interface Frame {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const frameOf = async (session: Session, table: string): Promise<Frame> => {
  const found = session.workbook.tables.getItem(table);
  const range = found.getRange().load('rowIndex,columnIndex,rowCount,columnCount');
  const filter = found.autoFilter.load('isDataFiltered');
  const sheet = found.worksheet.load('name');
  const protection = sheet.protection.load('protected');
  await session.sync();
  if (protection.protected) throw new WorkbookError('protected', { sheet: sheet.name });
  if (filter.isDataFiltered) throw new WorkbookError('filtered', { table, sheet: sheet.name });
  const { rowIndex: row, columnIndex: column, rowCount, columnCount: columns } = range;
  return { sheet: sheet.name, row, column, rows: rowCount - 1, columns };
};

/** True when something stands below the table where it would grow, or so near that it belongs to it. */
const holdsBelow = async (session: Session, frame: Frame, width: number, grown: number): Promise<boolean> => {
  const used = session
    .sheet(frame.sheet)
    .getRangeByIndexes(frame.row + frame.rows + 1, frame.column, grown + 3, Math.max(width, frame.columns))
    .getUsedRangeOrNullObject(true)
    .load('rowIndex');
  await session.sync();
  return !used.isNullObject;
};

const shift = (session: Session, frame: Frame, at: number, rows: number, width: number, inserted: boolean) =>
  session.queue(() => {
    const { sheet, column } = frame;
    const row = frame.row + at;
    const columns = Math.max(width, frame.columns);
    session.run.record({ kind: 'shift', sheet, row, column, rows, columns, inserted });
    const range = session.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
    if (inserted) range.insert('Down');
    else range.delete('Up');
  });

const resize = (session: Session, table: string, frame: Frame, address: string) =>
  session.queue(() => {
    const before = blockAddress(frame.row, frame.column, frame.rows + 1, frame.columns);
    session.run.record({ kind: 'resize', table, before });
    session.workbook.tables.getItem(table).resize(address);
  });

/** New rows look like the first one; what the table holds now decides their number formats. */
const formatRows = async (session: Session, frame: Frame, formats: readonly string[], at: number, rows: number) => {
  const sheet = session.sheet(frame.sheet);
  const width = formats.length;
  await session.queue(() => {
    const first = sheet.getRangeByIndexes(frame.row + 1, frame.column, 1, width);
    sheet.getRangeByIndexes(frame.row + at, frame.column, rows, width).copyFrom(first, 'Formats');
  }, 2);
  for (const { key, from, count } of runsOf(formats, (format) => format)) {
    const range = sheet.getRangeByIndexes(frame.row + at, frame.column + from, rows, count);
    await session.fill(range, 0, key, 'numberFormat');
  }
};

const apply = async (session: Session, frame: Frame, { row, column, before, after, formats }: Patch) => {
  const { sheet } = frame;
  const at = { row: frame.row + row, column: frame.column + column };
  session.run.record({ kind: 'cells', sheet, ...at, before, after, formats });
  await session.write(session.sheet(sheet), at.row, at.column, after, 'formulas');
};

const verify = async (session: Session, table: string, rows: number): Promise<void> => {
  const body = session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount');
  await session.sync();
  if (body.rowCount !== rows) throw new WorkbookError('rowCount', { table, expected: rows, found: body.rowCount });
};
