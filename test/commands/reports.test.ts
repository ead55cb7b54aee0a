import { makeReports, previewReport, readScopes, refreshReports } from '../../src/commands';
import { ExcelError } from '../../src/host';
import { inspect, openRun, selectedRecords, undoLast } from '../../src/workbook';
import { parseIso } from '../../src/values/serial';
import { customers, draft, receivables, transactions } from '../workbook/drafts';
import { cellsOf, sheetNames } from '../support/host';
import { runOf, startWith, typeIn } from './support';

jest.setTimeout(120_000);

const day = (iso: string): number => parseIso(iso)!;

const owned = draft(
  'customers',
  ['客户编号', '客户名称', '客户经理', '所属部门', '地区', '密级'],
  [
    ['001', '宏达', '李明', '一部', '上海', null],
    ['002', '远景', '王芳', '二部', '北京', null],
    ['003', '丰泽', '李明', '一部', '北京', '绝密'],
  ],
);
const visits = draft(
  'visits',
  ['编号', '客户编号', '计划日期', '实际日期', '拜访人', '目的'],
  [
    ['V1', '001', day('2026-11-02'), day('2026-11-03'), '李明', '续约'],
    ['V2', '002', day('2026-10-02'), day('2026-10-03'), '王芳', '回访'],
    ['V3', '003', day('2025-11-02'), day('2025-11-03'), '李明', '回访'],
  ],
);

const start = () => startWith([customers, transactions, receivables]);
const make = (ids: number[], more = {}) => runOf(makeReports, { ids, ...more });
const refresh = () => runOf(refreshReports, undefined);

type Host = Awaited<ReturnType<typeof start>>;

/** Rows of 报表目录 by report: the columns named. */
const indexOf = (host: Host, ...labels: string[]): Map<number, unknown[]> => {
  const [header, ...rows] = cellsOf(host, '报表目录', 90, 14, 4);
  const at = labels.map((label) => header!.indexOf(label));
  return new Map(
    rows.flatMap((row): [number, unknown[]][] => (typeof row[0] === 'number' ? [[row[0], at.map((n) => row[n])]] : [])),
  );
};

const stampOf = (host: Host): unknown => cellsOf(host, '报表目录', 1, 1, 2)[0]![0];

describe('刷新报表 on a workbook without reports', () => {
  test('makes the four that a manager asks for first; deleted, they stay deleted', async () => {
    const host = await start();
    const { data } = await refresh();
    expect(data.map(({ id }) => id)).toEqual([3, 5, 34, 58]);
    expect(host.workbook.activeSheet.name).toBe('客户分级表');
    for (const { sheet } of data) host.workbook.removeSheet(host.workbook.sheet(sheet)!);
    await expect(refresh()).rejects.toMatchObject({ key: 'commands.refused.noReports' });
  });
});

describe('报表目录', () => {
  test('lists each report with a link, its period, rows and when it changed; it stands before the reports', async () => {
    const host = await start();
    await make([1, 34]);
    expect(indexOf(host, '报表', '工作表', '期间', '起', '止', '行数', '说明')).toEqual(
      new Map([
        [1, ['客户分类表', '客户分类表', '默认', day('2026-11-20'), day('2026-11-20'), 2, null]],
        [34, ['账龄分析表', '账龄分析表', '默认', day('2026-11-20'), day('2026-11-20'), 2, null]],
      ]),
    );
    const table = host.workbook.table('报表_00')!;
    expect(host.workbook.sheet('报表目录')!.formula(table.area.top + 1, 2)).toBe(
      `=HYPERLINK("#'客户分类表'!A1","客户分类表")`,
    );
    const names = sheetNames(host);
    expect(names.indexOf('报表目录')).toBe(names.indexOf('客户分类表') - 1);
  });

  test('a second refresh writes no cell but its stamp, which says that nothing changed', async () => {
    const host = await start();
    await make([1, 3, 18, 34, 58]);
    const { data } = await refresh();
    expect(data.map(({ cellsWritten }) => cellsWritten)).toEqual([0, 0, 0, 0, 0]);
    expect(stampOf(host)).toMatch(/^最近刷新：\d{4}-\d{2}-\d{2} \d{2}:\d{2} 已核对，无变化$/);
    const before = cellsOf(host, '报表目录', 30, 14);
    const { message } = await refresh();
    expect(message).toBe('commands.reports.same');
    const after = cellsOf(host, '报表目录', 30, 14);
    const differing = after.flatMap((row, r) => row.flatMap((cell, c) => (cell === before[r]![c] ? [] : [[r, c]])));
    expect(differing.filter(([r, c]) => !(r === 2 && c === 0))).toEqual([]);
  });

  test('a changed register changes its reports and their time only', async () => {
    const host = await start();
    await make([1, 34]);
    typeIn(host, '应收', 0, '已收金额', 50000);
    const { data } = await refresh();
    expect(data.map(({ id, cellsWritten }) => [id, cellsWritten > 0])).toEqual([
      [1, false],
      [34, true],
    ]);
    expect(stampOf(host)).not.toMatch(/无变化/);
  });

  test('what a person changes there decides the next refresh', async () => {
    const host = await startWith([owned, visits]);
    await make([28]);
    expect(indexOf(host, '行数').get(28)).toEqual([1]);
    host.byPerson(() => host.workbook.sheet('报表目录')!.setValue(5, 3, '上月'));
    await refresh();
    expect(indexOf(host, '起', '止', '行数').get(28)).toEqual([day('2026-10-01'), day('2026-10-31'), 1]);
    expect(cellsOf(host, '客户拜访管理表', 1, 1, 2)).toEqual([['期间：2026-10-01 至 2026-10-31']]);
  });

  test('its sheet deleted stays deleted at refresh', async () => {
    const host = await start();
    await make([1]);
    host.workbook.removeSheet(host.workbook.sheet('报表目录')!);
    await refresh();
    expect(sheetNames(host)).not.toContain('报表目录');
  });
});

