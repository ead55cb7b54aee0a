/** Rewriting reports that stand already: contents only. */
import { WorkbookError } from '../office/errors';
import { gridAt } from '../office/grid';
import type { Session } from '../office/session';
import type { Block } from '../read/blocks';
import { reportTable } from '../state/contract';
import type { Place } from '../state/state';
import type { TableFacts } from '../state/survey';
import type { ReportJob } from '../types';
import type { SheetCell } from '../write/cell';
import { diff } from '../write/diff';
import { rewriteTables, type Rewritten } from '../write/rewrite-table';
import type { Frame } from '../write/table-frames';
import { REPORT_FORMATS } from './formats';
import { carryNotes, type Carried } from './handwriting';
import { HEADER_ROW, isOurLine, linesAbove, linesBelow } from './lines';
import { askForLooks, moveAlong, type Looks } from './move-along';
import type { NoteStore } from './note-store';
import { writeBelow } from './write-below';

/** More lines than any report has checks. */
const LINES = 20;

/** A report with the table it stands in. */
export interface Standing {
  readonly table: TableFacts;
  readonly job: ReportJob;
  /** Data rows with the total row. */
  readonly rows: readonly (readonly SheetCell[])[];
  /** What the workbook remembers of the table. */
  readonly place?: Place;
  /** Stands under the title instead of the period. */
  readonly stamp?: SheetCell;
}

export interface Refreshed {
  readonly sheet: string;
  readonly cellsWritten: number;
  /** Our headers, to be remembered. */
  readonly columns?: readonly string[];
}

/**
 * Rewrites title lines, tables, notes and checks, and moves charts and print areas along where a table changed its
 * length; all reports share their round trips.
 * @param notes what is kept of people's notes, known once the first request is back; taken from and added to
 * @returns per report what was written, or why it was left alone
 */
export const refreshReports = async (
  session: Session,
  reports: readonly Standing[],
  notes: () => NoteStore,
): Promise<(Refreshed | WorkbookError)[]> => {
  const looks = reports.map(({ table, job }) => askForLooks(session, table, job));
  const carried: Carried[] = [];
  const around: number[] = [];
  const tables = await rewriteTables(
    session,
    reports.map(({ table, job, rows, place }, at) => ({
      table: table.name,
      content: {
        columns: job.table.columns.map(({ label }) => label),
        formats: job.table.columns.map(({ format }) => REPORT_FORMATS[format]),
        rows,
        merge: (headers, standing) => {
          const report = reportTable(job.def.id);
          const remembered = { ours: place?.columns, kept: notes().of(report) };
          const one = carryNotes(job.table, rows, { headers, rows: standing, ...remembered });
          notes().keep(report, one.left);
          return (carried[at] = one);
        },
      },
      beside: (frame) => linesAround(frame, job),
    })),
    async (written, beside) => {
      for (const [at, report] of reports.entries()) {
        const table = written[at]!;
        if (table instanceof WorkbookError) continue;
        const [above, below] = beside[at]!;
        const open = { ...report, written: table, left: carried[at]!.left.length };
        around[at] = await rewriteLines(session, open, looks[at]!, above!.formulas, below!.formulas);
      }
    },
  );
  return tables.map((table, at) => {
    if (table instanceof WorkbookError) return table;
    const columns = reports[at]!.job.table.columns.map(({ label }) => label);
    return { sheet: table.sheet, cellsWritten: table.cellsWritten + around[at]!, columns };
  });
};

/** Lines above stand where we put them unless a person moved the table; lines below follow the table by one blank row. */
const linesAround = ({ sheet, row, column, rows, columns }: Frame, { table }: ReportJob): Block[] => {
  const width = Math.max(columns, table.columns.length);
  return [
    { sheet, row: 0, column, rows: row === HEADER_ROW ? HEADER_ROW : 0, columns: width },
    { sheet, row: row + rows + 2, column, rows: LINES, columns: width },
  ];
};

interface Open extends Standing {
  readonly written: Rewritten;
  /** Notes of records that have left the report. */
  readonly left: number;
}

/** Rewrites the lines around one table. @returns cells written */
const rewriteLines = async (
  session: Session,
  { table, written, job, stamp, left }: Open,
  looks: Looks,
  above: readonly (readonly unknown[])[],
  below: readonly (readonly unknown[])[],
): Promise<number> => {
  const { sheet: name, row, column, rows } = written;
  const grid = gridAt(session, table.name, row, column);
  const ours = below.findIndex(([text]) => !isOurLine(text));
  const standing = below.slice(0, ours < 0 ? LINES : ours).map(([text]) => String(text));
  const lines = linesBelow(job, left);
  const more = lines.length - standing.length;
  const inTheWay = below.slice(standing.length, lines.length).some((line) => line.some((cell) => cell !== ''));
  const at = { row: row + rows + 2, column, sheet: name, width: written.columns };
  let cells = await writeBelow(session, grid, at, standing, lines, inTheWay);
  await moveAlong(session, { table, job, written, lines: { before: standing.length, more } }, looks);
  if (above.length === 0) return cells;
  const wanted = linesAbove(job, job.table.columns.length, stamp).map((line, n) => withRest(line, above[n]!));
  for (const { row: from, column: first, before, after, formats } of diff(above, wanted, [])) {
    session.run.record({ kind: 'cells', sheet: name, row: from, column: column + first, before, after, formats });
    await session.write(grid, from, column + first, after, 'formulas');
    cells += after.flat().filter((cell) => cell !== null).length;
  }
  return cells;
};

/** What stands to the right of our lines stays, unless it is the end of one of ours from a time of more columns. */
const withRest = (line: readonly SheetCell[], standing: readonly unknown[]): SheetCell[] => [
  ...line,
  ...standing.slice(line.length).map((cell): SheetCell => {
    if (cell === '' || /^(截至日期|编制人)：/.test(String(cell))) return null;
    return typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : (cell as SheetCell);
  }),
];
