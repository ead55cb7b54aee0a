/** The workbench draws its ribbon from the manifest itself. */
import { JSDOM } from 'jsdom';
import { ribbonActions } from '../../src/commands/ribbon';
import { readRibbon } from '../../src/workbench/ribbon/manifest';
import { productionManifest } from '../../webpack.config.js';
import { manifestText } from '../manifest/support';

beforeAll(() => {
  globalThis.DOMParser = new JSDOM().window.DOMParser;
});

test('tab, groups and buttons in Chinese', () => {
  const ribbon = readRibbon(manifestText(), 'zh-CN', '');
  expect(ribbon.tab).toBe('客户台账');
  expect(ribbon.groups.map((group) => [group.label, group.buttons.map((button) => button.label)])).toEqual([
    ['台账', ['建账', '校验']],
    ['分级与期限', ['制度参数']],
    ['报表', ['刷新报表', '报表中心']],
    ['面板', ['打开面板', '撤销']],
  ]);
});

test('… and in English', () => {
  const [first] = readRibbon(manifestText(), 'en-US', '').groups;
  expect(first?.buttons.map((button) => button.title)).toEqual(['Build registers', 'Check']);
  expect(first?.buttons[0]?.tip).toMatch(/^Finds the customer/);
});

test('icons are served from beside the page, whatever address the manifest names', () => {
  const ribbon = readRibbon(productionManifest(manifestText(), 'https://a.example/taizhang'), 'zh-CN', '');
  expect(ribbon.groups[0]?.buttons[0]?.icon).toBe('assets/icons/build-32.png');
});

test('each button has an action of its own: a function that the add-in registers, or showing the pane', () => {
  const buttons = readRibbon(manifestText(), 'zh-CN', '').groups.flatMap((group) => group.buttons);
  const names = buttons.flatMap(({ action }) => (action.kind === 'function' ? action.name : []));
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !(name in ribbonActions))).toEqual([]);
  expect(buttons.filter(({ action }) => action.kind === 'pane').map((button) => button.id)).toEqual([
    'Button.OpenPane',
  ]);
});

test('a text that is no manifest is refused', () => {
  expect(() => readRibbon('<OfficeApp/>', 'zh-CN', '')).toThrow(/custom tab/);
});
