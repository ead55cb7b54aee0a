/** The workbench in Chromium: what a person sees and does there. */
import { join } from 'node:path';
import { mkdtempSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { openWorkbook } from '../../src/host/files';
import { type Workbench, openWorkbench } from './page';

jest.setTimeout(300_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await openWorkbench();
});
afterAll(() => workbench?.close());

const folder = mkdtempSync(join(tmpdir(), 'workbench-'));
const openFile = async (name: string, content: string | Buffer): Promise<void> => {
  const file = join(folder, name);
  writeFileSync(file, content);
  await workbench.page.getByTestId('file').setInputFiles(file);
};
const status = (text: string | RegExp): Promise<void> =>
  workbench.page.getByTestId('status').filter({ hasText: text }).waitFor({ timeout: 20_000 });

/** Types into the cell that a name or address leads to. */
async function type(address: string, text: string): Promise<void> {
  await goTo(address);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Enter');
}
async function goTo(address: string): Promise<void> {
  const { page } = workbench;
  await page.getByTestId('name-box').fill(address);
  await page.getByTestId('name-box').press('Enter');
  await page.getByTestId('cell-input').focus();
}
/** What the formula bar shows of the selected cell, once the page has drawn it. */
async function shown(): Promise<string> {
  const { page } = workbench;
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  return page.getByTestId('formula-bar').inputValue();
}

test("opens with the sample and the add-in's pane, without an error", async () => {
  const pane = await workbench.pane();
  expect(await pane.locator('#root').innerText()).toMatch(/建账/);
  await expect(workbench.page.getByRole('tab').count()).resolves.toBeGreaterThan(1);
  expect(workbench.problems).toEqual([]);
});

test('the ribbon speaks both languages', async () => {
  const { page } = workbench;
  const labels = (): Promise<string> => page.getByTestId('ribbon').innerText();
  expect(await labels()).toMatch(/建账/);
  await page.getByTestId('language').click();
  await page.getByText('Build registers').first().waitFor();
  expect(await (await workbench.pane()).locator('#root').innerText()).not.toMatch(/建账/);
  expect(await page.getByTestId('status').innerText()).toBe('');
  await page.getByTestId('language').click();
  await page.getByTestId('ribbon').getByText('建账', { exact: true }).waitFor();
});

test('opens a CSV, computes what is typed, and saves it as .xlsx', async () => {
  const { page } = workbench;
  await openFile('客户.csv', '名称,金额\n甲,10\n乙,20\n');
  await status('已打开 客户.csv');
  await type('B4', '=SUM(B2:B3)');
  await type('A4', '合计');
  await goTo('B4');
  expect(await shown()).toBe('=SUM(B2:B3)');
  await type('B2', '15');
  await type('B3', '20');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByTestId('download').click()]);
  expect(download.suggestedFilename()).toBe('客户.xlsx');
  const saved = openWorkbook(readFileSync(await download.path()), '客户.xlsx').sheets[0]!;
  expect([saved.value(3, 0), saved.formula(3, 1), saved.value(3, 1)]).toEqual(['合计', '=SUM(B2:B3)', 35]);
});

test('what is typed in the formula bar goes into the cell it was begun for', async () => {
  const { page } = workbench;
  await goTo('C2');
  await page.getByTestId('formula-bar').fill('备注一');
  await page.getByTestId('grid').click({ position: { x: 300, y: 300 } });
  await goTo('C2');
  expect(await shown()).toBe('备注一');
});

test('copies a block and pastes it elsewhere', async () => {
  const { page } = workbench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goTo('A2:B3');
  await page.keyboard.press('Control+c');
  await goTo('D2');
  await page.keyboard.press('Control+v');
  await goTo('E3');
  expect(await shown()).toBe('20');
});

test.each([
  ['空.xlsx', '', '“空.xlsx”是空文件。'],
  ['文本.xlsx', '名称,金额', '“文本.xlsx”不是 Excel 工作簿'],
  ['坏.xlsx', Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(60)]), '“坏.xlsx”'],
])('%s is refused in so many words, and the open workbook stays', async (name, content, sentence) => {
  await openFile(name, content);
  await status(sentence);
  expect(await workbench.page.getByTestId('file-name').innerText()).toMatch(/客户\.csv/);
});

test("another editor's change shows up at once", async () => {
  await goTo('A2');
  await workbench.page.getByTestId('co-author').click();
  await status('A2');
  await goTo('A2');
  expect(await shown()).toBe('他人改动');
});

test('100,000 rows scroll without stutter', async () => {
  const { page } = workbench;
  const rows = Array.from({ length: 100_000 }, (_, i) => `C${i},客户${i},${i * 7}`).join('\n');
  await openFile('十万.csv', `编号,名称,金额\n${rows}\n`);
  await status('已打开 十万.csv');
  await goTo('B100001');
  expect(await shown()).toBe('客户99999');
  const slowest = await page.evaluate(async () => {
    const scroller = document.querySelector('[data-testid="grid"] > div')!;
    let worst = 0;
    for (let i = 0; i < 40; i++) {
      const start = performance.now();
      scroller.scrollTop = i * 41_113;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      worst = Math.max(worst, performance.now() - start);
    }
    return worst;
  });
  expect(slowest).toBeLessThan(400);
});
