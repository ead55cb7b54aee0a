/** The summary JSON of a headless run (requirements section 8). */
import type { Built } from '../commands/build';
import type { ReportResult } from '../commands/views';
import { registerName, skippedReason } from '../commands';
import { isoDate, isoDateTime } from '../values/serial';
import type { Phase } from './phases';

interface SummaryInput {
  readonly asOf: number | undefined;
  readonly today: number;
  readonly preset: string;
  readonly fileName: string;
  readonly built: Built;
  readonly reports: readonly ReportResult[];
  readonly phases: readonly Phase[];
}

const asOfText = (asOf: number | undefined, today: number): string => {
  if (asOf === undefined) return isoDate(today);
  const endOfDay = Math.abs(asOf - Math.floor(asOf) - (23 * 60 + 59) / 1440) < 1e-6;
  return endOfDay ? isoDate(asOf) : isoDateTime(asOf).replace(' ', 'T');
};

/** Findings counted by rule and severity, most serious first as they were found. */
const countFindings = (built: Built) => {
  const counts = new Map<string, { rule: string; severity: string; count: number }>();
  for (const { rule, severity } of built.findings) {
    const key = `${rule}|${severity}`;
    const entry = counts.get(key);
    if (entry) entry.count += 1;
    else counts.set(key, { rule, severity, count: 1 });
  }
  return [...counts.values()];
};

export const summaryOf = ({ asOf, today, preset, fileName, built, reports, phases }: SummaryInput) => ({
  asOf: asOfText(asOf, today),
  preset,
  sources: built.plan.tables.map((table) => {
    const counts = built.tables.find((one) => one.id === table.id);
    return {
      file: table.file || fileName,
      sheet: table.sheet,
      range: table.range,
      headerRows: table.headerRows,
      register: registerName(table.register),
      mapping: table.mapping
        .filter((column) => column.field !== null)
        .map((column) => ({ header: column.header, column: column.field, confidence: column.confidence })),
      unmapped: table.mapping.filter((column) => column.field === null).map((column) => column.header),
      rowsIn: counts?.rowsIn ?? 0,
      rowsOut: counts?.rowsOut ?? 0,
      // Header rows have a member of their own.
      skipped: table.skipped
        .filter(({ row }) => !table.headerRows.includes(row))
        .map(({ row, reason, text }) => ({ row, reason: skippedReason(reason), text })),
    };
  }),
  renamed: built.summary.renamed,
  findings: countFindings(built),
  phases,
  reports: reports.map(({ id, title, sheet, rows }) => ({ id, title, sheet, rows })),
});