describe('刷新报表 keeps what people did', () => {
  test('notes beside the table, column widths, hidden columns and print changes', async () => {
    const host = await start();
    await make([34]);
    const sheet = host.workbook.sheet('账龄分析表')!;
    host.byPerson(() => {
      sheet.setValue(6, 12, '已电话催收');
      sheet.columns.set(2, { width: 60 });
      sheet.columns.set(3, { hidden: true });
    });
    sheet.pageLayout.orientation = 'Portrait';
    typeIn(host, '应收', 0, '已收金额', 60000);
    const { data } = await refresh();
    expect(data[0]!.cellsWritten).toBeGreaterThan(0);
    expect(sheet.value(6, 12)).toBe('已电话催收');
    expect(sheet.columns.get(2)).toMatchObject({ width: 60 });
    expect(sheet.columns.get(3)).toMatchObject({ hidden: true });
    expect(sheet.pageLayout.orientation).toBe('Portrait');
  });

  test('a renamed sheet is found and listed by its new name; a deleted one stays deleted', async () => {
    const host = await start();
    await make([1, 34]);
    host.workbook.renameSheet(host.workbook.sheet('账龄分析表')!, '月末账龄');
    host.workbook.removeSheet(host.workbook.sheet('客户分类表')!);
    const { data } = await refresh();
    expect(data.map(({ id, sheet }) => [id, sheet])).toEqual([[34, '月末账龄']]);
    expect(sheetNames(host)).not.toContain('客户分类表');
    expect(indexOf(host, '工作表')).toEqual(new Map([[34, ['月末账龄']]]));
  });
});

describe('a report that cannot be written does not stop the others', () => {
  test('protected and filtered sheets are told, the other reports are made', async () => {
    const host = await start();
    await make([1, 3, 34]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('客户分类表').protection.protect();
      context.workbook.tables.getItem('报表_03').columns.getItem('客户名称').filter.applyValuesFilter(['无']);
      await context.sync();
    });
    typeIn(host, '应收', 0, '已收金额', 70000);
    const outcome = await refresh();
    expect(outcome.message).toBe('commands.reports.failed');
    expect(outcome.params).toMatchObject({ count: 1, failed: 2 });
    expect(outcome.place).toEqual({ sheet: '客户分类表', address: 'A1' });
    expect(String(outcome.params!.reasons)).toMatch(
      /客户分类表（工作表“客户分类表”受保护.*；客户分级表（工作表“客户分级表”正在筛选，写入会错位，内容保持不变。.*清除筛选，再运行一次）$/,
    );
    expect(outcome.data.find(({ id }) => id === 34)!.cellsWritten).toBeGreaterThan(0);
    expect(String(indexOf(host, '说明').get(1)![0])).toMatch(/受保护/);
  });

  test('a missing register: that report says what it lacks', async () => {
    const host = await start();
    host.workbook.removeSheet(host.workbook.sheet('应收')!);
    const outcome = await make([1, 34]);
    expect(outcome.data.map(({ id, sheet, missing }) => [id, sheet, missing])).toEqual([
      [1, '客户分类表', []],
      [34, '', ['receivables']],
    ]);
    expect(outcome.params!.reasons).toBe('账龄分析表（缺少台账：应收）');
    expect(indexOf(host, '工作表', '说明').get(34)).toEqual([null, '缺少台账：应收']);
  });

  test.each([2, 3, 4, 5])(
    'a fault at request %i of writing several: each is tried alone and comes out right',
    async (at) => {
      const host = await start();
      await make([1, 34]);
      typeIn(host, '应收', 0, '已收金额', 70000);
      let requests = -1;
      host.beforeRequest(() => {
        if (requests >= 0 && ++requests === at)
          throw new ExcelError('GeneralException', 'There was an internal error.');
      });
      const { data } = await refreshReports.run(undefined, {
        signal: new AbortController().signal,
        progress: (step) => {
          if (step === 'report') requests = 0;
        },
      });
      expect(requests).toBeGreaterThan(at);
      expect(data.map(({ id, problem }) => [id, problem])).toEqual([
        [1, undefined],
        [34, undefined],
      ]);
      expect((await refresh()).data.map(({ cellsWritten }) => cellsWritten)).toEqual([0, 0]);
    },
  );
});

