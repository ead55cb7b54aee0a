/** Report sheets: made once, then rewritten in place so that what people did to them stays. */
import { quoteSheet } from '../office/a1';
import { toWorkbookError, WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { reportOf, reportTable } from '../state/contract';
import { EMPTY_STATE, saveState, type Place, type WorkbookState } from '../state/state';
import { survey, type Survey } from '../state/survey';
import { attempt, transaction } from '../undo/transaction';
import type { ReportJob, ReportOutcome } from '../types';
import type { SheetCell } from '../write/cell';
import { TakenNames } from '../write/naming';
import { addReport, type Added } from './add-report';
import { refreshForms } from './refresh-forms';
import { stampFormula, writeStamp } from './stamp';
import { refreshReports, type Refreshed } from './refresh-reports';

/**
 * Writes reports: a new sheet each the first time, afterwards the same sheet wherever it was moved and however it was
 * renamed. Only cells that differ are written; notes beside the table, column widths, hidden columns and paper stay.
 * A sheet that a person deleted stays deleted unless the job says `recreate`. The reports share their round trips; one
 * that fails is left as it was and does not stop the others.
 * @throws WorkbookError `cancelled`, `rollback`
 */
export const writeReports = (run: WorkbookRun, jobs: readonly ReportJob[]): Promise<ReportOutcome[]> =>
  transaction(run, 'makeReports', async () => {
    if (jobs.length === 0) return [];
    try {
      return await attempt(run, () => withWorkbook(run, (session) => writeAll(session, jobs)));
    } catch (error) {
      const reason = toWorkbookError(error);
      if (reason.code === 'cancelled' || reason.code === 'rollback') throw reason;
      if (jobs.length === 1) return [failed(jobs[0]!, reason, null)];
      // Together they cannot be written: each alone shows which one it is.
      const outcomes: ReportOutcome[] = [];
      for (const job of jobs) outcomes.push(...(await writeReports(run, [job])));
      return outcomes;
    }
  });

/**
 * One report alone.
 * @throws WorkbookError also for what `writeReports` tells as `error`
 */
export const writeReport = async (run: WorkbookRun, job: ReportJob): Promise<ReportOutcome> => {
  const [outcome] = await writeReports(run, [job]);
  if (outcome!.error) throw new WorkbookError(outcome!.error.code as WorkbookError['code'], outcome!.error.params);
  return outcome!;
};

/** Data rows and, at their end, the total row; a sheet's name in a link column jumps to that sheet. */
const rowsOf = ({ table }: ReportJob): SheetCell[][] => {
  const links = new Set(table.columns.flatMap(({ format }, at) => (format === 'link' ? [at] : [])));
  const rows = table.rows.map((row) =>
    row.map((cell, at): SheetCell => (links.has(at) && typeof cell === 'string' ? linkTo(cell) : cell)),
  );
  return table.total ? [...rows, [...table.total]] : rows;
};

const linkTo = (sheet: string): SheetCell => {
  const inText = (text: string): string => text.replaceAll('"', '""');
  return { formula: `=HYPERLINK("#${inText(quoteSheet(sheet))}!A1","${inText(sheet)}")` };
};

const countOf = ({ table }: ReportJob): number =>
  table.forms ? table.forms.filter(({ key }) => key !== '').length : table.rows.length;

const failed = (job: ReportJob, { code, params }: WorkbookError, sheet: string | null): ReportOutcome => ({
  id: job.def.id,
  title: job.def.title,
  sheet,
  rows: 0,
  cellsWritten: 0,
  error: { code, params },
});

const writeAll = async (session: Session, jobs: readonly ReportJob[]): Promise<ReportOutcome[]> => {
  const found = await survey(session);
  const outcomes = new Map<ReportJob, ReportOutcome>();
  const note = (job: ReportJob, sheet: string, done: Refreshed | WorkbookError): void => {
    const { id, title } = job.def;
    outcomes.set(
      job,
      done instanceof WorkbookError ? failed(job, done, sheet) : { id, title, rows: countOf(job), ...done },
    );
  };
  const stampOf = ({ stamp }: ReportJob) => (stamp === undefined ? {} : { stamp: { formula: stampFormula(found) } });
  const tables = jobs.flatMap((job) => {
    const table = job.table.forms ? undefined : found.table(reportTable(job.def.id));
    return table ? [{ table, job, rows: rowsOf(job), ...stampOf(job) }] : [];
  });
  const forms = jobs.flatMap((job) => {
    const sheet = job.table.forms ? found.sheet(reportTable(job.def.id)) : undefined;
    return sheet ? [{ sheet, job }] : [];
  });
  (await refreshReports(session, tables)).forEach((done, at) => {
    note(tables[at]!.job, tables[at]!.table.sheet.name, done);
  });
  (await refreshForms(session, forms)).forEach((done, at) => note(forms[at]!.job, forms[at]!.sheet.name, done));

  const state = found.state ?? EMPTY_STATE;
  const names = {
    sheets: new TakenNames(
      'sheet',
      found.sheets.map(({ name }) => name),
    ),
    tables: new TakenNames('table', [...found.tables.map(({ name }) => name), ...found.names]),
  };
  const added: Added[] = [];
  for (const job of jobs) {
    if (outcomes.has(job)) continue;
    const key = reportTable(job.def.id);
    const { id, title } = job.def;
    if ((key in state.tables || key in state.sheets) && !job.recreate) {
      outcomes.set(job, { id, title, sheet: null, rows: 0, cellsWritten: 0 });
      continue;
    }
    const before = session.run.metrics.cellsWritten;
    const place = await addReport(session, names, key, job, rowsOf(job), stampOf(job).stamp);
    if (job.first) place.sheet.position = firstReportAt(found);
    added.push(place);
    const cellsWritten = session.run.metrics.cellsWritten - before;
    outcomes.set(job, { id, title, sheet: place.name, rows: countOf(job), cellsWritten });
  }
  if (added.length > 0) {
    await session.sync();
    saveState(session, session.run, found.state, withPlaces(state, added));
  }
  for (const { stamp } of jobs) {
    if (stamp !== undefined) await writeStamp(session, found, stamp);
  }
  return jobs.map((job) => outcomes.get(job)!);
};

/** Where the first report sheet stands among all sheets; behind the last one when there is none. */
const firstReportAt = (found: Survey): number => {
  const ids = new Set(
    Object.keys({ ...found.state?.tables, ...found.state?.sheets }).flatMap((key) => {
      const sheet = reportOf(key) === undefined ? undefined : (found.table(key)?.sheet ?? found.sheet(key));
      return sheet ? [sheet.id] : [];
    }),
  );
  const at = found.sheets.findIndex(({ id }) => ids.has(id));
  return at < 0 ? found.sheets.length : at;
};

/** The workbook's memory with the new sheets and tables in it; their ids are known once they were sent. */
const withPlaces = (state: WorkbookState, added: readonly Added[]): WorkbookState => {
  const tables: Record<string, Place> = { ...state.tables };
  const sheets: Record<string, Place> = { ...state.sheets };
  for (const { key, name, table, sheet, record } of added) {
    record.id = sheet.id;
    if (table) tables[key] = { name: table.name, id: table.facts.id };
    else sheets[key] = { name, id: sheet.id };
  }
  return { ...state, tables, sheets };
};
