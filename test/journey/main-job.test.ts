/**
 * The main job as a person does it, in Chromium, with the bundle that Excel loads: open, build, see a finding and jump to
 * it, make reports, change a threshold and watch tiers move, refresh from the ribbon alone, undo.
 * `npm run pictures` keeps the pictures in docs/.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../manifest/support';
import { type Workbench, openWorkbench } from '../workbench/page';

jest.setTimeout(300_000);

const PICTURES = join(ROOT, process.env['PICTURES'] ?? '.cache/pictures');

let workbench: Workbench;
let pane: Frame;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await openWorkbench();
  pane = await workbench.pane();
});
afterAll(() => workbench?.close());

/** A picture of the page at rest: what is still fading in is waited for. Spinners never come to rest. */
const picture = async (name: string): Promise<void> => {
  const { page } = workbench;
  const atRest = () =>
    document.getAnimations().every(({ playState, effect }) => {
      const endless = effect?.getComputedTiming().iterations === Infinity;
      return playState !== 'running' || endless;
    });
  for (const frame of page.frames()) await frame.waitForFunction(atRest);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
};
const press = (button: string) => workbench.page.getByTestId(button).click();

/** Waits until the pane says something that matches. */
const notice = (text: RegExp) => pane.getByTestId('notice').filter({ hasText: text }).waitFor({ timeout: 120_000 });

/** Values of a table column, read through Microsoft's client as any add-in would. */
const column = (table: string, name: string): Promise<unknown[]> =>
  pane.evaluate(
    ([tableName, columnName]) =>
      Excel.run(async (context) => {
        const range = context.workbook.tables.getItem(tableName!).columns.getItem(columnName!).getDataBodyRange();
        range.load('values');
        await context.sync();
        return range.values.map((row) => row[0] as unknown);
      }),
    [table, name],
  );

const sheetNames = (): Promise<string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    }),
  );

/** Goes to the cell that a name or address leads to. */
const goTo = async (where: string): Promise<void> => {
  await workbench.page.getByTestId('name-box').fill(where);
  await workbench.page.getByTestId('name-box').press('Enter');
};

/** Types into a cell, as at the keyboard. */
const type = async (where: string, text: string): Promise<void> => {
  const { page } = workbench;
  await goTo(where);
  await page.getByTestId('cell-input').focus();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
};

const count = (values: readonly unknown[], wanted: unknown): number =>
  values.filter((value) => value === wanted).length;

test('建账: the plan is shown before anything is written', async () => {
  await press('Button.Build');
  await pane.getByTestId('plan').click();
  await pane.getByTestId('source-table').first().waitFor();
  expect(await pane.getByTestId('source-table').count()).toBe(4);
  expect(await sheetNames()).toEqual(['客户资料', '销售明细', '应收账款', '填表说明']);
  await pane.getByText('字段对应').first().click();
  await picture('intake');
});

test('按此方案建账: registers stand with native formulas, and the findings are shown', async () => {
  await pane.getByTestId('build').click();
  await notice(/建账完成/);
  expect(await sheetNames()).toEqual(
    expect.arrayContaining(['客户台账', '交易', '应收', '制度参数', '校验问题', '建账记录']),
  );
  const tiers = await column('客户台账', '综合等级');
  expect(count(tiers, 'A') + count(tiers, 'B') + count(tiers, 'C')).toBeGreaterThan(200);
  await pane.getByTestId('finding-group').first().waitFor();
});

test('校验: a finding leads to its cell', async () => {
  await pane.getByTestId('finding-group').first().click();
  const finding = pane.getByTestId('finding').first();
  const row = /第 (\d+) 行/.exec(await finding.innerText())![1]!;
  await finding.click();
  await workbench.page.waitForFunction(
    (wanted) => (document.querySelector('[data-testid=name-box]') as HTMLInputElement).value.endsWith(wanted),
    row,
    { timeout: 20_000 },
  );
  await picture('finding');
});

test('报表中心: chosen reports are made', async () => {
  await press('Button.ReportCentre');
  for (const name of ['3 客户分级表', '5 重点客户统计表', '34 账龄分析表', '58 逾期事项总表'])
    await pane.getByRole('checkbox', { name }).check();
  await pane.getByTestId('make-reports').click();
  await notice(/张报表/);
  expect(await sheetNames()).toEqual(
    expect.arrayContaining(['客户分级表', '重点客户统计表', '账龄分析表', '逾期事项总表']),
  );
});