describe('many reports share their round trips', () => {
  test('all 78 cost hardly more syncs than ten, and rows cost none', async () => {
    const syncs = async (ids: number[]): Promise<number> => {
      await start();
      let count = 0;
      await makeReports.run(
        { ids },
        {
          signal: new AbortController().signal,
          progress: () => undefined,
          measured: (metrics) => (count = metrics.syncs),
        },
      );
      return count;
    };
    const all = Array.from({ length: 78 }, (_, at) => at + 1);
    expect(await syncs(all)).toBeLessThan((await syncs(all.slice(0, 10))) + 40);
  });

  test('undo takes a whole run back', async () => {
    const host = await start();
    const before = sheetNames(host);
    await make([1, 18, 34]);
    await undoLast(openRun());
    expect(sheetNames(host)).toEqual(before);
  });
});

describe('period, comparison and scope', () => {
  test('a custom period is written on the sheet and remembered', async () => {
    const host = await startWith([owned, visits]);
    await make([28], { choice: { period: { kind: 'custom', from: day('2026-10-01'), to: day('2026-11-30') } } });
    expect(cellsOf(host, '客户拜访管理表', 1, 1, 2)).toEqual([['期间：2026-10-01 至 2026-11-30']]);
    await refresh();
    expect(indexOf(host, '期间', '行数').get(28)).toEqual(['自定义', 2]);
  });

  test('scope: only the customers of a department and their records', async () => {
    const host = await startWith([owned, visits]);
    await make([15, 28], {
      choice: { period: { kind: 'year' }, scope: { department: '二部' } },
    });
    expect(indexOf(host, '部门', '行数')).toEqual(
      new Map([
        [15, ['二部', 1]],
        [28, ['二部', 1]],
      ]),
    );
    expect(cellsOf(host, '客户名册', 1, 1, 2)).toEqual([['期间：2026-11-20　部门：二部']]);
  });

  // November 2026: one visit planned and made; October: one; November 2025: one.
  test('comparison adds the previous period and the year before', async () => {
    const host = await startWith([owned, visits]);
    await make([30], { choice: { compare: true } });
    const [header, ...rows] = cellsOf(host, '拜访完成情况统计', 4, 12, 4);
    const at = ['拜访人', '完成', '完成上期', '完成去年同期'].map((label) => header!.indexOf(label));
    expect(rows.map((row) => at.map((n) => row[n]))).toEqual([
      ['李明', 1, 0, 1],
      ['王芳', 0, 1, 0],
      ['合计', 1, 1, 1],
    ]);
  });

  test('the choices there are, and a preview without writing', async () => {
    const host = await startWith([owned, visits]);
    expect((await runOf(readScopes, undefined)).data).toEqual({
      department: ['一部', '二部'],
      owner: ['李明', '王芳'],
      region: ['上海', '北京'],
    });
    const before = sheetNames(host);
    const { data } = await runOf(previewReport, { id: 28 });
    expect(data).toMatchObject({ id: 28, total: 1, missing: [] });
    expect(data.rows[0]).toEqual(expect.arrayContaining(['V1', '2026-11-03', '宏达']));
    expect(sheetNames(host)).toEqual(before);
  });

  test('unmask holds for one run', async () => {
    const host = await startWith([owned, visits]);
    const name = () => cellsOf(host, '客户名册', 1, 2, 7)[0]![1];
    await make([15], { unmask: true });
    expect(name()).toBe('丰泽');
    await refresh();
    expect(name()).toBe('丰***');
  });
});

