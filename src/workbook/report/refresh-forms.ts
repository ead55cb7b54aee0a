/** Forms that stand already: what changed is rewritten in place, handwriting stays with its record. */
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import { reportTable } from '../state/contract';
import type { SheetFacts } from '../state/survey';
import type { ReportJob } from '../types';
import { asCell, shown, type SheetCell } from '../write/cell';
import { diff } from '../write/diff';
import { FORM_COLUMNS, gridOf, type FormGrid } from './form-grid';
import { formNotes, isForm } from './form-notes';
import { makeForm, printForms } from './make-form';
import type { NoteStore } from './note-store';
import type { Refreshed } from './refresh-reports';

export interface StandingForms {
  readonly sheet: SheetFacts;
  readonly job: ReportJob;
}

/** What is known of a form's sheet before it is rewritten; loaded with the next request. */
interface Look {
  readonly sheet: Excel.Worksheet;
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
}

/** Asks for it; costs no round trip of its own. */
export const askForForms = (session: Session, reports: readonly StandingForms[]): Look[] =>
  reports.map(({ sheet: { name } }) => {
    const sheet = session.sheet(name);
    return {
      sheet,
      protection: sheet.protection.load('protected'),
      used: sheet
        .getRangeByIndexes(0, 0, 1_000_000, FORM_COLUMNS)
        .getUsedRangeOrNullObject(true)
        .load('rowIndex,rowCount'),
    };
  });

/** Every form of a report has the same rows, so the n-th begins at n times the height. */
const heightOf = (grid: FormGrid): number => grid.heights.length;

/**
 * Rewrites the forms of several reports; they share their round trip.
 * @param looks what `askForForms` gave, loaded
 * @returns per report what was written, or why it was left alone: `protected`, `layout`
 */
export const refreshForms = async (
  session: Session,
  reports: readonly StandingForms[],
  looks: readonly Look[],
  notes: NoteStore,
): Promise<(Refreshed | WorkbookError)[]> => {
  if (reports.length === 0) return [];
  const grids = reports.map(({ job }) => job.table.forms!.map((form) => gridOf(job, form)));
  const blocks = await readBlocks(
    session,
    reports.map(({ sheet }, at) => {
      const { used } = looks[at]!;
      const rows = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
      return {
        sheet: sheet.name,
        row: 0,
        column: 0,
        rows: Math.max(rows, grids[at]!.length * heightOf(grids[at]![0]!)),
        columns: FORM_COLUMNS,
      };
    }),
    ['formulas'],
  );
  const results: (Refreshed | WorkbookError)[] = [];
  for (const [at, { sheet, job }] of reports.entries()) {
    const look = looks[at]!;
    results.push(
      look.protection.protected
        ? new WorkbookError('protected', { sheet: sheet.name })
        : await refreshSheet(session, { name: sheet.name, ...look }, job, grids[at]!, blocks[at]!.formulas, notes),
    );
  }
  return results;
};

const refreshSheet = async (
  session: Session,
  { name, sheet }: { readonly name: string; readonly sheet: Excel.Worksheet },
  job: ReportJob,
  grids: readonly FormGrid[],
  standing: readonly (readonly unknown[])[],
  notes: NoteStore,
): Promise<Refreshed | WorkbookError> => {
  const height = heightOf(grids[0]!);
  const blockAt = (n: number) => standing.slice(n * height, (n + 1) * height);
  let count = 0;
  while (isForm(grids[0]!, blockAt(count))) count++;
  if (count === 0) return new WorkbookError('layout', { sheet: name });
  const report = reportTable(job.def.id);
  const forms = Array.from({ length: count }, (_, n) => blockAt(n));
  const written = formNotes(grids[0]!, forms, notes.of(report));
  let cellsWritten = 0;
  for (const [n, grid] of grids.entries()) {
    const top = n * height;
    const blank = n >= count;
    const old = blank ? grid.heights.map(() => new Array<string>(FORM_COLUMNS).fill('')) : blockAt(n);
    const next = contentsOf(grid, old, written.take(grid.mark));
    if (blank) {
      session.run.record({
        kind: 'cells',
        sheet: name,
        row: top,
        column: 0,
        before: old,
        after: plain(next),
        formats: [],
      });
      await makeForm(session, sheet, { ...grid, cells: filled(grid, next) }, top);
      cellsWritten += next.flat().filter((cell) => cell !== null).length;
      continue;
    }
    for (const { row, column, before, after, formats } of diff(old, next, [])) {
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
  notes.keep(report, written.left());
  if (count !== grids.length) await printForms(session, sheet, grids.length * height);
  return { sheet: name, cellsWritten };
};

/** The block with the form's contents in it, and with what was written into it by hand. */
const contentsOf = (
  grid: FormGrid,
  old: readonly (readonly unknown[])[],
  notes: ReadonlyMap<string, string | number | boolean>,
): SheetCell[][] => {
  const next = old.map((line) => line.map(asCell));
  for (const { row, column, cell, handwritten } of grid.cells) {
    if (!handwritten) next[row]![column] = cell;
    else {
      const note = notes.get(`${row + 1},${column + 1}`);
      next[row]![column] = note === undefined ? null : asCell(note);
    }
  }
  return next;
};

/** The form's own cells with handwriting in them, for a form that is made anew. */
const filled = (grid: FormGrid, cells: readonly (readonly SheetCell[])[]): FormGrid['cells'] =>
  grid.cells.map((placed) => (placed.handwritten ? { ...placed, cell: cells[placed.row]![placed.column]! } : placed));

const plain = (cells: readonly (readonly SheetCell[])[]): (string | number | boolean)[][] =>
  cells.map((line) => line.map((cell) => shown(cell, '')));
