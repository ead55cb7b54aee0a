import fc from 'fast-check';
import { build, findDuplicates, mergeCustomers, undo } from '../../src/commands';
import { planMerge } from '../../src/commands/duplicates/plan-merge';
import type { Host } from '../../src/host';
import { parseIso } from '../../src/values/serial';
import { cellsOf, startHost, TODAY } from '../support/host';

const QUIET = { signal: new AbortController().signal, progress: () => undefined };
const day = (iso: string): number => parseIso(iso)!;

jest.setTimeout(240_000);

const SHEETS = {
  客户: [
    ['客户编号', '客户名称', '手机', '信用额度', '建档日期', '联系人', '老系统号'],
    ['C1', '杭州泰荣贸易有限公司', '13812345678', 1000, day('2025-03-01'), null, 'A-1'],
    ['C2', '杭州泰荣贸易有限责任公司', '13812345678', 2000, day('2024-01-05'), '李四', 'A-2'],
    ['C3', '杭州市泰荣商贸有限公司', null, null, null, '王五', null],
    ['C4', '宁波佰洋电子有限公司', '13700000000', 500, day('2025-01-01'), '赵六', 'A-4'],
    ['C5', '宁波佰阳电子有限公司', '13700000001', 600, day('2025-01-01'), '钱七', 'A-5'],
  ],
  订单: [
    ['单号', '客户编号', '日期', '金额'],
    ['T1', 'C1', 45900, 10],
    ['T2', 'C2', 45901, 20],
    ['T3', 'C4', 45902, 40],
  ],
};

const start = async (): Promise<Host> => {
  const host = startHost(SHEETS);
  await build.run({ asOf: { date: TODAY, time: TODAY + 0.9 } }, QUIET);
  return host;
};

const grid = (host: Host, table: string): unknown[][] => {
  const { area, sheet } = host.workbook.table(table)!;
  return cellsOf(host, sheet.name, area.bottom + 1, area.right + 1);
};
const column = (host: Host, table: string, label: string): unknown[] => {
  const [header, ...rows] = grid(host, table);
  return rows.map((row) => row[header!.indexOf(label)]);
};
const everything = (host: Host): unknown =>
  host.workbook.tables.map((table) => [table.name, table.area, grid(host, table.name)]);
const card = (row: number, code: string, name: string) => ({ row, code, name });
const cards = SHEETS.客户.slice(1).map(([code, name], row) => card(row, String(code), String(name)));

describe('重卡: find, compare, merge (requirements 1.15 and section 6)', () => {
  test('pairs come with their evidence and what speaks against them, the surest first', async () => {
    await start();
    const { data } = await findDuplicates.run(undefined, QUIET);
    expect(data.map(({ strength, codes, evidence }) => [strength, codes, evidence])).toEqual([
      ['certain', ['C2', 'C1'], ['telephone', 'nameForm']],
      ['likely', ['C1', 'C3'], ['nameForm']],
      ['likely', ['C2', 'C3'], ['nameForm']],
      ['possible', ['C4', 'C5'], ['homophone']],
    ]);
  });

  test('the earliest card stays, blanks are filled, orders follow, other values are logged, and undo restores all', async () => {
    const host = await start();
    const before = everything(host);
    await mergeCustomers.run({ cards: [cards[0]!, cards[1]!, cards[2]!] }, QUIET);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C2', 'C4', 'C5']);
    expect(column(host, '客户台账', '客户名称')[0]).toBe('杭州泰荣贸易有限责任公司');
    expect(column(host, '客户台账', '联系人')[0]).toBe('李四');
    expect(column(host, '客户台账', '交易次数')).toEqual([2, 1, 0]);
    expect(column(host, '交易', '客户编号')).toEqual(['C2', 'C2', 'C4']);
    const log = grid(host, '建账记录').map((row) => row.join('|'));
    expect(log.at(-1)).toContain('C1、C3 → C2');
    expect(log.at(-1)).toContain('信用额度：1000（C1）');
    expect(log.at(-1)).toContain('联系人：王五（C3）');
    expect(
      grid(host, '别名')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['杭州泰荣贸易有限公司', '杭州泰荣贸易有限责任公司', 'C1', 'C2'],
      ['杭州市泰荣商贸有限公司', '杭州泰荣贸易有限责任公司', 'C3', 'C2'],
    ]);
    await undo.run(undefined, QUIET);
    expect(everything(host)).toEqual(before);
  });

  test('the person chooses which value survives', async () => {
    const host = await start();
    await mergeCustomers.run({ cards: [cards[0]!, cards[1]!], chosen: { 信用额度: 0, 客户名称: 0 } }, QUIET);
    expect(column(host, '客户台账', '信用额度')[0]).toBe(1000);
    expect(column(host, '客户台账', '客户名称')[0]).toBe('杭州泰荣贸易有限公司');
    expect(column(host, '客户台账', '客户编号')[0]).toBe('C2');
  });

  test('intake again does not bring merged cards back, and their orders still find the customer', async () => {
    const host = await start();
    await mergeCustomers.run({ cards: [cards[0]!, cards[1]!] }, QUIET);
    host.byPerson((workbook) => {
      ['T4', 'C1', 45903, 80].forEach((value, at) => workbook.sheet('订单')!.setValue(4, at, value));
    });
    const { data } = await build.run({ asOf: { date: TODAY, time: TODAY + 0.9 } }, QUIET);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C2', 'C3', 'C4', 'C5']);
    expect(column(host, '交易', '客户编号')).toEqual(['C2', 'C2', 'C4', 'C2']);
    expect(data.updates?.map(({ added }) => added)).toEqual([0, 1]);
    expect(grid(host, '建账记录').map((row) => row[0])).toContain('重卡合并');
  });

  test('cards that are no longer where they were are refused', async () => {
    await start();
    await expect(mergeCustomers.run({ cards: [cards[0]!, { ...cards[1]!, row: 3 }] }, QUIET)).rejects.toMatchObject({
      key: 'commands.refused.cardsChanged',
    });
  });

  test('any merge, taken back, leaves the workbook as it was', async () => {
    const host = await start();
    const before = everything(host);
    await fc.assert(
      fc.asyncProperty(fc.subarray([0, 1, 2, 3, 4], { minLength: 2 }), fc.boolean(), async (rows, last) => {
        const chosen: Record<string, number> = last ? { 手机: rows.at(-1)!, 老系统号: rows.at(-1)! } : {};
        await mergeCustomers.run({ cards: rows.map((row) => cards[row]!), chosen }, QUIET);
        await undo.run(undefined, QUIET);
        expect(everything(host)).toEqual(before);
      }),
      { numRuns: 8 },
    );
  });
});

test('a card without 建档日期 counts as later; without any, the upper row stays', () => {
  const table = (dates: readonly (number | null)[]) => ({
    register: 'customers',
    columns: ['客户编号', '客户名称', '建档日期'],
    rows: dates.map((date, at) => [`C${at}`, `甲${at}`, date]),
    firstSheetRow: 2,
  });
  const first = (dates: readonly (number | null)[]) =>
    planMerge(
      table(dates),
      dates.map((_, at) => at),
      new Set(['客户编号']),
    ).codes[0];
  expect(first([null, 45000, 44000])).toBe('C2');
  expect(first([null, null])).toBe('C0');
  expect(first([44000, 44000])).toBe('C0');
});
