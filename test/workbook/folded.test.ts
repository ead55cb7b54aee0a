/** Optional columns that no source fed are folded away, and come back when somebody is taken to them. */
import { jump, openRun, writeRegisters } from '../../src/workbook';
import { cellAddress } from '../../src/workbook/office/a1';
import { startHost } from '../support/host';
import { customers } from './drafts';

jest.setTimeout(60_000);

const LABELS = ['行业', '手机', '客户名称', '潜力评分'] as const;

const built = async (missing: readonly string[]) => {
  const host = startHost();
  await writeRegisters(openRun(), { preset: '通用', drafts: [{ ...customers, missing }] });
  const at = (label: string) => host.workbook.table('客户台账')!.columns.findIndex(({ name }) => name === label);
  const hidden = (label: string) => host.workbook.sheet('客户台账')!.columns.get(at(label))?.hidden ?? false;
  return { at, hidden };
};

test.each([
  [['行业'], { 行业: true, 手机: false, 客户名称: false, 潜力评分: false }],
  [['行业', '潜力评分'], { 行业: true, 手机: false, 客户名称: false, 潜力评分: true }],
  [['客户名称'], { 行业: false, 手机: false, 客户名称: false, 潜力评分: false }],
])('without a source for %j, only what is optional is folded', async (missing, expected) => {
  const { hidden } = await built(missing);
  expect(Object.fromEntries(LABELS.map((label) => [label, hidden(label)]))).toEqual(expected);
});

test('a jump to a cell of a folded column unfolds it', async () => {
  const { at, hidden } = await built(['行业']);
  await jump(openRun(), '客户台账', cellAddress(1, at('行业')));
  expect(hidden('行业')).toBe(false);
});
