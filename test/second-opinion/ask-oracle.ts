/** Holds the computed columns of a built workbook against the oracle's answers. */
import type { Host } from '../../src/host';
import { tableRows } from '../support/table-rows';
import { ask } from './oracle';
import { WorkCalendar } from './oracle/calendar';
import type { Now } from './oracle/deadline';
import type { Row } from './oracle/record';

export interface Difference {
  readonly cell: string;
  readonly column: string;
  readonly host: unknown;
  readonly oracle: unknown;
  /** What the row holds, for reading the difference. */
  readonly row: Row;
}

const same = (a: unknown, b: unknown): boolean => {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b));
  return (a ?? '') === (b ?? '');
};

/** Every answer of the oracle that the workbook does not share, and how many it was asked for. */
export const differences = (host: Host, now: Now): { compared: number; found: readonly Difference[] } => {
  const calendar = new WorkCalendar(
    tableRows(host, '节假日').rows.map((row) => ({ date: Number(row['日期']), kind: String(row['类型']) })),
  );
  const answers = ask({
    now,
    calendar,
    rows: (register) => tableRows(host, register).rows,
  });
  const found: Difference[] = [];
  let compared = 0;
  for (const [register, list] of Object.entries(answers)) {
    const table = tableRows(host, register);
    list.forEach((answer, at) => {
      const row = table.rows[at]!;
      for (const [column, oracle] of Object.entries(answer)) {
        compared += 1;
        if (!table.headers.includes(column)) found.push({ cell: register, column, host: undefined, oracle, row });
        else if (!same(row[column], oracle))
          found.push({ cell: table.address(at, column), column, host: row[column], oracle, row });
      }
    });
  }
  return { compared, found };
};
