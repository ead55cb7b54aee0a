/** Rewriting a table of ours in place: only what differs is written, and what stands around it stays. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { blockAddress } from '../office/a1';
import { gridAt, type Grid } from '../office/grid';
import { readBlocks, type Block, type Cells } from '../read/blocks';
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
  readonly merge?: (headers: readonly string[], standing: readonly (readonly unknown[])[]) => Merged;
}

/** What a table is to hold with what it takes over: further columns stand at its right end. */
export type Merged = Pick<TableContent, 'columns' | 'formats' | 'rows'>;

/** Where a table stands after it was rewritten; row and column are those of its header, 0-based. */
export interface Rewritten {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Rows of data, at least one: a table cannot be without. */
  readonly rows: number;
  readonly columns: number;
  readonly grown: number;
  readonly cellsWritten: number;
}

/** A table by its name, and what it is to hold. */
export interface TableRewrite {
  readonly table: string;
  readonly content: TableContent;
  /** Other blocks of its sheet that are read together with it, given where it stands. */
  readonly beside?: (frame: Frame) => readonly Block[];
}

/** What follows a rewrite before it is sent: blocks read `beside` each table, in order, as `formulas` gives them. */
export type Following = (
  rewritten: readonly (Rewritten | WorkbookError)[],
  beside: readonly Cells[][],
) => Promise<void>;

/**
 * Makes tables hold exactly these columns and rows. They grow by cells pushed in below them and shrink by cells taken
 * out, so that lines below keep their distance; nothing beside them moves. Nothing changed, nothing written. The number
 * of round trips does not depend on the number of tables, only on what they hold.
 * @param following further writing that depends on where the tables stand now
 * @returns per table where it stands now, or why it was left alone: `protected`, `filtered` (a filter would misplace rows),
 *   `moved` (by a co-author, while we looked)
 * @throws WorkbookError `rowCount` (a table did not follow) and whatever Excel refuses
 */
export const rewriteTables = async (
  session: Session,
  wanted: readonly TableRewrite[],
  following?: Following,
): Promise<(Rewritten | WorkbookError)[]> => {
  const frames = await framesOf(session, wanted);
  const open = wanted.flatMap((each, at) => {
    const frame = frames[at]!;
    return frame instanceof WorkbookError ? [] : [planOf(each, frame, at)];
  });
  const below = await holdBelow(session, open);
  const besides = open.map(({ frame, at }) => wanted[at]!.beside?.(frame) ?? []);
  const { cells: read, moved } = await readStanding(session, open, [
    ...open.map(({ frame: { sheet, row, column, rows, columns }, width }) => ({
      sheet,
      row,
      column,
      rows: rows + 1,
      columns: Math.max(width, columns),
    })),
    ...besides.flat(),
  ]);
  const results: (Rewritten | WorkbookError)[] = frames.map((frame) => frame as WorkbookError);
  const changed: Changed[] = [];
  const beside: Cells[][] = wanted.map(() => []);
  let next = open.length;
  for (const [n, plan] of open.entries()) {
    beside[plan.at] = besides[n]!.map(() => read[next++]!);
    if (moved[n]) {
      results[plan.at] = new WorkbookError('moved');
      continue;
    }
    const done = await rewriteOne(session, plan, read[n]!.formulas, below[n]!);
    results[plan.at] = done.rewritten;
    if (done.before) changed.push({ table: plan.table, before: done.before, plan, rows: done.rewritten.rows });
  }
  await following?.(results, beside);
  if (changed.length > 0) await verify(session, changed);
  return results;
};

/** A table that was written: its range just before, and the rows it must have now. */
interface Changed {
  readonly table: string;
  readonly before: Excel.Range;
  readonly plan: Plan;
  readonly rows: number;
}

/**
 * Reads what stands in and beside the tables, and whether a co-author has moved a table since its frame was looked at: the
 * cells read are then not its own.
 */