test('制度参数: a threshold edited in its cell moves the tiers, by formula', async () => {
  const before = await column('客户台账', '综合等级');
  await type('P_等级A下限', '55');
  await type('P_等级B下限', '40');
  const after = await column('客户台账', '综合等级');
  expect(count(after, 'A')).toBeGreaterThan(count(before, 'A'));
  expect(count(await column('报表_03', '综合等级'), 'A')).toBe(count(before, 'A'));
  await picture('policy');
});

test('刷新报表: one press of the ribbon button brings the reports up to date, in place', async () => {
  const sheets = await sheetNames();
  await press('Button.RefreshReports');
  await notice(/张报表/);
  const tiers = await column('客户台账', '综合等级');
  expect(count(await column('报表_03', '综合等级'), 'A')).toBe(count(tiers, 'A'));
  expect(await sheetNames()).toEqual(sheets);
});

test('为何此等级: the selected customer is explained, factor by factor', async () => {
  const tiers = await column('客户台账', '综合等级');
  const address = await pane.evaluate(
    (row) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('客户台账').columns.getItem('综合评分').getDataBodyRange();
        const cell = body.getCell(row, 0);
        cell.load('address');
        await context.sync();
        return cell.address;
      }),
    tiers.indexOf('B'),
  );
  await goTo(address);
  await pane.getByTestId('tab-tier').click();
  await pane.getByTestId('explain').click();
  await pane.getByTestId('factor-bars').waitFor();
  await picture('workbench');
});

test('the sheets look finished', async () => {
  for (const [tab, name] of [
    ['客户台账', 'register'],
    ['账龄分析表', 'report'],
  ] as const) {
    await workbench.page.getByRole('tab', { name: tab, exact: true }).click();
    await workbench.page.waitForTimeout(500);
    await picture(name);
  }
});

test('English: the pane and the ribbon change language, the workbook does not', async () => {
  await workbench.page.getByTestId('language').click();
  pane = await workbench.pane();
  await pane.getByText('Checks', { exact: true }).first().waitFor();
  await picture('english');
  expect(await sheetNames()).toEqual(expect.arrayContaining(['客户台账', '制度参数']));
  await workbench.page.getByTestId('language').click();
});

test('再次建账: what has changed is shown before it is written; a row deleted here is offered back, not put back', async () => {
  pane = await workbench.pane();
  await pane.evaluate(() =>
    Excel.run(async (context) => {
      const register = context.workbook.tables.getItem('客户台账');
      register.rows.getItemAt(3).delete();
      await context.sync();
    }),
  );
  const before = (await column('客户台账', '客户编号')).length;
  await press('Button.Build');
  await pane.getByTestId('plan').click();
  await pane.getByTestId('updates').waitFor({ timeout: 60_000 });
  await pane.getByRole('group', { name: /您在台账中删除的（1 行）/ }).waitFor();
  await picture('update');
  await pane.getByTestId('build').click();
  await notice(/1 行已在台账中删除，未再加入/);
  expect(await column('客户台账', '客户编号')).toHaveLength(before);
});

test('其他工作簿: a branch’s file is read, shown among the tables, and leaves no sheet behind', async () => {
  const sheets = await sheetNames();
  const buffer = Buffer.from('客户编号,客户名称,手机\nN1,宁波海天塑机有限公司,13700000002\n');
  await press('Button.Build');
  await pane.getByTestId('files').setInputFiles({ name: '宁波.csv', mimeType: 'text/csv', buffer });
  await pane.getByTestId('source-table').filter({ hasText: '[宁波.csv]' }).waitFor({ timeout: 60_000 });
  expect(await sheetNames()).toEqual(sheets);
});

test('重卡: cards side by side become one, and undo makes them two again', async () => {
  const codes = await column('客户台账', '客户编号');
  await pane.getByTestId('tab-duplicates').click();
  await pane.getByTestId('find-duplicates').click();
  const groups = pane.getByTestId('duplicate-group');
  await groups.first().waitFor({ timeout: 60_000 });
  await picture('duplicates');
  await groups.first().getByTestId('merge').click();
  await notice(/张卡已/);
  expect((await column('客户台账', '客户编号')).length).toBeLessThan(codes.length);
  await pane.getByTestId('notice').getByRole('button', { name: '撤销' }).click();
  await notice(/已撤销/);
  expect(await column('客户台账', '客户编号')).toEqual(codes);
});

test('nothing went wrong on the way', () => {
  expect(workbench.problems).toEqual([]);
});
