import {
  build,
  check,
  keepNames,
  makeReports,
  planIntake,
  recheck,
  refreshReports,
  renameBack,
  restoreColumns,
  setComposite,
  undo,
} from '../../src/commands';
import { sortRows } from '../../src/host/model/sort';
import { openRun, readRegisters } from '../../src/workbook';
import { Host as EmbeddedHost } from '../../src/host';
import { NOW, TODAY } from '../support/host';
import { customers, draft, receivables, transactions } from '../workbook/drafts';
import { at, cellAt, runOf, startFrom, startWith } from './support';

jest.setTimeout(120_000);

type Host = Awaited<ReturnType<typeof startWith>>;

const start = async (): Promise<Host> => {
  const host = await startWith([customers, transactions, receivables]);
  await runOf(makeReports, { ids: [3, 34] });
  return host;
};

/** Every register as text, its columns by name: what must not change when a person moves things about. */
const contents = async () => {
  const registers = await readRegisters(openRun());
  return [...registers].map(([id, { columns, rows }]) => ({
    id,
    rows: rows.map((row) => Object.fromEntries(columns.map((label, n) => [label, row[n] ?? null]))),
  }));
};

const errorsIn = (host: Host): string[] => {
  const errors: string[] = [];
  for (const sheet of host.workbook.sheets) {
    sheet.forEachCell((row, column, value) => {
      if (typeof value === 'object' && value !== null) errors.push(`${sheet.name} ${row} ${column} ${String(value)}`);
    });
  }
  return errors;
};

/** Findings by what they are about, wherever they stand. */
const findings = async () => (await runOf(check, undefined)).data.findings.map(({ mark }) => mark);

