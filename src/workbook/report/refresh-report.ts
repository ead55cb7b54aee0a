/** Rewriting a report that stands already: contents only. */
import { localAddress } from '../office/a1';
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import type { TableFacts } from '../state/survey';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import { diff } from '../write/diff';
import { rewriteTable, type Rewritten } from '../write/rewrite-table';
import { updateChart } from './chart';
import { REPORT_FORMATS } from './formats';
import { keepHandwriting } from './handwriting';
import { HEADER_ROW, isOurLine, linesAbove, linesBelow } from './lines';
import { writeBelow } from './write-below';

/** More lines than any report has checks. */
const LINES = 20;

/** Rewrites title lines, table, note and checks, and moves chart and print area along when the table changed its length. */
export const refreshReport = async (
  session: Session,
  standing: TableFacts,
  job: ReportJob,
  rows: readonly (readonly SheetCell[])[],
): Promise<{ sheet: string; cellsWritten: number }> => {
  const { columns } = job.table;
  const table = await rewriteTable(session, standing.name, {
    columns: columns.map(({ label }) => label),
    formats: columns.map(({ format }) => REPORT_FORMATS[format]),
    rows,
    merge: (headers, old) => keepHandwriting(job.table, rows, headers, old),
  });
  const around = await rewriteLines(session, table, job);
  if (table.grown !== 0) await moveAlong(session, standing, table, job);
  return { sheet: table.sheet, cellsWritten: table.cellsWritten + around };
};

/** Lines above stand where we put them unless a person moved the table; lines below follow the table by one blank row. */
const rewriteLines = async (session: Session, table: Rewritten, job: ReportJob): Promise<number> => {
  const { sheet: name, row, column, rows } = table;
  const width = job.table.columns.length;
  const sheet = session.sheet(name);
  const first = { row: row + rows + 2, column, sheet: name };
  const above = row === HEADER_ROW;
  const [top, below] = await readBlocks(
    session,
    [
      { sheet: name, row: 0, column, rows: above ? HEADER_ROW : 0, columns: width },
      { sheet: name, row: first.row, column, rows: LINES, columns: 1 },
    ],
    ['formulas'],
  );
  const standing: string[] = [];
  for (const [text] of below!.formulas) {
    if (!isOurLine(text)) break;
    standing.push(String(text));
  }
  let cells = await writeBelow(session, sheet, first, standing, linesBelow(job));
  if (!above) return cells;
  for (const { row: at, column: from, before, after, formats } of diff(top!.formulas, linesAbove(job, width), [])) {
    session.run.record({ kind: 'cells', sheet: name, row: at, column: column + from, before, after, formats });
    await session.write(sheet, at, column + from, after);
    cells += after.flat().filter((cell) => cell !== null).length;
  }
  return cells;
};

/** Chart and print area follow the table's end; a print area that a person chose is left alone. */
const moveAlong = async (session: Session, standing: TableFacts, table: Rewritten, job: ReportJob): Promise<void> => {
  const sheet = session.sheet(table.sheet);
  const chart = sheet.charts.getItemOrNullObject(standing.name).load('name');
  const printed = sheet.pageLayout.getPrintAreaOrNullObject().load('address');
  await session.sync();
  if (!chart.isNullObject && job.table.chart && job.table.rows.length > 0) {
    const top = table.row + table.rows + linesBelow(job).length + 3;
    await updateChart(session, { sheet, headerRow: table.row, column: table.column, top }, job.table, chart);
  }
  if (printed.isNullObject) return;
  const address = localAddress(printed.address);
  const match = /^([A-Z]+1:[A-Z]+)(\d+)$/.exec(address.replaceAll('$', ''));
  if (match) await session.queue(() => sheet.pageLayout.setPrintArea(`${match[1]}${Number(match[2]) + table.grown}`));
};