const readStanding = async (
  session: Session,
  open: readonly Plan[],
  blocks: readonly Block[],
): Promise<{ cells: Cells[]; moved: boolean[] }> => {
  const look = () =>
    open.map(({ table }) =>
      session.workbook.tables.getItem(table).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
  const before = session.run.metrics.syncs;
  let now = look();
  const cells = await readBlocks(session, blocks, ['formulas']);
  if (session.run.metrics.syncs - before > 1) {
    now = look();
    await session.sync();
  }
  const moved = open.map(({ frame: { row, column, rows, columns } }, at) => {
    const { rowIndex, columnIndex, rowCount, columnCount } = now[at]!;
    return rowIndex !== row || columnIndex !== column || rowCount !== rows + 1 || columnCount !== columns;
  });
  return { cells, moved };
};

/**
 * One table alone.
 * @throws WorkbookError `protected`, `filtered`, `moved`, `rowCount`
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
  { table, content, frame, grown }: Plan,
  standing: readonly (readonly unknown[])[],
  below: boolean,
): Promise<{ rewritten: Rewritten; before: Excel.Range | null }> => {
  const held = standing.map((line) => line.slice(0, frame.columns));
  const merged = content.merge?.(held[0]!.map(String), held.slice(1)) ?? content;
  const { columns, formats } = merged;
  const width = columns.length;
  const { sheet, row, column } = frame;
  const rows = merged.rows.length > 0 ? merged.rows : [columns.map(() => null)];
  const next: SheetCell[][] = rows.map((line) => [...line]);
  // What the table no longer covers is cleared, so that it leaves nothing behind.
  for (let at = next.length; at < frame.rows; at++) next.push(columns.map(() => null));
  const header: SheetCell[] = [...columns];
  for (const line of [header, ...next]) for (let at = width; at < frame.columns; at++) line.push(null);
  const cells = standing.map((line) =>
    Array.from({ length: header.length }, (_, at) => (at < frame.columns ? line[at] : '')),
  );
  // Headers stand in cells of no particular format.
  const headers = diff(cells.slice(0, 1), [header], []);
  const patches = [
    ...headers,
    ...diff(cells.slice(1), next, formats).map((patch) => ({ ...patch, row: patch.row + 1 })),
  ];

  const resized = grown !== 0 || width !== frame.columns;
  const before =
    resized || patches.length > 0 ? session.workbook.tables.getItem(table).getRange().load('rowCount') : null;
  if (grown > 0 && below) await shift(session, frame, frame.rows + 1, grown, width, true);
  const reach: [number, number, number, number] = [row, column, rows.length + 1, width];
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
  const written = { sheet, row, column, rows: rows.length, columns: width, grown, cellsWritten };
  return { rewritten: written, before };
};

/** Pushes blank cells in under a table, or takes them out. */
export const shift = (session: Session, frame: Frame, at: number, rows: number, width: number, inserted: boolean) =>
  session.queue(() => {
    const { sheet, column } = frame;
    const row = frame.row + at;
    const columns = Math.max(width, frame.columns);
    session.run.record({ kind: 'shift', sheet, row, column, rows, columns, inserted });
    const range = gridOf(session, frame).getRangeByIndexes(row, column, rows, columns);
    if (inserted) range.insert('Down');
    else range.delete('Up');
  });

/** @param reach what the table is to cover, its header included: row, column, rows, columns */
export const resize = (session: Session, table: string, frame: Frame, reach: [number, number, number, number]) =>
  session.queue(() => {
    const before = blockAddress(frame.row, frame.column, frame.rows + 1, frame.columns);
    session.run.record({ kind: 'resize', table, before });
    session.workbook.tables.getItem(table).resize(gridOf(session, frame).getRangeByIndexes(...reach));
  });

/** New rows look like the first one; what the table holds now decides their number formats. */
const formatRows = async (session: Session, frame: Frame, formats: readonly string[], at: number, rows: number) => {
  const sheet = gridOf(session, frame);
  const width = formats.length;
  await session.queue(() => {
    const first = sheet.getRangeByIndexes(frame.row + 1, frame.column, 1, width);
    sheet.getRangeByIndexes(frame.row + at, frame.column, rows, width).copyFrom(first, 'Formats');
  }, 2);
  await numberFormats(session, frame, formats, at, rows);
};

const numberFormats = async (session: Session, frame: Frame, formats: readonly string[], at: number, rows: number) => {
  const sheet = gridOf(session, frame);
  for (const { key, from, count } of runsOf(formats, (format) => format)) {
    const range = sheet.getRangeByIndexes(frame.row + at, frame.column + from, rows, count);
    await session.fill(range, 0, key, 'numberFormat');
  }
};

const apply = async (session: Session, frame: Frame, { row, column, before, after, formats }: Patch) => {
  const { sheet } = frame;
  const at = { row: frame.row + row, column: frame.column + column };
  session.run.record({ kind: 'cells', sheet, ...at, before, after, formats });
  await session.write(gridOf(session, frame), at.row, at.column, after, 'formulas');
};

const gridOf = (session: Session, { table, row, column }: Frame): Grid => gridAt(session, table, row, column);

/**
 * Every table that was written had the rows we knew of, and has those it was given: a co-author may have inserted one
 * since it was read.
 */
const verify = async (session: Session, changed: readonly Changed[]): Promise<void> => {
  const bodies = changed.map(({ table }) => session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount'));
  await session.sync();
  changed.forEach(({ table, before, plan, rows: expected }, at) => {
    const found = bodies[at]!.rowCount;
    if (found !== expected) throw new WorkbookError('rowCount', { table, expected, found });
    const { rows } = plan.frame;
    if (before.rowCount !== rows + 1)
      throw new WorkbookError('rowCount', { table, expected: rows, found: before.rowCount - 1 });
  });
};
