import fc from 'fast-check';
import { build, planIntake } from '../../src/commands';
import type { Built } from '../../src/commands/build';
import { undo } from '../../src/commands';
import type { Host } from '../../src/host';
import { cellsOf, startHost, TODAY } from '../support/host';
import { messyCustomers } from '../support/messy-cells';

const QUIET = { signal: new AbortController().signal, progress: () => undefined };
const AS_OF = { date: TODAY, time: TODAY + 0.9 };

jest.setTimeout(120_000);

const SHEETS = {
  客户: [
    ['客户编号', '客户名称', '手机', '信用额度', '老系统号'],
    ['C1', '杭州宏达贸易有限公司', '13812345678', 1000, 'A-1'],
    ['C2', '宁波佰洋电子有限公司', null, 2000, 'A-2'],
    ['C3', '苏州凌科物流有限公司', '13912345678', 3000, 'A-3'],
  ],
  订单: [
    ['单号', '客户名称', '日期', '金额'],
    ['T1', '杭州宏达贸易有限公司', 45900, 10],
    ['T2', '宁波佰洋电子有限公司', 45901, 20],
  ],
};

const run = async (host: Host, accepted?: readonly string[]): Promise<{ built: Built; written: number }> => {
  const built = (await build.run({ asOf: AS_OF, accepted }, QUIET)).data;
  const before = host.metrics.cellsWritten;
  return { built, written: before };
};

/** One column of a register by its label. */
const column = (host: Host, table: string, label: string): unknown[] => {
  const { area, sheet } = host.workbook.table(table)!;
  const grid = cellsOf(host, sheet.name, area.bottom + 1, area.right + 1);
  const at = grid[0]!.indexOf(label);
  return grid.slice(1).map((row) => row[at]);
};
const edit = (host: Host, sheet: string, row: number, col: number, value: string | number | null): void =>
  host.byPerson((workbook) => workbook.sheet(sheet)!.setValue(row, col, value));

const NAMES = ['杭州宏达贸易有限公司', '宁波佰洋电子有限公司', '苏州凌科物流有限公司'];

