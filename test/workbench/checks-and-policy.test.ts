/** Findings and the policy in the pane, in Chromium: put right, set aside, change the scoring, look at another preset. */
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { type Workbench, openWorkbench } from './page';

jest.setTimeout(300_000);

const PICTURES = join(tmpdir(), 'workbench-pictures');

let workbench: Workbench;
let pane: Frame;
beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  workbench = await openWorkbench();
  pane = await workbench.pane();
  await pane.getByTestId('plan').click();
  await pane.getByTestId('build').click({ timeout: 60_000 });
  await pane.getByTestId('finding-group').first().waitFor({ timeout: 120_000 });
});
afterAll(() => workbench?.close());

const picture = (name: string) => workbench.page.screenshot({ path: join(PICTURES, `${name}.png`) });
const noticed = (text: RegExp) => pane.getByTestId('notice').filter({ hasText: text }).waitFor({ timeout: 60_000 });

test('a finding is set aside with a reason and a name, and comes back', async () => {
  await pane.getByTestId('finding-group').first().click();
  await pane.getByTestId('set-aside').first().click();
  await pane.getByTestId('dismiss-reason').locator('visible=true').fill('已与客户核实');
  await pane.getByTestId('dismiss-who').locator('visible=true').fill('王敏');
  await picture('dismiss');
  await pane.getByTestId('dismiss-send').click();
  await noticed(/已忽略 1 条/);
  await pane.getByTestId('dismissed').click();
  await pane.getByTestId('recall').click();
  await noticed(/恢复提示/);
  expect(workbench.problems).toEqual([]);
});

test('the scoring is changed in one form; weights that do not sum to 100 % cannot be saved', async () => {
  await pane.getByTestId('tab-policy').click();
  await pane.getByTestId('policy-composite').click();
  const weights = pane.getByTestId('composite-form').locator('input');
  await weights.nth(0).fill('50');
  expect(await pane.getByTestId('weights-sum').innerText()).toContain('110%');
  expect(await pane.getByTestId('save-composite').isDisabled()).toBe(true);
  await weights.nth(3).fill('0');
  await picture('composite');
  await pane.getByTestId('save-composite').click();
  await noticed(/评分与等级已改/);
  expect(workbench.problems).toEqual([]);
});

test('another preset shows what it would change; a file that is none is refused', async () => {
  await pane.getByTestId('policy-preset').click();
  await pane.getByTestId('preset-file').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"a":1}'),
  });
  await noticed(/制度模板文件不能使用/);
  const file = {
    format: 'taizhang-preset',
    version: 1,
    label: '宏达公司',
    base: '贸易',
    shown: ['客户台账', '应收'],
    parameters: { 满分销售额: 2_000_000 },
  };
  await pane.getByTestId('preset-file').setInputFiles({
    name: 'y.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await pane.getByTestId('preset-preview').waitFor();
  expect(await pane.getByTestId('preset-preview').innerText()).toContain('满分销售额：1000000 → 2000000');
  await picture('preset');
  await pane.getByTestId('switch-preset').click();
  await noticed(/已更换为“宏达公司”/);
  expect(workbench.problems).toEqual([]);
});

test('the calculator gives the example of [2]', async () => {
  await pane.getByTestId('tab-tier').click();
  await pane.getByTestId('lifetime').click();
  await pane.getByTestId('lifetime-value').waitFor();
  expect(await pane.getByTestId('lifetime-value').innerText()).toContain('8539.07');
  await picture('lifetime');
});
