/** A table of an embedded workbook as rows by header, computed values included. */
import type { Host } from '../../src/host';

type Cell = string | number | boolean | null;

export interface TableRows {
  readonly headers: readonly string[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  /** A1 address of a cell of the table, `row` 0-based in its body. */
  address(row: number, header: string): string;
}

const columnLetters = (column: number): string =>
  (column >= 26 ? columnLetters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** @throws Error when the workbook has no such table */
export const tableRows = (host: Host, name: string): TableRows => {
  const table = host.workbook.table(name);
  if (!table) throw new Error(`No table ${name}`);
  const { sheet, area } = table;
  const width = area.right - area.left + 1;
  const cells = (row: number): Cell[] =>
    Array.from({ length: width }, (_, at) => {
      const value = sheet.value(row, area.left + at);
      return typeof value === 'object' && value !== null ? String(value) : value;
    });
  const headers = cells(area.top).map(String);
  const body = Array.from({ length: area.bottom - area.top }, (_, at) => cells(area.top + 1 + at));
  return {
    headers,
    rows: body.map((line) => Object.fromEntries(headers.map((header, at) => [header, line[at] ?? null]))),
    address: (row, header) =>
      `${sheet.name}!${columnLetters(area.left + headers.indexOf(header))}${area.top + row + 2}`,
  };
};
