/** Rewriting a table of ours in place: only what differs is written, and what stands around it stays. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { blockAddress } from '../office/a1';
import { readBlocks } from '../read/blocks';
import type { SheetCell } from './cell';
import { diff, type Patch } from './diff';
import { runsOf } from './runs';
import { framesOf, holdBelow, type Frame } from './table-frames';

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

/** A table by its name, and what it is to hold. */
export interface TableRewrite {
  readonly table: string;
  readonly content: TableContent;
}

/**
 * Makes tables hold exactly these columns and rows. They grow by cells pushed in below them and shrink by cells taken
 * out, so that lines below keep their distance; nothing beside them moves. Nothing changed, nothing written. The number
 * of round trips does not depend on the number of tables, only on what they hold.
 * @returns per table where it stands now, or why it was left alone: `protected`, `filtered` (a filter would misplace rows)
 * @throws WorkbookError `rowCount` (a table did not follow) and whatever Excel refuses
 */
export const rewriteTables = async (
  session: Session,
  wanted: readonly TableRewrite[],
): Promise<(Rewritten | WorkbookError)[]> => {
  const frames = await framesOf(session, wanted);
  const open = wanted.flatMap((each, at) => {
    const frame = frames[at]!;
    return frame instanceof WorkbookError ? [] : [planOf(each, frame, at)];
  });
  const below = await holdBelow(session, open);
  const old = await readBlocks(
    session,
    open.map(({ frame: { sheet, row, column, rows, columns }, width }) => ({
      sheet,
      row,
      column,
      rows: rows + 1,
      columns: Math.max(width, columns),
    })),
    ['formulas'],
  );
  const results: (Rewritten | WorkbookError)[] = frames.map((frame) => frame as WorkbookError);
  const resized: { table: string; rows: number }[] = [];
  for (const [n, plan] of open.entries()) {
    const done = await rewriteOne(session, plan, old[n]!.formulas, below[n]!);
    results[plan.at] = done.rewritten;
    if (done.resized) resized.push({ table: plan.table, rows: done.rewritten.rows });
  }
  if (resized.length > 0) await verify(session, resized);
  return results;
};

/**
 * One table alone.
 * @throws WorkbookError `protected`, `filtered`, `rowCount`
 */
export const rewriteTable = async (session: Session, table: string, content: TableContent): Promise<Rewritten> => {
  const [done] = await rewriteTables(session, [{ table, content }]);
  if (done instanceof WorkbookError) throw done;
  return done!;
};

interface Plan extends TableRewrite {
  /** Its place among all tables asked for. */
  readonly at: number;
  readonly frame: Frame;
  readonly width: number;
  readonly grown: number;
}

const planOf = ({ table, content }: TableRewrite, frame: Frame, at: number): Plan => ({
  table,
  content,
  at,
  frame,
  width: content.columns.length,
  grown: Math.max(1, content.rows.length) - frame.rows,
});

const rewriteOne = async (
  session: Session,
  { table, content, frame, width, grown }: Plan,
  standing: readonly (readonly unknown[])[],
  below: boolean,
): Promise<{ rewritten: Rewritten; resized: boolean }> => {
  const { columns, formats } = content;
  const { sheet, row, column } = frame;
  let rows = content.rows.length > 0 ? content.rows : [columns.map(() => null)];
  if (content.merge && content.rows.length > 0) rows = content.merge(standing[0]!.map(String), standing.slice(1));
  const next: SheetCell[][] = rows.map((line) => [...line]);
  // What the table no longer covers is cleared, so that it leaves nothing behind.
  for (let at = next.length; at < frame.rows; at++) next.push(columns.map(() => null));
  const header: SheetCell[] = [...columns];
  for (const line of [header, ...next]) for (let at = width; at < frame.columns; at++) line.push(null);
  const cells = standing.map((line) => line.map((cell, at) => (at < frame.columns ? cell : '')));
  // Headers stand in cells of no particular format.
  const headers = diff(cells.slice(0, 1), [header], []);
  const patches = [
    ...headers,
    ...diff(cells.slice(1), next, formats).map((patch) => ({ ...patch, row: patch.row + 1 })),
  ];

  if (grown > 0 && below) await shift(session, frame, frame.rows + 1, grown, width, true);
  const reach = blockAddress(row, column, rows.length + 1, width);
  const resized = grown !== 0 || width !== frame.columns;
  if (resized && grown >= 0) await resize(session, table, frame, reach);
  if (grown > 0) await formatRows(session, frame, formats, frame.rows + 1, grown);
  // Other columns than before: what stands under a header has the format of the column it was.
  if (headers.length > 0) await numberFormats(session, frame, formats, 1, frame.rows);
  for (const patch of patches) await apply(session, frame, patch);
  if (resized && grown < 0) {
    await resize(session, table, frame, reach);
    if (below) await shift(session, frame, rows.length + 1, -grown, width, false);
  }
  const cellsWritten = patches.reduce((sum, { after }) => sum + after.flat().filter((cell) => cell !== null).length, 0);
  return { rewritten: { sheet, row, column, rows: rows.length, grown, cellsWritten }, resized };
};

/** Pushes blank cells in under a table, or takes them out. */
export const shift = (session: Session, frame: Frame, at: number, rows: number, width: number, inserted: boolean) =>
  session.queue(() => {
    const { sheet, column } = frame;
    const row = frame.row + at;
    const columns = Math.max(width, frame.columns);
    session.run.record({ kind: 'shift', sheet, row, column, rows, columns, inserted });
    const range = session.sheet(sheet).getRangeByIndexes(row, column, rows, columns);
    if (inserted) range.insert('Down');
    else range.delete('Up');
  });

export const resize = (session: Session, table: string, frame: Frame, address: string) =>
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
  await numberFormats(session, frame, formats, at, rows);
};

const numberFormats = async (session: Session, frame: Frame, formats: readonly string[], at: number, rows: number) => {
  const sheet = session.sheet(frame.sheet);
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

const verify = async (session: Session, resized: readonly { table: string; rows: number }[]): Promise<void> => {
  const bodies = resized.map(({ table }) => session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount'));
  await session.sync();
  resized.forEach(({ table, rows: expected }, at) => {
    const found = bodies[at]!.rowCount;
    if (found !== expected) throw new WorkbookError('rowCount', { table, expected, found });
  });
};