describe('formulas, checks and reports keep in step with what people do to the sheets', () => {
  test.each<[string, (host: Host) => void | Promise<void>]>([
    ['a sheet renamed', (host) => void (host.workbook.sheet('客户台账')!.name = '我们的客户')],
    [
      'a column of their own inserted in the middle',
      (host) => {
        const place = at(host, '客户台账', 0, '信用额度');
        host.byPerson(() => place.sheet.insertColumns(place.column, 1));
        host.byPerson(() => place.sheet.setValue(0, place.column, '我的列'));
      },
    ],
    ['a column to the left of the table', (host) => host.byPerson((w) => w.sheet('客户台账')!.insertColumns(0, 1))],
    ['rows above the table', (host) => host.byPerson((w) => w.sheet('应收')!.insertRows(0, 2))],
    [
      'columns hidden',
      () =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('客户台账').columns.getItem('客户类型').getRange().columnHidden = true;
          await context.sync();
        }),
    ],
  ])('%s', async (_, act) => {
    const host = await start();
    const [before, found] = [await contents(), await findings()];
    await act(host);
    const after = await contents();
    for (const register of after) for (const row of register.rows) delete row['我的列'];
    expect(after).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
    expect(await findings()).toEqual(found);
    expect((await runOf(refreshReports, undefined)).message).toBe('commands.reports.same');
    const { data } = await runOf(check, undefined);
    expect(data.gaps).toEqual([]);
  });

  test('the register sorted, by entries and by computed columns', async () => {
    const host = await start();
    const sorted = (texts: readonly object[]) => texts.map((one) => JSON.stringify(one)).sort();
    const records = async () => (await contents()).map(({ id, rows }) => ({ id, rows: sorted(rows) }));
    const [before, found] = [await records(), sorted(await findings())];
    const { area, columns } = host.workbook.table('客户台账')!;
    for (const [label, ascending, first] of [
      ['客户名称', true, '003'],
      ['客户编号', true, '001'],
      ['近12月销售额', false, '001'],
      ['客户编号', false, '003'],
    ] as const) {
      const { sheet } = at(host, '客户台账', 0, label);
      const column = columns.findIndex(({ name }) => name === label);
      host.byPerson(() => sortRows(sheet, { ...area, top: area.top + 1 }, [{ column, ascending }]));
      expect([label, cellAt(host, '客户台账', 0, '客户编号')]).toEqual([label, first]);
    }
    expect(await records()).toEqual(before);
    expect(sorted(await findings())).toEqual(found);
    await runOf(refreshReports, undefined);
    expect(errorsIn(host)).toEqual([]);
  });

  test('columns in another order', async () => {
    const host = await start();
    const [before, found] = [await contents(), await findings()];
    const table = host.workbook.table('客户台账')!;
    const { sheet } = at(host, '客户台账', 0, '手机');
    const [from, to] = ['手机', '客户编号'].map((label) => table.columns.findIndex(({ name }) => name === label));
    // Cut and put in elsewhere: the column takes its cells and its record along.
    host.byPerson(() => {
      for (let row = table.area.top; row <= table.area.bottom; row++) {
        const [a, b] = [sheet.value(row, from!), sheet.value(row, to!)];
        sheet.put(row, from!, b);
        sheet.put(row, to!, a);
      }
      [table.columns[from!], table.columns[to!]] = [table.columns[to!]!, table.columns[from!]!];
      host.workbook.tablesMoved();
      host.workbook.calc.structureChanged();
    });
    expect(await contents()).toEqual(before);
    expect(await findings()).toEqual(found);
    expect((await runOf(refreshReports, undefined)).message).toBe('commands.reports.same');
    expect(errorsIn(host)).toEqual([]);
  });

  test('links and places follow a register that was moved', async () => {
    const host = await start();
    const place = at(host, '客户台账', 0, '客户编号');
    host.byPerson(() => place.sheet.setValue(1, at(host, '客户台账', 0, '手机').column, '1'));
    host.byPerson(() => place.sheet.insertColumns(0, 2));
    host.byPerson(() => place.sheet.insertRows(0, 3));
    const { data } = await runOf(check, undefined);
    const phone = data.findings.find(({ column }) => column === '手机')!;
    const now = at(host, '客户台账', 0, '手机');
    expect(phone.row).toBe(now.row + 1);
    const address = phone.place.address;
    expect(place.sheet.value(now.row, now.column)).toBe('1');
    expect(address.replace(/[A-Z]/g, '')).toBe(String(now.row + 1));
    const again = await runOf(recheck, [{ sheet: '客户台账', address }]);
    expect(again.data!.findings.find(({ column }) => column === '手机')!.place).toEqual(phone.place);
  });

  test('rows in another order: sums and tiers go with their customers', async () => {
    const host = await start();
    const before = await contents();
    const table = host.workbook.table('客户台账')!;
    host.byPerson(() => {
      const inputs = table.columns.flatMap(({ formula }, n) => (formula === null ? [n] : []));
      for (const n of inputs) {
        const { sheet, row, column } = at(host, '客户台账', 0, table.columns[n]!.name);
        const [first, third] = [sheet.value(row, column), sheet.value(row + 2, column)];
        sheet.setValue(row, column, third as string);
        sheet.setValue(row + 2, column, first as string);
      }
    });
    const sorted = await contents();
    const rows = (all: typeof before) =>
      all
        .find(({ id }) => id === 'customers')!
        .rows.sort((a, b) => String(a['客户编号']).localeCompare(String(b['客户编号'])));
    expect(rows(sorted)).toEqual(rows(before));
  });

  test('rows deleted: what reads them follows, nothing breaks', async () => {
    const host = await start();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('交易').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(cellAt(host, '客户台账', 0, '近12月销售额')).toBe(80_000);
    expect(errorsIn(host)).toEqual([]);
    expect((await runOf(refreshReports, undefined)).message).toBe('commands.reports.done');
  });

  test('a filter hides rows from the eye, not from formulas and checks', async () => {
    const host = await start();
    const [before, found] = [await contents(), await findings()];
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('客户台账');
      table.columns.getItem('客户编号').filter.applyValuesFilter(['002']);
      await context.sync();
    });
    expect(await contents()).toEqual(before);
    expect(await findings()).toEqual(found);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe('a row added below a register', () => {
  const bottom = (host: Host) => {
    const table = host.workbook.table('客户台账')!;
    return { sheet: host.workbook.sheet('客户台账')!, row: table.area.bottom + 1, left: table.area.left, table };
  };

  test.each<[string, (host: Host) => void]>([
    [
      'typed',
      (host) => {
        const { sheet, row } = bottom(host);
        host.byPerson(() => sheet.enter(row, 0, '0100', { autoExpand: true }));
        host.byPerson(() => sheet.enter(row, 1, '新客户有限公司', { autoExpand: true }));
      },
    ],
    [
      'pasted',
      (host) => {
        const { sheet, row } = bottom(host);
        const area = { top: row, bottom: row, left: 0, right: 1 };
        host.byPerson(() => sheet.enterAll(area, [['0100', '新客户有限公司']], { autoExpand: true }));
      },
    ],
  ])('%s gets every formula, rule and format', async (_, act) => {
    const host = await start();
    act(host);
    const { sheet, table } = bottom(host);
    const row = table.area.bottom;
    expect(cellAt(host, '客户台账', 3, '客户编号')).toBe('0100');
    table.columns.forEach(({ formula, name }, n) => {
      const column = table.area.left + n;
      expect([name, sheet.formula(row, column) !== null]).toEqual([name, formula !== null]);
      expect([name, sheet.style(row, column).numberFormat]).toEqual([name, sheet.style(1, column).numberFormat]);
    });
    expect(cellAt(host, '客户台账', 3, '客户类别')).toBe('潜在');
    expect(cellAt(host, '客户台账', 3, '客户键')).toBe('K0100');
    const type = at(host, '客户台账', 3, '客户类型');
    const rules = sheet.validations.filter(({ areas }) =>
      areas.some((a) => a.top <= row && a.bottom >= row && a.left <= type.column && a.right >= type.column),
    );
    expect(rules).toHaveLength(1);
    expect(errorsIn(host)).toEqual([]);
  });
});