describe('intake into registers that stand', () => {
  test('without news nothing is written', async () => {
    const host = startHost(SHEETS);
    await run(host);
    host.resetMetrics();
    const { built } = await run(host);
    expect(host.metrics.cellsWritten).toBe(0);
    expect(built.updates?.map(({ name, added, same, changes }) => [name, added, same, changes.length])).toEqual([
      ['客户台账', 0, 3, 0],
      ['交易', 0, 2, 0],
    ]);
  });

  test('whatever the sheets hold, a re-run without change writes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(messyCustomers({ most: 25 }), async (rows) => {
        const host = startHost();
        host.byPerson((workbook) => {
          const sheet = workbook.addSheet('客户');
          rows.forEach((row, r) => row.forEach((cell, c) => cell !== null && sheet.setValue(r, c, cell)));
        });
        await run(host);
        host.resetMetrics();
        const { built } = await run(host);
        expect(host.metrics.cellsWritten).toBe(0);
        expect(built.updates!.map(({ added, changes, deleted }) => [added, changes, deleted])).toEqual([[0, [], []]]);
      }),
      { numRuns: 2 },
    );
  });

  test('new rows come below; each cell goes by who has changed it since: the source, a person here, or both', async () => {
    const host = startHost(SHEETS);
    await run(host);
    const labels = cellsOf(host, '客户台账', 1, host.workbook.table('客户台账')!.area.right + 1)[0]!;
    const here = (row: number, label: string, value: string | number): void =>
      edit(host, '客户台账', row, labels.indexOf(label), value);
    here(1, '信用额度', 1500);
    here(1, '备注', '老客户');
    here(2, '信用额度', 2500);
    edit(host, '客户', 2, 2, '13700000000');
    edit(host, '客户', 2, 3, 2900);
    edit(host, '客户', 3, 1, '苏州凌科供应链有限公司');
    edit(host, '客户', 4, 0, 'C4');
    edit(host, '客户', 4, 1, '武汉朗邦机械有限公司');
    edit(host, '客户', 4, 4, '=1+1');
    edit(host, '订单', 3, 0, 'T3');
    edit(host, '订单', 3, 1, '武汉朗邦机械有限公司');
    edit(host, '订单', 3, 2, 45902);
    edit(host, '订单', 3, 3, 70);

    const { built } = await run(host);
    const customers = built.updates!.find(({ register: id }) => id === 'customers')!;
    expect([customers.added, customers.filled, customers.same, customers.edited]).toEqual([1, 1, 3, 1]);
    expect(
      customers.changes.map(({ key, column: label, before, after, by }) => [key, label, before, after, by]),
    ).toEqual([
      ['C2', '信用额度', 2500, 2900, 'both'],
      ['C3', '客户名称', '苏州凌科物流有限公司', '苏州凌科供应链有限公司', 'source'],
    ]);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(column(host, '客户台账', '手机')).toEqual(['13812345678', '13700000000', '13912345678', null]);
    expect(column(host, '客户台账', '信用额度')).toEqual([1500, 2500, 3000, null]);
    expect(column(host, '客户台账', '客户名称')[2]).toBe('苏州凌科供应链有限公司');
    expect(column(host, '客户台账', '备注')).toEqual(['老客户', null, null, null]);
    expect(column(host, '客户台账', '客户键')).toEqual(['KC1', 'KC2', 'KC3', 'KC4']);
    expect(column(host, '交易', '客户编号')).toEqual(['C1', 'C2', 'C4']);
    expect(column(host, '客户台账', '交易次数')).toEqual([1, 1, 0, 1]);
    expect(built.findings.filter(({ rule }) => rule === 'sourceDiffers')).toHaveLength(1);

    // Nobody has decided about the conflict yet: it is asked again, until a person has seen it.
    const asked = (await planIntake.run({}, QUIET)).data.updates![0]!;
    expect(asked.changes.map(({ column: label, by }) => [label, by])).toEqual([['信用额度', 'both']]);
    await run(host, [asked.changes[0]!.id]);
    expect(column(host, '客户台账', '信用额度')).toEqual([1500, 2900, 3000, null]);
    await undo.run(undefined, QUIET);
    expect(column(host, '客户台账', '信用额度')).toEqual([1500, 2500, 3000, null]);
    const { built: kept } = await run(host, []);
    expect(kept.findings.filter(({ rule }) => rule === 'sourceDiffers')).toEqual([]);
    expect((await planIntake.run({}, QUIET)).data.updates![0]!.changes).toEqual([]);
  });

  test('a row deleted here stays deleted, is said in 建账记录, and comes back only when asked for', async () => {
    const host = startHost({ 客户: [['客户名称', '手机'], ...NAMES.map((name, at) => [name, `1381234567${at}`])] });
    await run(host);
    host.byPerson((workbook) => {
      const { sheet, area } = workbook.table('客户台账')!;
      sheet.deleteCells({ ...area, top: 2, bottom: 2 }, 'Up');
    });
    expect(column(host, '客户台账', '客户编号')).toEqual(['C000001', 'C000003']);
    edit(host, '客户', 4, 0, '武汉朗邦机械有限公司');
    const { built } = await run(host);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C000001', 'C000003', 'C000004']);
    const [customers] = built.updates!;
    expect(customers!.deleted.map(({ name, changed }) => [name, changed])).toEqual([
      [`C000002 ${NAMES[1]} 13812345671`, false],
    ]);
    const log = host.workbook.table('建账记录')!;
    const lines = cellsOf(host, log.sheet.name, log.area.bottom + 1, 7);
    expect(lines.filter((line) => String(line[5]).includes('已在台账中删除'))).toEqual([
      ['客户', '客户台账', null, null, null, '3 已在台账中删除，未再加入', `${NAMES[1]} | 13812345671`],
    ]);
    host.resetMetrics();
    await run(host);
    expect(host.metrics.cellsWritten).toBe(0);
    await run(host, [customers!.deleted[0]!.id]);
    expect(column(host, '客户台账', '客户名称')).toEqual([NAMES[0], NAMES[2], '武汉朗邦机械有限公司', NAMES[1]]);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C000001', 'C000003', 'C000004', 'C000002']);
  });

  test('undo takes the new rows back', async () => {
    const host = startHost(SHEETS);
    await run(host);
    const before = column(host, '客户台账', '客户名称');
    edit(host, '客户', 4, 1, '武汉朗邦机械有限公司');
    await run(host);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C1', 'C2', 'C3', 'C000001']);
    await undo.run(undefined, QUIET);
    expect(column(host, '客户台账', '客户名称')).toEqual(before);
    expect(cellsOf(host, '客户台账', 2, 2, 4)).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('customers without codes keep the codes they were given, wherever new ones are put in', async () => {
    const names = ['杭州宏达贸易有限公司', '宁波佰洋电子有限公司'];
    const host = startHost({ 客户: [['客户名称', '手机'], ...names.map((name, at) => [name, `1381234567${at}`])] });
    await run(host);
    edit(host, '客户', 1, 0, '苏州凌科物流有限公司');
    edit(host, '客户', 1, 1, '13900000000');
    edit(host, '客户', 2, 0, names[0]!);
    edit(host, '客户', 2, 1, '13812345670');
    edit(host, '客户', 3, 0, names[1]!);
    edit(host, '客户', 3, 1, '13812345671');
    const { built } = await run(host);
    expect(column(host, '客户台账', '客户名称')).toEqual([...names, '苏州凌科物流有限公司']);
    expect(column(host, '客户台账', '客户编号')).toEqual(['C000001', 'C000002', 'C000003']);
    expect(built.updates![0]!.changes).toEqual([]);
  });

  test('a new column of the source comes to the right end', async () => {
    const host = startHost(SHEETS);
    await run(host);
    edit(host, '客户', 0, 5, '门店色号');
    edit(host, '客户', 1, 5, '红');
    await run(host);
    expect(column(host, '客户台账', '门店色号')).toEqual(['红', null, null]);
    host.resetMetrics();
    await run(host);
    expect(host.metrics.cellsWritten).toBe(0);
  });

  test('the plan says beforehand what an update would do', async () => {
    const host = startHost(SHEETS);
    await run(host);
    edit(host, '客户', 1, 3, 9000);
    const { data } = await planIntake.run({}, QUIET);
    expect(data.updates?.[0]?.changes.map(({ before, after }) => [before, after])).toEqual([[1000, 9000]]);
  });

  test('what the person says about a header is remembered for next time, and undone with the rest', async () => {
    const host = startHost({ 客户: [...SHEETS.客户.map((row) => row.slice(0, 4))], 备份: [['说明'], ['无']] });
    edit(host, '客户', 0, 4, '门店色号');
    edit(host, '客户', 1, 4, '食品');
    const { plan, updates } = (await planIntake.run({}, QUIET)).data;
    const table = plan.tables.find(({ register }) => register === 'customers')!;
    expect(updates).toBeUndefined();
    const fields = Object.fromEntries(table.mapping.map(({ column: at, field }) => [at, field]));
    const decision = { table: table.id, register: 'customers', fields: { ...fields, 5: '行业', 4: null } };
    await build.run({ plan, decisions: [decision], asOf: AS_OF }, QUIET);
    expect(column(host, '客户台账', '行业')[0]).toBe('食品');
    const again = (await planIntake.run({}, QUIET)).data.plan.tables.find(({ register }) => register === 'customers')!;
    expect(again.mapping.map(({ header, field, reason }) => [header, field, reason.key]).slice(3)).toEqual([
      ['信用额度', null, 'reason.remembered'],
      ['门店色号', '行业', 'reason.remembered'],
    ]);
    await undo.run(undefined, QUIET);
    const forgotten = (await planIntake.run({}, QUIET)).data.plan.tables.find(
      ({ register }) => register === 'customers',
    )!;
    expect(forgotten.mapping.at(-1)!.field).toBeNull();
  });
});