describe('forms', () => {
  /** Text of the cell beside a label, in the n-th form. */
  const valueOf = (host: Host, sheet: string, label: string, n = 0): unknown => {
    const cells = cellsOf(host, sheet, 200, 12);
    const found = cells.flatMap((row) => row.flatMap((cell, at) => (cell === label ? [row[at + 2]] : [])));
    return found[n];
  };

  test('headless makes each form for the first record; no native table, a bordered grid on A4 portrait', async () => {
    const host = await startWith([owned, visits]);
    const { data } = await make([18, 73]);
    expect(data.map(({ id, sheet, rows }) => [id, sheet, rows])).toEqual([
      [18, '客户资料表', 1],
      [73, '拜访报告', 1],
    ]);
    expect(valueOf(host, '客户资料表', '客户名称')).toBe('宏达');
    expect(valueOf(host, '拜访报告', '目的')).toBe('续约');
    const sheet = host.workbook.sheet('客户资料表')!;
    expect(host.workbook.table('报表_18')).toBeUndefined();
    expect(sheet.merges.length).toBeGreaterThan(20);
    expect(sheet.pageLayout).toMatchObject({ orientation: 'Portrait', paperSize: 'A4' });
  });

  test('several: one for each selected record, a page each; refresh keeps to these records', async () => {
    const host = await startWith([owned, visits]);
    await make([18], { choice: { selected: ['002', '001'] } });
    const sheet = host.workbook.sheet('客户资料表')!;
    expect([0, 1].map((n) => valueOf(host, '客户资料表', '客户编号', n))).toEqual(['002', '001']);
    expect(sheet.pageLayout.rowBreaks).toHaveLength(1);
    const { data } = await refresh();
    expect(data).toMatchObject([{ rows: 2, cellsWritten: 0 }]);
  });

  test('the rows selected in a register', async () => {
    await startWith([owned, visits]);
    await Excel.run(async (context) => {
      const body = context.workbook.tables.getItem('拜访').getDataBodyRange();
      body.getRow(1).getBoundingRect(body.getRow(2)).select();
      await context.sync();
    });
    expect(await selectedRecords(openRun(), 200)).toEqual({
      register: 'visits',
      keys: ['V2', 'V3'],
      customers: ['002', '003'],
    });
    const { data } = await make([18, 73, 45], { forSelection: true });
    expect(data.map(({ id, rows }) => [id, rows])).toEqual([
      [18, 2],
      [45, 0],
      [73, 2],
    ]);
  });

  test('handwriting stays with its record, a changed value is rewritten', async () => {
    const host = await startWith([owned, visits]);
    await make([73]);
    const sheet = host.workbook.sheet('拜访报告')!;
    const cells = cellsOf(host, '拜访报告', 60, 12);
    const row = cells.findIndex((line) => line[0] === '主管意见');
    host.byPerson(() => sheet.setValue(row, 2, '同意'));
    typeIn(host, '拜访', 0, '目的', '收款');
    const { data } = await refresh();
    expect(data[0]!.cellsWritten).toBe(1);
    expect(sheet.value(row, 2)).toBe('同意');
    expect(valueOf(host, '拜访报告', '目的')).toBe('收款');
  });

  test('fewer records than before: the forms left over are cleared', async () => {
    const host = await startWith([owned, visits]);
    await make([18], { choice: { selected: ['001', '002'] } });
    await make([18], { choice: { selected: ['002'] } });
    expect([0, 1].map((n) => valueOf(host, '客户资料表', '客户编号', n))).toEqual(['002', undefined]);
  });

  test('labels moved by a person: told, not overwritten', async () => {
    const host = await startWith([owned, visits]);
    await make([18]);
    host.byPerson(() => host.workbook.sheet('客户资料表')!.setValue(0, 0, '我的资料'));
    const { data } = await refresh();
    expect(data[0]!.problem).toMatchObject({ key: 'workbook.error.layout' });
    expect(host.workbook.sheet('客户资料表')!.value(0, 0)).toBe('我的资料');
  });

  test('a deleted form stays deleted, a protected one is told', async () => {
    const host = await startWith([owned, visits]);
    await make([18, 73]);
    host.workbook.removeSheet(host.workbook.sheet('客户资料表')!);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('拜访报告').protection.protect();
      await context.sync();
    });
    const { data } = await refresh();
    expect(data.map(({ id, problem }) => [id, problem?.key])).toEqual([[73, 'workbook.error.protected']]);
    expect((await inspect(openRun())).reports.get(18)).toBeNull();
  });
});