test('several rows pasted in a wide block below a register get everything, and the file says so to Excel', async () => {
  const host = await start();
  const table = host.workbook.table('客户台账')!;
  const sheet = host.workbook.sheet('客户台账')!;
  const { left, bottom, top } = table.area;
  const at_ = (label: string) => left + table.columns.findIndex(({ name }) => name === label);
  const width = at_('手机') - left + 1;
  const rows = ['0101', '0102', '0103'].map((code) => [
    code,
    `客户${code}`,
    ...Array.from({ length: width - 3 }, () => ''),
    '13812345678',
  ]);
  host.byPerson(() =>
    sheet.enterAll({ top: bottom + 1, bottom: bottom + 3, left, right: left + width - 1 }, rows, { autoExpand: true }),
  );
  expect(table.area.bottom).toBe(bottom + 3);
  const reach = (
    rules: readonly { areas: { top: number; bottom: number; left: number; right: number }[] }[],
    column: number,
  ) =>
    rules.filter(({ areas }) =>
      areas.some((a) => a.top === top + 1 && a.bottom === bottom + 3 && a.left <= column && a.right >= column),
    );
  expect(reach(sheet.validations, at_('客户类型'))).toHaveLength(1);
  expect(reach(sheet.conditionalFormats, at_('综合等级')).length).toBeGreaterThan(0);
  expect(reach(sheet.conditionalFormats, at_('拜访状态')).length).toBeGreaterThan(0);
  expect(cellAt(host, '客户台账', 5, '客户键')).toBe('K0103');
  const again = new EmbeddedHost({ clock: () => NOW });
  await again.open(await host.save(), 'output.xlsx');
  const saved = again.workbook.table('客户台账')!;
  expect(saved.columns.map(({ name, formula }) => [name, formula !== null])).toEqual(
    table.columns.map(({ name, formula }) => [name, formula !== null]),
  );
  const copy = again.workbook.sheet('客户台账')!;
  expect(reach(copy.validations, at_('客户类型'))).toHaveLength(1);
  expect(reach(copy.conditionalFormats, at_('综合等级')).length).toBeGreaterThan(0);
});

describe('a deleted column', () => {
  const remove = async (table: string, column: string) =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem(table).columns.getItem(column).delete();
      await context.sync();
    });

  test.each([
    ['综合评分', 'computed, read by tiers'],
    ['应收余额', 'a rollup'],
    ['客户键条件', 'the last one, read by all rollups'],
    ['拜访期限', 'folded, of a deadline'],
  ])('%s (%s) is noticed and comes back at its place with all that read it', async (column) => {
    const host = await start();
    const before = await contents();
    const order = host.workbook.table('客户台账')!.columns.map(({ name }) => name);
    await remove('客户台账', column);
    expect((await runOf(check, undefined)).data.gaps).toEqual([
      { register: 'customers', table: '客户台账', columns: [column] },
    ]);
    const done = await runOf(restoreColumns, undefined);
    expect(done.params).toEqual({ count: 1 });
    expect(done.data.gaps).toEqual([]);
    expect(host.workbook.table('客户台账')!.columns.map(({ name }) => name)).toEqual(order);
    expect(await contents()).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
    expect(host.workbook.table('客户台账')!.columns.find(({ name }) => name === column)!.formula).not.toBeNull();
    await runOf(undo, undefined);
    expect(host.workbook.table('客户台账')!.columns.map(({ name }) => name)).not.toContain(column);
  });

  test('of entries comes back empty, and the formulas that read it work again', async () => {
    const host = await startWith([
      customers,
      draft('visits', ['编号', '客户编号', '实际日期'], [['V1', '001', TODAY - 3]]),
    ]);
    await remove('拜访', '实际日期');
    await runOf(restoreColumns, undefined);
    expect(cellAt(host, '拜访', 0, '实际日期')).toBeNull();
    expect(cellAt(host, '客户台账', 0, '最近拜访日')).toBe('');
    expect(errorsIn(host)).toEqual([]);
    const place = at(host, '拜访', 0, '实际日期');
    host.byPerson(() => place.sheet.setValue(place.row, place.column, TODAY - 2));
    expect(cellAt(host, '客户台账', 0, '最近拜访日')).toBe(TODAY - 2);
  });
});

