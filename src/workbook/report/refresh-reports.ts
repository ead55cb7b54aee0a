/** Rewriting reports that stand already: contents only. */
import { localAddress } from '../office/a1';
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import type { TableFacts } from '../state/survey';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import { diff } from '../write/diff';
import { rewriteTables, type Rewritten } from '../write/rewrite-table';
import { CHART_ROWS, updateChart } from './chart';
import { REPORT_FORMATS } from './formats';
import { keepHandwriting } from './handwriting';
import { HEADER_ROW, isOurLine, linesAbove, linesBelow } from './lines';
import { onePage } from './make-sheet';
import { writeBelow } from './write-below';

/** More lines than any report has checks. */
const LINES = 20;

/** A report with the table it stands in. */
export interface Standing {
  readonly table: TableFacts;
  readonly job: ReportJob;
  /** Data rows with the total row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** Stands under the title instead of the period. */
  readonly stamp?: SheetCell;
}

export interface Refreshed {
  readonly sheet: string;
  readonly cellsWritten: number;
}

/**
 * Rewrites title lines, tables, notes and checks, and moves charts and print areas along where a table changed its
 * length; all reports share their round trips.
 * @returns per report what was written, or why it was left alone
 */
export const refreshReports = async (
  session: Session,
  reports: readonly Standing[],
): Promise<(Refreshed | WorkbookError)[]> => {
  const tables = await rewriteTables(
    session,
    reports.map(({ table, job, rows }) => ({
      table: table.name,
      content: {
        columns: job.table.columns.map(({ label }) => label),
        formats: job.table.columns.map(({ format }) => REPORT_FORMATS[format]),
        rows,
        merge: (headers, old) => keepHandwriting(job.table, rows, headers, old),
      },
    })),
  );
  const open = reports.flatMap((report, at) => {
    const table = tables[at]!;
    return table instanceof WorkbookError ? [] : [{ ...report, at, written: table }];
  });
  const around = await rewriteLines(session, open);
  const grown = open.filter(({ written }) => written.grown !== 0);
  if (grown.length > 0) await moveAlong(session, grown);
  const results: (Refreshed | WorkbookError)[] = tables.map((table) => table as WorkbookError);
  open.forEach(({ at, written }, n) => {
    results[at] = { sheet: written.sheet, cellsWritten: written.cellsWritten + around[n]! };
  });
  return results;
};

interface Open extends Standing {
  readonly written: Rewritten;
}

/** Lines above stand where we put them unless a person moved the table; lines below follow the table by one blank row. */
const rewriteLines = async (session: Session, reports: readonly Open[]): Promise<number[]> => {
  const blocks = await readBlocks(
    session,
    reports.flatMap(({ written: { sheet, row, column, rows }, job }) => [
      { sheet, row: 0, column, rows: row === HEADER_ROW ? HEADER_ROW : 0, columns: job.table.columns.length },
      { sheet, row: row + rows + 2, column, rows: LINES, columns: 1 },
    ]),
    ['formulas'],
  );
  const cells: number[] = [];
  for (const [n, report] of reports.entries()) {
    cells.push(await linesOf(session, report, blocks[n * 2]!.formulas, blocks[n * 2 + 1]!.formulas));
  }
  return cells;
};

/** Rewrites the lines around one table. @returns cells written */
const linesOf = async (
  session: Session,
  { written: { sheet: name, row, column, rows }, job, stamp }: Open,
  top: readonly (readonly unknown[])[],
  below: readonly (readonly unknown[])[],
): Promise<number> => {
  const sheet = session.sheet(name);
  const standing: string[] = [];
  for (const [text] of below) {
    if (!isOurLine(text)) break;
    standing.push(String(text));
  }
  let cells = await writeBelow(session, sheet, { row: row + rows + 2, column, sheet: name }, standing, linesBelow(job));
  if (top.length === 0) return cells;
  const wanted = linesAbove(job, job.table.columns.length, stamp);
  for (const { row: at, column: from, before, after, formats } of diff(top, wanted, [])) {
    session.run.record({ kind: 'cells', sheet: name, row: at, column: column + from, before, after, formats });
    await session.write(sheet, at, column + from, after, 'formulas');
    cells += after.flat().filter((cell) => cell !== null).length;
  }
  return cells;
};

/** Charts and print areas follow the tables' ends; a print area that a person chose is left alone. */
const moveAlong = async (session: Session, reports: readonly Open[]): Promise<void> => {
  const found = reports.map((report) => {
    const sheet = session.sheet(report.written.sheet);
    return {
      ...report,
      sheet,
      chart: sheet.charts.getItemOrNullObject(report.table.name).load('name'),
      printed: sheet.pageLayout.getPrintAreaOrNullObject().load('address'),
      page: sheet.pageLayout.load('zoom'),
    };
  });
  await session.sync();
  for (const { job, written, sheet, chart, printed, page } of found) {
    // On one page a table that has become long would be too small to read.
    if (job.table.chart && page.zoom.verticalFitToPages === 1 && !onePage(job, written.rows + CHART_ROWS + 2)) {
      await session.queue(() => (page.zoom = { horizontalFitToPages: 1 }));
    }
    if (!chart.isNullObject && job.table.chart && job.table.rows.length > 0) {
      const top = written.row + written.rows + linesBelow(job).length + 3;
      await updateChart(session, { sheet, headerRow: written.row, column: written.column, top }, job.table, chart);
    }
    if (printed.isNullObject) continue;
    const match = /^([A-Z]+1:[A-Z]+)(\d+)$/.exec(localAddress(printed.address).replaceAll('$', ''));
    if (!match) continue;
    const area = `${match[1]}${Number(match[2]) + written.grown}`;
    await session.queue(() => sheet.pageLayout.setPrintArea(area));
  }
};
