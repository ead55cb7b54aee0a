/**
 * A workbook may count its days from 1904. Excel hands its dates over in that count without saying so; registers in it would
 * lie four years off. What a date cell shows gives it away.
 */
import { isDateFormat } from '../../intake/clean/dates';
import type { SourceSheet } from '../../intake/types';
import { partsOf } from '../../values/serial';
import { WorkbookError } from '../office/errors';
import type { Session } from '../office/session';

/** Days between day 0 of the two counts. */
const DAYS = 1462;
/** Cells asked, each of another column: one that is too narrow shows `####`. */
const ASKED = 5;
const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/;

interface DateCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly serial: number;
}

/** Rows looked at per sheet. */
const DEEP = 200;

const dateCells = (sources: readonly SourceSheet[]): DateCell[] => {
  const cells = new Map<string, DateCell>();
  for (const { name, values, formats, firstRow, firstColumn } of sources)
    for (let r = 0; r < Math.min(values.length, DEEP); r++)
      values[r]!.forEach((value, c) => {
        const key = `${name}\u0000${c}`;
        if (cells.size >= ASKED || cells.has(key) || typeof value !== 'number' || value < 1 || value > 100_000) return;
        const format = formats[r]![c]!;
        if (!isDateFormat(format) || !/yyyy/i.test(format)) return;
        cells.set(key, { sheet: name, row: firstRow + r - 1, column: firstColumn + c - 1, serial: value });
      });
  return [...cells.values()];
};

/** @throws WorkbookError `date1904` */
export const refuse1904 = async (session: Session, sources: readonly SourceSheet[]): Promise<void> => {
  const asked = dateCells(sources).map((cell) => ({
    ...cell,
    range: session.sheet(cell.sheet).getRangeByIndexes(cell.row, cell.column, 1, 1).load('text'),
  }));
  if (asked.length === 0) return;
  await session.sync();
  for (const { range, serial } of asked) {
    const year = Number(YEAR.exec(String(range.text[0]?.[0]))?.[0]);
    if (year === partsOf(serial + DAYS).year && year !== partsOf(serial).year) throw new WorkbookError('date1904');
  }
};
