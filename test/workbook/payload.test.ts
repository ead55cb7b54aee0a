import { openRun, readRegisters, readSources, writeRegisters } from '../../src/workbook';
import { slabsOf } from '../../src/workbook/office/bytes';
import { startHost } from '../support/host';
import { draft } from './drafts';

const LIMIT = 400_000;

jest.setTimeout(60_000);

describe('the payload limit of Excel on the web', () => {
  test.each([
    [
      'whole rows',
      [['a'], ['b'], ['c']],
      12,
      [
        [0, 1, 0, 1],
        [1, 2, 0, 1],
        [2, 3, 0, 1],
      ],
    ],
    [
      'one row over the limit is cut by columns',
      [['a', 'b', 'c']],
      10,
      [
        [0, 1, 0, 1],
        [0, 1, 1, 2],
        [0, 1, 2, 3],
      ],
    ],
    ['all at once', [['a'], ['b']], 100, [[0, 2, 0, 1]]],
  ])('%s', (_, rows, limit, expected) =>
    expect(slabsOf(rows, limit).map(({ top, bottom, left, right }) => [top, bottom, left, right])).toEqual(expected),
  );

  test('large registers are written and read in parts that the host accepts', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => [
      `${n}`.padStart(5, '0'),
      `客户名称很长很长很长的有限公司${n}`,
    ]);
    const host = startHost({}, { limits: { payloadBytes: LIMIT } });
    let largest = 0;
    let before = 0;
    host.beforeRequest(() => {
      largest = Math.max(largest, host.metrics.bytesIn - before);
      before = host.metrics.bytesIn;
    });
    const run = openRun({ maxBytes: LIMIT * 0.7 });
    await writeRegisters(run, { preset: '通用', drafts: [draft('customers', ['客户编号', '客户名称'], rows)] });
    const read = (await readRegisters(run, ['customers'])).get('customers')!;
    expect(read.rows.map((row) => row.slice(0, 2))).toEqual(rows);
    expect(run.metrics.syncs).toBeGreaterThan(5);
    expect(largest).toBeLessThanOrEqual(LIMIT);
  });

  test('a reply that turns out too large is asked again in halves', async () => {
    const long = 'x'.repeat(20_000);
    startHost({ 客户: Array.from({ length: 40 }, () => [long]) }, { limits: { payloadBytes: LIMIT } });
    const [sheet] = await readSources(openRun({ maxBytes: 3_000_000 }));
    expect(sheet!.values).toEqual(Array.from({ length: 40 }, () => [long]));
  });

  test('round trips grow with the payload, not with the rows', async () => {
    const syncs = async (count: number) => {
      startHost();
      const run = openRun();
      const rows = Array.from({ length: count }, (_, n) => [`${n}`, `名${n}`]);
      await writeRegisters(run, { preset: '通用', drafts: [draft('customers', ['客户编号', '客户名称'], rows)] });
      return run.metrics.syncs;
    };
    expect((await syncs(800)) - (await syncs(8))).toBeLessThanOrEqual(1);
  });
});
