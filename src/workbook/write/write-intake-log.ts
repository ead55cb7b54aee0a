/** 建账记录: what became of every source table, and of every row that is no record. */
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { LOG } from '../state/contract';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import type { LogRow, WriteOutcome } from '../types';
import type { SheetCell } from './cell';
import { LOG_LAYOUT } from './layouts';
import { rewriteTable } from './rewrite-table';

/** A cell takes 32,767 characters; requirements section 7 splits at 32,000. */
const MAX_TEXT = 32_000;

/**
 * Rewrites 建账记录 in place, in the order given.
 * @throws WorkbookError `notFound` before 建账; `protected`, `filtered`
 */
export const writeIntakeLog = (run: WorkbookRun, log: readonly LogRow[]): Promise<WriteOutcome> =>
  transaction(run, 'build', () =>
    withWorkbook(run, async (session) => {
      const table = (await survey(session)).table(LOG);
      if (!table) throw new WorkbookError('notFound', { what: LOG });
      const rows = log.flatMap(linesOf);
      const done = await rewriteTable(session, table.name, { ...LOG_LAYOUT, rows });
      return { table: table.name, sheet: done.sheet, rows: rows.length, cellsWritten: done.cellsWritten };
    }),
  );

/** One line per 32,000 characters of the longest text; only the first line carries the count. */
export const linesOf = (row: LogRow): SheetCell[][] => {
  const texts = [row.mapped, row.unmapped, row.skipped, row.text].map(split);
  const lines = Math.max(1, ...texts.map(({ length }) => length));
  return Array.from({ length: lines }, (_, n) => [
    row.source,
    row.register,
    n === 0 ? row.rows : null,
    ...texts.map((parts) => parts[n] ?? null),
  ]);
};

/** Cuts a text; never between the two halves of a character outside the basic plane. */
const split = (text: string): string[] => {
  const parts: string[] = [];
  for (let at = 0; at < text.length;) {
    let end = Math.min(at + MAX_TEXT, text.length);
    const code = text.charCodeAt(end - 1);
    if (end < text.length && code >= 0xd800 && code <= 0xdbff) end -= 1;
    parts.push(text.slice(at, end));
    at = end;
  }
  return parts;
};
