/**
 * Requirements sections 3, 4 and 8 worked out a second time (`oracle/`) over the rows of the full workbook, row by row:
 * every rollup, tier, deadline and computed column agrees. And the workbook reaches what it is meant to reach.
 */
import { buildWorkbook } from '../support/build-workbook';
import { fullSheets, fullXlsx } from '../support/full-workbook';
import { tableRows } from '../support/table-rows';
import { differences } from './ask-oracle';
import { GENERAL } from './occasions';
import { REACHED } from './reached';

/** `register/column` → every value that it took on any of the days. */
const seen = new Map<string, Set<unknown>>();

test.each(Object.keys(GENERAL))(
  'as of %s the workbook and the oracle agree on every row',
  async (name) => {
    const { asOf, time } = GENERAL[name]!;
    const { host } = await buildWorkbook(fullXlsx(fullSheets(asOf)), { asOf, time, reports: false });
    const { compared, found } = differences(host, { date: asOf, time });
    expect(found).toEqual([]);
    expect(compared).toBeGreaterThan(10_000);
    for (const [register, column] of REACHED) {
      const key = `${register}/${column}`;
      const values = seen.get(key) ?? new Set();
      for (const row of tableRows(host, register).rows) values.add(row[column] ?? '');
      seen.set(key, values);
    }
  },
  60_000,
);

test.each(REACHED)('%s %s took every value that it can take', (register, column, values) => {
  const missing = values.filter((value) => !seen.get(`${register}/${column}`)?.has(value));
  expect(missing).toEqual([]);
});
