/** A report is mostly a list of records and a list of columns; these build the table, and its total row. */
import type { CellValue } from '../../values/cell';
import type { Row } from '../../values/rows';
import type { ReportColumn, ReportContext, ReportFormat, ReportTable } from '../types';
import { roundMoney } from './group';

export interface Column<T> extends ReportColumn {
  value(record: T, context: ReportContext): CellValue;
}

type Options = Pick<ReportColumn, 'width' | 'total'>;

export const column = <T>(
  label: string,
  format: ReportFormat,
  value: (record: T, context: ReportContext) => CellValue,
  options: Options = {},
): Column<T> => ({ label, format, value, ...options });

/** A register column shown as it stands. Text in a number or date column shows as nothing. */
export const own = (label: string, format: ReportFormat = 'text', options: Options = {}): Column<Row> =>
  column(label, format, (row) => (format === 'text' ? row.text(label) || null : (row.number(label) ?? null)), options);

/** A sum column of a register, with its sum in the total row. */
export const money = (label: string): Column<Row> => own(label, 'money', { total: true });

/** Printed empty for handwriting. */
export const handwritten = <T>(label: string, width = 16): Column<T> => ({
  label,
  format: 'text',
  width,
  handwritten: true,
  value: () => null,
});

export interface TableOptions {
  /** Counts the records in the total row: `合计 66 户`. Left out: plain `合计`. */
  readonly unit?: string;
  /** Labels of the columns that together name a row: see `ReportTable.keys`. */
  readonly keys?: readonly string[];
  /** Cells of the total row that are not sums, by column label. */
  readonly totals?: Readonly<Record<string, CellValue>>;
}

/** A mean of days is shown as a person would write it: two places at most. */
const rounded = (value: CellValue, format: ReportFormat): CellValue =>
  format === 'number' && typeof value === 'number' ? Math.round(value * 100) / 100 : value;

/** The table of some records; the total row sums the columns that ask for it. */
export const tableOf = <T>(
  columns: readonly Column<T>[],
  records: readonly T[],
  context: ReportContext,
  { unit, keys, totals = {} }: TableOptions = {},
): ReportTable => {
  const rows = records.map((record) => columns.map((each) => rounded(each.value(record, context), each.format)));
  const total = columns.map(({ label, total: summed }, at): CellValue => {
    if (at === 0) return unit ? `合计 ${records.length} ${unit}` : '合计';
    if (label in totals) return totals[label]!;
    return summed ? roundMoney(rows.reduce((sum, cells) => sum + Number(cells[at] ?? 0), 0)) : null;
  });
  return {
    columns: columns.map(({ value: _value, ...shape }) => shape),
    rows,
    total,
    ...(keys ? { keys } : {}),
  };
};
