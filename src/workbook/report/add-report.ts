/** A report that does not stand yet gets a sheet of its own. */
import type { Session } from '../office/session';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import type { TakenNames } from '../write/naming';
import { addChart, CHART_ROWS } from './chart';
import { gridOf } from './form-grid';
import { HEADER_ROW, linesBelow } from './lines';
import { makeForm, printForms, setUpFormSheet } from './make-form';
import { makeReportSheet, setUpReportPage } from './make-sheet';
import { printedArea } from './print-area';
import { writeBelow } from './write-below';

/** What was added; the ids are there after the next sync. */
export interface Added {
  /** Table name of the contract. */
  readonly key: string;
  /** Name of the sheet. */
  readonly name: string;
  readonly sheet: Excel.Worksheet;
  /** Forms have none. */
  readonly table?: { readonly name: string; readonly facts: Excel.Table };
  /** Its entry in the journal, which needs the sheet's id. */
  readonly record: { id: string };
}

/**
 * Adds the sheet and queues all that stands on it.
 * @param left notes of records that are not in the report
 * @param stamp stands under the title instead of the period
 */
export const addReport = async (
  session: Session,
  names: { readonly sheets: TakenNames; readonly tables: TakenNames },
  key: string,
  job: ReportJob,
  { rows, left }: { readonly rows: readonly (readonly SheetCell[])[]; readonly left: number },
  stamp?: SheetCell,
): Promise<Added> => {
  const name = names.sheets.claim(job.def.title);
  const record = { kind: 'sheet' as const, name, id: '' };
  session.run.record(record);
  const sheet = session.workbook.worksheets.add(name);
  sheet.load('id');
  if (job.table.forms) {
    await addForms(session, sheet, job);
    return { key, name, sheet, record };
  }
  const table = names.tables.claim(key);
  const body = rows.length > 0 ? rows : [job.table.columns.map(() => null)];
  await makeReportSheet(session, sheet, table, job, body, stamp);
  const bottom = HEADER_ROW + body.length;
  const lines = linesBelow(job, left);
  await writeBelow(session, sheet, { row: bottom + 2, column: 0 }, [], lines);
  const withChart = job.table.chart && job.table.rows.length > 0;
  if (withChart) {
    const top = bottom + lines.length + 3;
    await addChart(session, { sheet, headerRow: HEADER_ROW, column: 0 }, job.table, table, top);
  }
  const extra = withChart ? CHART_ROWS + 2 : 0;
  const printed = printedArea(job, { rows: body.length, lines: lines.length, chart: extra });
  await session.queue(() => setUpReportPage(sheet, job, printed, body.length + extra), 12);
  const facts = session.workbook.tables.getItem(table);
  facts.load('id');
  return { key, name, sheet, table: { name: table, facts }, record };
};

const addForms = async (session: Session, sheet: Excel.Worksheet, job: ReportJob): Promise<void> => {
  const grids = job.table.forms!.map((form) => gridOf(job, form));
  await setUpFormSheet(session, sheet);
  let top = 0;
  for (const grid of grids) {
    await makeForm(session, sheet, grid, top);
    top += grid.heights.length;
  }
  await printForms(session, sheet, top);
};
