/** 预览: the first rows of a report, without writing anything. */
import { type ReportChoice, type ReportFormat, type ReportTable, NO_CHOICE, reportById } from '../../reports';
import type { CellValue } from '../../values/cell';
import { isoDate, isoDateTime } from '../../values/serial';
import { registerName } from '../support/ids';
import { withRun } from '../support/with-run';
import { readBook } from '../../workbook';
import { type Command, Refusal } from '../types';
import type { PreviewView } from '../views';
import { buildReport, materialOf, registersOf } from './report-context';

/** Rows that are shown before the total row. */
const ROWS = 8;

export interface PreviewInput {
  readonly id: number;
  readonly choice?: Partial<ReportChoice>;
  readonly unmask?: boolean;
}

const amount = (value: number, places: number): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: places, maximumFractionDigits: places || 2 });

const textOf = (value: CellValue, format: ReportFormat): string => {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  switch (format) {
    case 'date':
      return isoDate(value);
    case 'datetime':
      return isoDateTime(value);
    case 'percent':
      return `${amount(value * 100, 1)}%`;
    case 'money':
      return amount(value, 2);
    case 'score':
      return amount(value, 1);
    default:
      return amount(value, 0);
  }
};

const NUMERIC: ReadonlySet<ReportFormat> = new Set(['integer', 'number', 'money', 'percent', 'score']);

type Shown = Pick<PreviewView, 'columns' | 'numeric' | 'rows' | 'total'>;

const tableView = ({ columns, rows, total }: ReportTable): Shown => ({
  columns: columns.map(({ label }) => label),
  numeric: columns.map(({ format }) => NUMERIC.has(format)),
  rows: [...rows.slice(0, ROWS), ...(total ? [total] : [])].map((row) =>
    row.map((cell, at) => textOf(cell, columns[at]!.format)),
  ),
  total: rows.length,
});

/** A form shows its first fields, a label and a value a line. */
const formView = (forms: NonNullable<ReportTable['forms']>): Shown => {
  const fields = forms[0]!.sections.flatMap(({ rows }) => rows.flatMap((row) => row.fields));
  return {
    columns: ['', ''],
    numeric: [false, false],
    rows: fields
      .flatMap(({ label, value = null, format = 'text' }) =>
        label === undefined ? [] : [[label, textOf(value, format)]],
      )
      .slice(0, ROWS),
    total: forms.filter(({ key }) => key !== '').length,
  };
};

export const previewReport: Command<PreviewInput, PreviewView> = {
  id: 'previewReport',
  run: ({ id, choice, unmask = false }, context) =>
    withRun(context, async (run) => {
      context.progress('readRegisters');
      const def = reportById(id)!;
      const book = await readBook(run, { registers: (frame) => registersOf([def], frame) });
      if (!book) throw new Refusal('commands.refused.noRegisters');
      const material = materialOf(book, unmask);
      const missing = def.sources.filter((register) => !book.places.has(register));
      const names = missing.map((register) => registerName(register) ?? register);
      const done = (shown: Shown) => ({
        message: 'commands.previewReport.done',
        data: { id, missing: names, ...shown },
      });
      if (missing.length > 0) return done({ columns: [], numeric: [], rows: [], total: 0 });
      const { table } = buildReport(def, material, { ...NO_CHOICE, ...choice });
      return done(table.forms ? formView(table.forms) : tableView(table));
    }),
};
