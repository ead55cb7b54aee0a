/** Report sheets: made once, then rewritten in place so that what people did to them stays. */
import { quoteSheet } from '../office/a1';
import { toWorkbookError, WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook, type Session } from '../office/session';
import { NOTES, reportOf, reportTable } from '../state/contract';
import { EMPTY_STATE, saveState, type Place, type WorkbookState } from '../state/state';
import { survey, type Survey } from '../state/survey';
import { attempt, transaction } from '../undo/transaction';
import type { ReportJob, ReportOutcome } from '../types';
import type { SheetCell } from '../write/cell';
import { TakenNames } from '../write/naming';
import { addReport, type Added } from './add-report';
import { carryNotes } from './handwriting';
import { askForNotes, writeNotes, type NoteStore } from './note-store';
import { askForForms, refreshForms } from './refresh-forms';
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
  transaction(run, 'makeReports', () => writeSome(run, jobs, 1));

/** How often a report is tried while a co-author moves it about. */
const TRIES = 3;

const isMoving = (code: string | undefined): boolean => code === 'moved' || code === 'rowCount';

const writeSome = async (run: WorkbookRun, jobs: readonly ReportJob[], tries: number): Promise<ReportOutcome[]> => {
  if (jobs.length === 0) return [];
  let outcomes: ReportOutcome[];
  try {
    outcomes = await attempt(run, () => writeOnce(run, jobs));
  } catch (error) {
    const reason = toWorkbookError(error);
    if (reason.code === 'cancelled' || reason.code === 'rollback') throw reason;
    if (isMoving(reason.code) && tries < TRIES) return writeSome(run, jobs, tries + 1);
    if (jobs.length === 1) return [failed(jobs[0]!, reason, null)];
    // Together they cannot be written: halves show which one it is.
    const half = Math.ceil(jobs.length / 2);
    const first = await writeSome(run, jobs.slice(0, half), tries);
    return [...first, ...(await writeSome(run, jobs.slice(half), tries))];
  }
  const moving = jobs.filter((_, at) => isMoving(outcomes[at]!.error?.code));
  if (moving.length === 0 || tries === TRIES) return outcomes;
  const again = new Map((await writeSome(run, moving, tries + 1)).map((outcome) => [outcome.id, outcome]));
  return outcomes.map((outcome) => again.get(outcome.id) ?? outcome);
};

const writeOnce = async (run: WorkbookRun, jobs: readonly ReportJob[]): Promise<ReportOutcome[]> => {
  const { outcomes, notes } = await withWorkbook(run, (session) => writeAll(session, jobs));
  if (notes.changed) {
    await withWorkbook(run, async (session) => writeNotes(session, await survey(session), notes));
  }
  return outcomes;
};

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

/** What one writing did, and what people's notes are to be kept of it. */
interface Written {
  readonly outcomes: ReportOutcome[];
  readonly notes: NoteStore;
}

const writeAll = async (session: Session, jobs: readonly ReportJob[]): Promise<Written> => {
  const { protection } = session.workbook;
  protection.load('protected');
  const found = await survey(session);
  const state = found.state ?? EMPTY_STATE;
  const outcomes = new Map<ReportJob, ReportOutcome>();
  const places = new Map<string, readonly string[]>();
  const note = (job: ReportJob, sheet: string, done: Refreshed | WorkbookError): void => {
    const { id, title } = job.def;
    if (done instanceof WorkbookError) return void outcomes.set(job, failed(job, done, sheet));
    const { sheet: name, cellsWritten, columns } = done;
    outcomes.set(job, { id, title, rows: countOf(job), sheet: name, cellsWritten });
    if (columns) places.set(reportTable(id), columns);
  };
  const stampOf = ({ stamp }: ReportJob) => (stamp === undefined ? {} : { stamp: { formula: stampFormula(found) } });
  const tables = jobs.flatMap((job) => {
    const key = reportTable(job.def.id);
    const table = job.table.forms ? undefined : found.table(key);
    const place = state.tables[key];
    return table ? [{ table, job, rows: rowsOf(job), ...(place ? { place } : {}), ...stampOf(job) }] : [];
  });
  const forms = jobs.flatMap((job) => {
    const sheet = job.table.forms ? found.sheet(reportTable(job.def.id)) : undefined;
    return sheet ? [{ sheet, job }] : [];
  });
  const looks = askForForms(session, forms);
  const asked = askForNotes(session, found);
  let store: NoteStore | undefined;
  const notes = (): NoteStore => (store ??= asked());
  (await refreshReports(session, tables, notes)).forEach((done, at) => {
    note(tables[at]!.job, tables[at]!.table.sheet.name, done);
  });
  if (tables.length === 0 && (forms.length > 0 || found.table(NOTES))) await session.sync();
  (await refreshForms(session, forms, looks, notes())).forEach((done, at) => {
    const { job, sheet } = forms[at]!;
    // Asked for again, a form whose rows a person has changed is made anew beside theirs, which is then their own.
    const anew = job.recreate && done instanceof WorkbookError && done.code === 'layout';
    if (!anew) note(job, sheet.name, done);
  });

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
    if (protection.protected) {
      outcomes.set(job, failed(job, new WorkbookError('structure'), null));
      continue;
    }
    const before = session.run.metrics.cellsWritten;
    const { rows, left, columns } = carryNotes(job.table, rowsOf(job), {
      headers: [],
      rows: [],
      kept: notes().of(key),
    });
    notes().keep(key, left);
    const place = await addReport(session, names, key, job, { rows, left: left.length }, stampOf(job).stamp);
    if (job.first) place.sheet.position = firstReportAt(found);
    added.push(place);
    places.set(key, columns);
    const cellsWritten = session.run.metrics.cellsWritten - before;
    outcomes.set(job, { id, title, sheet: place.name, rows: countOf(job), cellsWritten });
  }
  if (added.length > 0) await session.sync();
  saveState(session, session.run, found.state, withPlaces(state, added, places));
  for (const { stamp } of jobs) {
    if (stamp !== undefined) await writeStamp(session, found, stamp);
  }
  return { outcomes: jobs.map((job) => outcomes.get(job)!), notes: notes() };
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

/** The workbook's memory with the new sheets and tables in it, and with what each table's columns are now. */
const withPlaces = (
  state: WorkbookState,
  added: readonly Added[],
  known: ReadonlyMap<string, readonly string[]>,
): WorkbookState => {
  const tables: Record<string, Place> = { ...state.tables };
  const sheets: Record<string, Place> = { ...state.sheets };
  for (const { key, name, table, sheet, record } of added) {
    record.id = sheet.id;
    if (table) tables[key] = { name: table.name, id: table.facts.id };
    else sheets[key] = { name, id: sheet.id };
  }
  for (const [key, columns] of known) {
    const place = tables[key];
    if (place) tables[key] = { name: place.name, id: place.id, columns };
  }
  return { ...state, tables, sheets };
};
