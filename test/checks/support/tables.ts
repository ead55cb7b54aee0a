/** Small registers for tests: headers, then rows. */
import type { CheckContext, Finding, RegisterRows } from '../../../src/checks/types';
import type { CellValue } from '../../../src/values/cell';
import { parseIso } from '../../../src/values/serial';

/** The first data row of a register stands on sheet row 2, below its headers. */
export const register = (id: string, columns: readonly string[], ...rows: (readonly CellValue[])[]): RegisterRows => ({
  register: id,
  columns,
  rows,
  firstSheetRow: 2,
});

export const day = (iso: string): number => parseIso(iso)!;

export const contextOf = (tables: readonly RegisterRows[], more: Partial<CheckContext> = {}): CheckContext => ({
  registers: new Map(tables.map((table) => [table.register, table])),
  parameters: new Map(),
  asOf: day('2026-11-20'),
  preset: '通用',
  coveredYears: new Set([2024, 2025, 2026]),
  ...more,
});

/** `rule row.column`, with the partner after `→`: enough to read a list of findings at a glance. */
export const brief = (findings: Iterable<Finding>): string[] =>
  [...findings].map(
    ({ rule, row, column, related }) =>
      `${rule} ${row ?? '*'}.${column}${related === undefined ? '' : ` → ${related}`}`,
  );
