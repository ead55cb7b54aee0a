/** Report sheets: made once, then rewritten in place so that what people did to them stays. */
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { reportTable } from '../state/contract';
import { saveState } from '../state/state';
import { EMPTY_STATE } from '../state/state';
import { survey, type Survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import type { ReportJob, ReportOutcome } from '../types';
import type { SheetCell } from '../write/cell';
import { TakenNames } from '../write/naming';
import { addChart, CHART_ROWS } from './chart';
import { HEADER_ROW, linesBelow } from './lines';
import { makeReportSheet, printedArea, setUpReportPage } from './make-sheet';
import { refreshReport } from './refresh-report';
import { writeBelow } from './write-below';

/**
 * Writes one report: a new sheet the first time, afterwards the same sheet wherever it was moved and however it was
 * renamed. Only cells that differ are written; notes beside the table, column widths, hidden columns and paper stay.
 * A sheet that a person deleted stays deleted unless the job says `recreate`.
 * @throws WorkbookError `protected`, `filtered`, `rowCount`
 */
export const writeReport = (run: WorkbookRun, job: ReportJob): Promise<ReportOutcome> =>
  transaction(run, 'makeReports', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const key = reportTable(job.def.id);
      const rows = rowsOf(job);
      const { id, title } = job.def;
      const standing = found.table(key);
      if (standing) {
        const done = await refreshReport(session, standing, job, rows);
        return { id, title, rows: job.table.rows.length, ...done };
      }
      if (found.state?.tables[key] && !job.recreate) return { id, title, sheet: null, rows: 0, cellsWritten: 0 };
      const before = run.metrics.cellsWritten;
      const sheet = await addReport(session, found, key, job, rows);
      return { id, title, sheet, rows: job.table.rows.length, cellsWritten: run.metrics.cellsWritten - before };
    }),
  );

/** Data rows and, at their end, the total row. */
const rowsOf = ({ table }: ReportJob): SheetCell[][] => {
  const rows = table.rows.map((row) => [...row]);
  return table.total ? [...rows, [...table.total]] : rows;
};

const addReport = async (
  session: Session,
  found: Survey,
  key: string,
  job: ReportJob,
  rows: readonly (readonly SheetCell[])[],
): Promise<string> => {
  const { run } = session;
  const name = new TakenNames(
    'sheet',
    found.sheets.map((sheet) => sheet.name),
  ).claim(job.def.title);
  const table = new TakenNames('table', [...found.tables.map((one) => one.name), ...found.names]).claim(key);
  const added = { kind: 'sheet' as const, name, id: '' };
  run.record(added);
  const sheet = session.workbook.worksheets.add(name).load('id');
  const body = rows.length > 0 ? rows : [job.table.columns.map(() => null)];
  await makeReportSheet(session, sheet, table, job, body);
  const bottom = HEADER_ROW + body.length;
  await writeBelow(session, sheet, { row: bottom + 2, column: 0 }, [], linesBelow(job));
  const withChart = job.table.chart && job.table.rows.length > 0;
  if (withChart) {
    const top = bottom + linesBelow(job).length + 3;
    await addChart(session, { sheet, headerRow: HEADER_ROW, column: 0, top }, job.table, table);
  }
  const printed = printedArea(job, body.length, withChart ? CHART_ROWS + 2 : 0);
  await session.queue(() => setUpReportPage(sheet, job, printed), 12);
  const made = session.workbook.tables.getItem(table).load('id');
  await session.sync();
  added.id = sheet.id;
  const state = found.state ?? EMPTY_STATE;
  saveState(session, run, found.state, {
    ...state,
    tables: { ...state.tables, [key]: { name: table, id: made.id } },
  });
  return name;
};
