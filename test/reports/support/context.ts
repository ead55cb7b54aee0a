/** A report over small registers: headers, then rows. */
import { REPORTS, defaultPeriod } from '../../../src/reports';
import type { ReportContext, ReportTable } from '../../../src/reports/types';
import type { RegisterRows } from '../../../src/checks/types';
import type { CellValue } from '../../../src/values/cell';
import { parseIso } from '../../../src/values/serial';

export const register = (id: string, columns: readonly string[], ...rows: (readonly CellValue[])[]): RegisterRows => ({
  register: id,
  columns,
  rows,
  firstSheetRow: 2,
});

export const day = (iso: string): number => parseIso(iso)!;

export const ASOF = day('2026-11-20');

const PARAMETERS = new Map<string, CellValue>([
  ['账龄界限1', 30],
  ['账龄界限2', 60],
  ['账龄界限3', 90],
]);

export const build = (id: number, tables: readonly RegisterRows[], more: Partial<ReportContext> = {}): ReportTable => {
  const report = REPORTS.find((one) => one.id === id)!;
  return report.build({
    registers: new Map(tables.map((table) => [table.register, table])),
    parameters: PARAMETERS,
    asOf: ASOF,
    asOfTime: ASOF + 0.999,
    period: defaultPeriod(report.period, ASOF),
    unmask: false,
    ...more,
  });
};

/** Only the named columns, total row included: what a test is about. */
export const show = (table: ReportTable, ...labels: string[]): CellValue[][] => {
  const places = labels.map((label) => table.columns.findIndex((column) => column.label === label));
  if (places.includes(-1)) throw new Error(`No column ${labels[places.indexOf(-1)]}`);
  const rows = table.total ? [...table.rows, table.total] : table.rows;
  return rows.map((cells) => places.map((at) => cells[at] ?? null));
};
