/** Forms that stand already: what changed is rewritten in place, handwriting stays while the record is the same. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import type { SheetFacts } from '../state/survey';
import type { ReportJob } from '../types';
import { shown, type SheetCell } from '../write/cell';
import { diff } from '../write/diff';
import { FORM_COLUMNS, gridOf, type FormGrid } from './form-grid';
import { makeForm, printForms } from './make-form';
import type { Refreshed } from './refresh-reports';

export interface StandingForms {
  readonly sheet: SheetFacts;
  readonly job: ReportJob;
}

/** Every form of a report has the same rows, so the n-th begins at n times the height. */
const heightOf = (grid: FormGrid): number => grid.heights.length;

/**
 * Rewrites the forms of several reports; they share their round trips.
 * @returns per report what was written, or why it was left alone: `protected`, `layout`
 */
export const refreshForms = async (
  session: Session,
  reports: readonly StandingForms[],
): Promise<(Refreshed | WorkbookError)[]> => {
  if (reports.length === 0) return [];
  const found = reports.map(({ sheet: { name } }) => {
    const sheet = session.sheet(name);
    return {
      name,
      sheet,
      protection: sheet.protection.load('protected'),
      used: sheet
        .getRangeByIndexes(0, 0, 1_000_000, FORM_COLUMNS)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,rowCount'),
    };
  });
  await session.sync();
  const grids = reports.map(({ job }) => job.table.forms!.map((form) => gridOf(job, form)));
  const blocks = await readBlocks(
    session,
    found.map(({ name, used }, at) => {
      const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      return {
        sheet: name,
        row: 0,
        column: 0,
        rows: Math.max(rows, grids[at]!.length * heightOf(grids[at]![0]!)),
        columns: FORM_COLUMNS,
      };
    }),
    ['formulas'],
  );
  const results: (Refreshed | WorkbookError)[] = [];
  for (const [at, { name, sheet, protection }] of found.entries()) {
    results.push(
      protection.protected
        ? new WorkbookError('protected', { sheet: name })
        : await refreshSheet(session, name, sheet, grids[at]!, blocks[at]!.formulas),
    );
  }
  return results;
};

const refreshSheet = async (
  session: Session,
  name: string,
  sheet: Excel.Worksheet,
  grids: readonly FormGrid[],
  standing: readonly (readonly unknown[])[],
): Promise<Refreshed | WorkbookError> => {
  const height = heightOf(grids[0]!);
  const blockAt = (n: number) => standing.slice(n * height, (n + 1) * height);
  let count = 0;
  while (isForm(grids[0]!, blockAt(count))) count++;
  if (count === 0) return new WorkbookError('layout', { sheet: name });
  let cellsWritten = 0;
  for (const [n, grid] of grids.entries()) {
    const top = n * height;
    if (n >= count) {
      const blank = grid.heights.map(() => new Array<string>(FORM_COLUMNS).fill(''));
      const after = contentsOf(grid, blank);
      session.run.record({
        kind: 'cells',
        sheet: name,
        row: top,
        column: 0,
        before: blank,
        after: plain(after),
        formats: [],
      });
      await makeForm(session, sheet, grid, top);
      cellsWritten += grid.cells.filter(({ cell }) => cell !== null).length;
      continue;
    }
    const old = blockAt(n);
    for (const { row, column, before, after, formats } of diff(old, contentsOf(grid, old), [])) {
      session.run.record({ kind: 'cells', sheet: name, row: top + row, column, before, after, formats });
      await session.write(sheet, top + row, column, after, 'formulas');
      cellsWritten += after.flat().filter((cell) => cell !== null).length;
    }
  }
  for (let n = grids.length; n < count; n++) {
    const before = blockAt(n).map((line) => [...line]);
    const after = before.map((line) => line.map(() => ''));
    session.run.record({ kind: 'cells', sheet: name, row: n * height, column: 0, before, after, formats: [] });
    await session.queue(() => {
      const range = sheet.getRangeByIndexes(n * height, 0, height, FORM_COLUMNS);
      range.unmerge();
      range.clear();
    }, 2);
    cellsWritten += before.flat().filter((cell) => cell !== '').length;
  }
  if (count !== grids.length) await printForms(session, sheet, grids.length * height);
  return { sheet: name, cellsWritten };
};

/** The block holds a form of this shape: title, sections and labels stand where we put them. */
const isForm = (grid: FormGrid, block: readonly (readonly unknown[])[]): boolean =>
  block.length === heightOf(grid) &&
  grid.cells.every(
    ({ part, row, column, cell }) =>
      !(part === 'title' || part === 'section' || part === 'label') || block[row]![column] === cell,
  );

/** The block with the form's contents in it; handwriting stays while the record is the same. */
const contentsOf = (grid: FormGrid, old: readonly (readonly unknown[])[]): SheetCell[][] => {
  const next = old.map((line) => line.map((cell) => (cell === '' ? null : (cell as SheetCell))));
  const same = old.some((line) => line.includes(grid.mark));
  for (const { row, column, cell, handwritten } of grid.cells) {
    if (!(handwritten && same)) next[row]![column] = cell;
  }
  return next;
};

const plain = (cells: readonly (readonly SheetCell[])[]): (string | number | boolean)[][] =>
  cells.map((line) => line.map((cell) => shown(cell, '')));
