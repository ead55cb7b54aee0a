/** 刷新报表: the stamp, missing registers, the month-end picture, cancelling, and what it costs. */
import { makeReports, refreshReports } from '../../src/commands';
import { ExcelError, Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { parameterByName } from '../../src/policy/parameters';
import { parseIso } from '../../src/values/serial';
import { openRun, undoLast, writeRegisters } from '../../src/workbook';
import { cellsOf } from '../support/host';
import { customers, draft, receivables, transactions } from '../workbook/drafts';
import { AS_OF, runOf, startWith, typeIn } from './support';

jest.setTimeout(120_000);

const start = () => startWith([customers, transactions, receivables]);
const make = (ids: number[]) => runOf(makeReports, { ids });
const refresh = () => runOf(refreshReports, undefined);
const stampOf = (host: Host): unknown => host.workbook.sheet('报表目录')!.value(2, 0);
const STAMP = /^最近刷新：\d{4}-\d{2}-\d{2} \d{2}:\d{2}/;

/** Every cell of every sheet, formulas as their text. */
const allCells = (host: Host): string =>
  JSON.stringify(
    host.workbook.sheets.map((sheet) => {
      const { bottom, right } = sheet.usedArea(true) ?? { bottom: 0, right: 0 };
      return Array.from({ length: bottom + 1 }, (_, row) =>
        Array.from({ length: right + 1 }, (__, column) => sheet.formula(row, column) ?? sheet.value(row, column)),
      );
    }),
  );

describe('the stamp', () => {
  test('a refresh without change writes no cell, and still says that it has looked; undo leaves it alone', async () => {
    const host = await start();
    await make([1, 18, 34]);
    expect(host.workbook.sheet('报表目录')!.formula(2, 0)).toBe('=报表_上次刷新');
    expect(stampOf(host)).toMatch(new RegExp(`${STAMP.source} 已更新$`));
    const before = allCells(host);
    host.resetMetrics();
    const { message, undoable } = await refresh();
    expect([message, undoable, host.metrics.cellsWritten]).toEqual(['commands.reports.same', false, 0]);
    expect(allCells(host)).toBe(before);
    expect(stampOf(host)).toMatch(new RegExp(`${STAMP.source} 已核对，无变化$`));
    await make([1, 18, 34]);
    expect([allCells(host) === before, host.metrics.cellsWritten]).toEqual([true, 0]);

    const checked = stampOf(host);
    typeIn(host, '应收', 0, '已收金额', 50000);
    await refresh();
    expect(stampOf(host)).toMatch(/已更新$/);
    await undoLast(openRun());
    expect(stampOf(host)).toBe(checked);
  });

  test('it is a constant in a name of the file, which any program shows', async () => {
    const host = await start();
    await make([1]);
    const again = new Host({ clock: () => AS_OF.time });
    await again.open(await host.save(), '另存.xlsx');
    expect(again.workbook.names.find(({ name }) => name === '报表_上次刷新')!.formula).toMatch(/^="最近刷新：.*"$/);
    expect(stampOf(again)).toBe(stampOf(host));
  });
});

describe('a missing register', () => {
  test('the report says so itself and in 报表目录, the others are made; once it is back both old and new are made', async () => {
    const host = await start();
    await make([1, 34]);
    const { workbook } = host;
    const old = workbook.sheet('应收')!;
    const rows = cellsOf(host, '应收', 4, 40);
    const columns = workbook.table('应收')!.columns.map(({ name }) => name);
    workbook.removeSheet(old);
    const gone = await make([36]);
    expect([gone.message, gone.partly, gone.params!.reasons]).toEqual([
      'commands.reports.allFailed',
      true,
      '销售收款状况分析表（缺少台账：应收）',
    ]);
    const { data } = await refresh();
    expect(data.map(({ id, missing }) => [id, missing])).toEqual([
      [1, []],
      [34, ['receivables']],
      [36, ['receivables']],
    ]);
    expect(cellsOf(host, '账龄分析表', 1, 1, 3)).toEqual([['注意：缺少台账：应收。以下仍为上次刷新的内容。']]);
    expect(stampOf(host)).toMatch(/2 张未能更新，原因见“说明”列$/);
    expect((await refresh()).data.map(({ cellsWritten }) => cellsWritten)).toEqual([0, 0, 0]);

    const sheet = workbook.addSheet('应收');
    rows.forEach((line, row) => line.forEach((value, column) => sheet.setValue(row, column, value)));
    workbook.addTable(sheet, { top: 0, left: 0, bottom: 3, right: columns.length - 1 }, true).name = '应收';
    const back = await refresh();
    expect(back.data.map(({ id, sheet: name, missing }) => [id, name, missing])).toEqual([
      [1, '客户分类表', []],
      [34, '账龄分析表', []],
      [36, '销售收款状况分析表', []],
    ]);
    expect(cellsOf(host, '账龄分析表', 1, 1, 3)).toEqual([[null]]);
    expect(stampOf(host)).toMatch(/已更新$/);
  });

  test('报表目录 that cannot be written is told like a report', async () => {
    const host = await start();
    await make([1]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('报表目录').protection.protect();
      await context.sync();
    });
    typeIn(host, '客户台账', 0, '客户名称', '新名');
    const { params, partly } = await make([15]);
    expect(partly).toBe(true);
    expect(params!.reasons).toBe('报表目录（工作表“报表目录”受保护，不能写入。请先撤销工作表保护，再运行一次）');
  });
});