describe('a renamed column', () => {
  const rename = (host: Host, table: string, column: string, header: string) => {
    const { sheet, column: at_ } = at(host, table, 0, column);
    host.byPerson(() => sheet.enter(host.workbook.table(table)!.area.top, at_, header));
  };
  const headers = (host: Host) => host.workbook.table('客户台账')!.columns.map(({ name }) => name);

  test.each([
    [['手机'], 'an entry'],
    [['客户编号', '综合评分', '应收余额', '拜访期限'], 'the key, a score read by tiers, a rollup, a deadline'],
  ])('%j (%s) are known under other names by formulas, checks and reports', async (columns) => {
    const host = await start();
    const [before, found] = [await contents(), await findings()];
    columns.forEach((column) => rename(host, '客户台账', column, `我的${column}`));
    expect(await contents()).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
    const { data } = await runOf(check, undefined);
    expect(data.findings.map(({ mark }) => mark)).toEqual(found);
    expect(data.gaps).toEqual([]);
    expect(data.renamed.map(({ label, header }) => [label, header]).sort()).toEqual(
      columns.map((label) => [label, `我的${label}`]).sort(),
    );
    expect((await runOf(refreshReports, undefined)).message).toBe('commands.reports.same');
    expect((await runOf(restoreColumns, undefined)).params).toEqual({ count: 0 });
    columns.forEach((column) => expect(headers(host)).not.toContain(column));
  });

  test('gets its name back, as one step of undo', async () => {
    const host = await start();
    const [before, names] = [await contents(), headers(host)];
    rename(host, '客户台账', '手机', '移动电话');
    rename(host, '客户台账', '综合评分', '总分');
    const done = await runOf(renameBack, undefined);
    expect([done.params, done.data.renamed]).toEqual([{ count: 2 }, []]);
    expect(headers(host)).toEqual(names);
    expect(await contents()).toEqual(before);
    await runOf(undo, undefined);
    expect(headers(host)).toEqual(expect.arrayContaining(['移动电话', '总分']));
    expect(errorsIn(host)).toEqual([]);
  });

  test('may keep its new name, and formulas written later read it', async () => {
    const host = await start();
    rename(host, '客户台账', '潜力得分', '潜力分');
    rename(host, '客户台账', '重要性得分', '重要分');
    expect((await runOf(keepNames, undefined)).data.renamed).toEqual([]);
    expect((await runOf(check, undefined)).data).toMatchObject({ gaps: [], renamed: [] });
    const factors = [
      { label: '潜力得分', weight: 0.5 },
      { label: '重要性得分', weight: 0.5 },
    ];
    await runOf(setComposite, {
      factors,
      bands: [
        { tier: 'A', floor: 80 },
        { tier: 'B', floor: 60 },
        { tier: 'C', floor: null },
      ],
    });
    const { sheet, row, column } = at(host, '客户台账', 0, '综合评分');
    expect(sheet.formula(row, column)).toContain('[重要分]');
    expect(errorsIn(host)).toEqual([]);
    expect((await runOf(check, undefined)).data.gaps).toEqual([]);
  });

  test('is told from a column that was deleted while another was added', async () => {
    const host = await start();
    const right = host.workbook.table('客户台账')!.area.right + 1;
    host.byPerson(() => host.workbook.sheet('客户台账')!.enter(0, right, '我的列', { autoExpand: true }));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('客户台账').columns.getItem('手机').delete();
      await context.sync();
    });
    const { data } = await runOf(check, undefined);
    expect(data.renamed).toEqual([]);
    expect(data.gaps).toEqual([{ register: 'customers', table: '客户台账', columns: ['手机'] }]);
  });

  test('takes new entries when the sources are built again', async () => {
    const sheets = {
      客户: [
        ['客户编号', '客户名称', '手机'],
        ['001', '上海宏达贸易有限公司', '13812345678'],
      ],
    };
    const { host } = await startFrom(sheets);
    rename(host, '客户台账', '手机', '移动电话');
    const source = host.workbook.sheet('客户')!;
    host.byPerson(() => {
      source.setValue(2, 0, '002');
      source.setValue(2, 1, '北京远景科技有限公司');
      source.setValue(2, 2, '13912345678');
    });
    const { plan } = (await runOf(planIntake, { preset: '通用', asOf: TODAY })).data;
    const done = await runOf(build, { plan, preset: '通用' });
    expect(done.params).toMatchObject({ added: 1 });
    expect(cellAt(host, '客户台账', 1, '移动电话')).toBe('13912345678');
    const { sheet, row, column } = at(host, '客户台账', 1, '客户类型');
    const covers = ({ areas }: { areas: { top: number; bottom: number; left: number; right: number }[] }) =>
      areas.some((a) => a.top < row && a.bottom === row && a.left <= column && a.right >= column);
    expect(sheet.validations.filter(covers)).toHaveLength(1);
    expect(headers(host)).not.toContain('手机');
  });
});
