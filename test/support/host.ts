/** An embedded workbook behind Microsoft's own client library, for tests of the rooms above `host/`. */
import { Host, type HostOptions } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { parseIso } from '../../src/values/serial';

type Cell = string | number | boolean | null;

/** A fixed clock: 2026-11-20, half past nine in the morning. */
export const NOW = parseIso('2026-11-20 09:30')!;
export const TODAY = Math.floor(NOW);

/**
 * Starts a workbook; it has one blank sheet, Sheet1, unless `sheets` gives others by name with their cells from A1.
 * Faults of the host itself fail the test.
 */
export const startHost = (
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {},
  options: HostOptions = {},
) => {
  const host = new Host({
    clock: () => NOW,
    report: (error) => {
      throw error;
    },
    ...options,
  });
  const { workbook } = host;
  const names = Object.keys(sheets);
  for (const name of names) workbook.addSheet(name);
  if (names.length > 0) workbook.removeSheet(workbook.sheet('Sheet1')!);
  for (const name of names) {
    sheets[name]!.forEach((row, r) => row.forEach((cell, c) => workbook.sheet(name)!.setValue(r, c, cell)));
  }
  attachHost(host);
  return host;
};

/** Cells of a sheet as plain values, blank as null; errors as their text. */
export const cellsOf = (host: Host, sheet: string, rows: number, columns: number, top = 0, left = 0): Cell[][] => {
  const found = host.workbook.sheet(sheet);
  if (!found) throw new Error(`No sheet ${sheet}`);
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => {
      const value = found.value(top + r, left + c);
      return typeof value === 'object' && value !== null ? String(value) : value;
    }),
  );
};

/** Names of all sheets, in order. */
export const sheetNames = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