test('a fault while the workbook keeps what undo needs: the reports are made, and it is said', async () => {
  const host = await start();
  await make([34]);
  typeIn(host, '应收', 0, '已收金额', 50000);
  const add = jest.spyOn(Excel.SettingCollection.prototype, 'add').mockImplementation(() => {
    throw new ExcelError('GeneralException', 'There was an internal error.');
  });
  const { message, undoable, undoLost } = await refresh();
  add.mockRestore();
  expect([message, undoable, undoLost]).toEqual(['commands.reports.done', false, true]);
  expect((await refresh()).message).toBe('commands.reports.same');
});

// Design: columns above 跨行公式上限 hold values, which a refresh brings up to date.
test('a filtered register with value columns keeps its old values, and both pane and 报表目录 say so', async () => {
  const limit = jest.replaceProperty(parameterByName.get('跨行公式上限') as { value: number }, 'value', 1);
  const host = await start();
  limit.restore();
  await make([3]);
  const { sheet, columns } = host.workbook.table('客户台账')!;
  const row = cellsOf(host, '客户台账', 10, columns.length);
  const inExcel = (work: (column: Excel.TableColumn) => void) =>
    Excel.run(async (context) => {
      work(context.workbook.tables.getItem('客户台账').columns.getItem('客户名称'));
      await context.sync();
    });
  await inExcel((column) => column.filter.applyValuesFilter(['无']));
  typeIn(host, '交易', 0, '金额', 987_654);
  const { message, params, partly, data } = await refresh();
  expect([message, partly, data.map(({ problem }) => problem)]).toEqual([
    'commands.reports.oldValues',
    true,
    [undefined],
  ]);
  expect(params!.reasons).toBe(
    `工作表“${sheet.name}”正在筛选，写入会错位，内容保持不变。请在“数据”中清除筛选，再运行一次`,
  );
  expect(stampOf(host)).toMatch(/；跨行数值列未更新：工作表“客户台账”正在筛选/);
  expect(cellsOf(host, '客户台账', 10, columns.length)).toEqual(row);

  await inExcel((column) => column.filter.clear());
  expect((await refresh()).message).toBe('commands.reports.done');
  expect(stampOf(host)).toMatch(/已更新$/);
  expect(JSON.stringify(cellsOf(host, '客户台账', 10, columns.length))).toContain('987654');
});

test('month-end picture: a date typed as 截至日期, and every report is as of then', async () => {
  const host = await start();
  await make([34]);
  const total = (): unknown =>
    cellsOf(host, '账龄分析表', 8, 12, 5).find(([label]) => String(label).startsWith('合计'));
  const now = total();
  const name = host.workbook.names.find((one) => one.name === 'P_截至日期')!;
  const [, sheet, address] = /^='?([^'!]+)'?!\$B\$(\d+)$/.exec(name.formula)!;
  host.byPerson((workbook) => workbook.sheet(sheet!)!.setValue(Number(address) - 1, 1, parseIso('2025-01-31')!));
  await refresh();
  expect(cellsOf(host, '账龄分析表', 1, 12, 1)[0]).toContain('截至日期：2025-01-31');
  expect(total()).not.toEqual(now);
});

test('cancelled at any point, every report is as it was', async () => {
  const host = await start();
  await make([1, 18, 34]);
  typeIn(host, '应收', 0, '已收金额', 50000);
  const before = allCells(host);
  for (const at of [2, 6, 9, 12]) {
    const abort = new AbortController();
    let requests = 0;
    const stop = host.beforeRequest(() => {
      if (++requests === at) abort.abort();
    });
    const refreshing = refreshReports.run(undefined, { signal: abort.signal, progress: () => undefined });
    await expect(refreshing).rejects.toMatchObject({ name: 'Cancelled' });
    stop();
    expect([at, allCells(host) === before]).toEqual([at, true]);
  }
});

// Specification: syncs of a refresh do not grow with rows.
test('a refresh of 600 customers takes as many syncs as one of 50', async () => {
  const cost = async (count: number) => {
    const host = new Host({ clock: () => AS_OF.time, platform: 'desktop' });
    attachHost(host);
    const codes = Array.from({ length: count }, (_, n) => `C${n + 1}`);
    const drafts = [
      draft(
        'customers',
        ['客户编号', '客户名称', '客户类型'],
        codes.map((code) => [code, `客户${code}`, '企业']),
      ),
      draft(
        'receivables',
        ['单号', '客户编号', '开票日期', '金额'],
        codes.map((code, n) => [`Y${n}`, code, parseIso('2026-09-01')! - (n % 90), 100 + n]),
      ),
    ];
    await writeRegisters(openRun(), { preset: '通用', drafts, asOf: AS_OF });
    await make([1, 3, 15, 18, 34, 58]);
    const syncs = async (): Promise<number> => {
      host.resetMetrics();
      await refresh();
      return host.metrics.requests;
    };
    const same = await syncs();
    typeIn(host, '应收', 0, '已收金额', 10);
    return { same, changed: await syncs() };
  };
  // The minute of the last change stands in 报表目录: both sizes run within one.
  const others = [
    'hrtime',
    'nextTick',
    'performance',
    'queueMicrotask',
    'setImmediate',
    'setInterval',
    'setTimeout',
  ] as const;
  jest.useFakeTimers({ doNotFake: [...others], now: new Date('2026-11-20T10:05:00') });
  const [small, large] = [await cost(50), await cost(600)];
  jest.useRealTimers();
  expect(large).toEqual(small);
  expect(large.same).toBeLessThan(16);
});
