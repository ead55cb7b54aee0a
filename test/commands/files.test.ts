/** Branches: several workbooks go into one register, each row with its origin ("many workbooks at once"). */
import { build, planIntake, previewIntake, readFiles } from '../../src/commands';
import { Refusal } from '../../src/commands/types';
import type { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { cellsOf, sheetNames, startHost } from '../support/host';
import { AS_OF, cellAt, runOf } from './support';

jest.setTimeout(120_000);

type Rows = readonly (readonly (string | number | null)[])[];

const file = async (sheets: Readonly<Record<string, Rows>>): Promise<Uint8Array> => {
  const host = startHost(sheets);
  host.workbook.addName('分公司', `='${Object.keys(sheets)[0]}'!$A$1`, null);
  return host.save();
};

const OPEN = [
  ['客户编号', '客户名称', '手机'],
  ['B1', '杭州宏达贸易有限公司', '13812345678'],
];
const SHANGHAI = [
  ['客户编号', '客户名称', '手机'],
  ['S1', '上海朗邦机械有限公司', '13900000001'],
  ['S2', '杭州宏达贸易有限公司', '13812345678'],
];
const NINGBO = '客户编号,客户名称,手机\nN1,宁波佰洋电子有限公司,13700000002\n';

const open = async (): Promise<{ host: Host; shanghai: Uint8Array }> => {
  const shanghai = await file({ 客户: SHANGHAI });
  const host = startHost({ 客户: OPEN });
  attachHost(host);
  return { host, shanghai };
};

const refused = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await runOf(readFiles, { files: [{ name, bytes }] });
    return 'none';
  } catch (error) {
    return error instanceof Refusal ? error.key : String(error);
  }
};

test('sheets of other files are read and leave no trace; the register tells where each row is from', async () => {
  const { host, shanghai } = await open();
  const files = [
    { name: '上海.xlsx', bytes: shanghai },
    { name: '宁波.csv', bytes: new TextEncoder().encode(NINGBO) },
  ];
  const { data: read } = await runOf(readFiles, { files });
  expect([sheetNames(host), host.workbook.names.length, host.workbook.activeSheet.name]).toEqual([['客户'], 0, '客户']);
  expect(read.map(({ name, sheets }) => [name, sheets.map((sheet) => sheet.name)])).toEqual([
    ['上海.xlsx', ['客户']],
    ['宁波.csv', ['宁波']],
  ]);

  const others = read.flatMap(({ sheets }) => sheets);
  const { plan } = (await runOf(planIntake, { others })).data;
  const { findings } = (await runOf(build, { plan, others, asOf: AS_OF })).data;
  const register = [0, 1, 2, 3].map((row) =>
    ['客户编号', '来源工作簿', '来源工作表', '来源行号'].map((label) => cellAt(host, '客户台账', row, label)),
  );
  expect(register).toEqual([
    ['B1', host.name, '客户', 2],
    ['S1', '上海.xlsx', '客户', 2],
    ['S2', '上海.xlsx', '客户', 3],
    ['N1', '宁波.csv', '宁波', 2],
  ]);
  expect(findings.filter(({ rule, related }) => rule === 'duplicateCustomer' && related !== '').length).toBeGreaterThan(
    0,
  );

  // Without the files the branches' rows stay, and nothing is doubled when they come again.
  host.resetMetrics();
  await runOf(build, { others, asOf: AS_OF });
  expect(host.metrics.cellsWritten).toBe(0);
  await runOf(build, { asOf: AS_OF });
  expect(cellAt(host, '客户台账', 3, '客户编号')).toBe('N1');
  const { updates } = (await runOf(planIntake, { others })).data;
  expect(updates!.map(({ added, changes, deleted }) => [added, changes, deleted])).toEqual([[0, [], []]]);
});

test('files that cannot be taken in are refused by name, and nothing changes', async () => {
  const { host, shanghai } = await open();
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0];
  expect(await refused('旧.xls', Uint8Array.from(ole))).toBe('intake.file.legacyXls');
  expect(await refused('坏.xlsx', shanghai.slice(0, 300))).toBe('intake.file.damaged');
  expect(await refused('图.png', Uint8Array.from([0x89, 0x50]))).toBe('intake.file.notWorkbook');
  host.limits.payloadBytes = 2000;
  expect(await refused('大.xlsx', shanghai)).toBe('intake.file.tooLarge');
  expect(sheetNames(host)).toEqual(['客户']);
});

test('cancelled while a file is being read: its sheets are gone again', async () => {
  const { host, shanghai } = await open();
  const stop = new AbortController();
  const off = host.beforeRequest(() => {
    if (host.workbook.sheets.length > 1) stop.abort();
  });
  const run = readFiles.run(
    { files: [{ name: '上海.xlsx', bytes: shanghai }] },
    { signal: stop.signal, progress: () => undefined },
  );
  await expect(run).rejects.toMatchObject({ name: 'Cancelled' });
  off();
  expect(sheetNames(host)).toEqual(['客户']);
});

test('the preview follows what the person has corrected: mapping, and cleaning that is left out', async () => {
  const { host } = await open();
  const first = (await runOf(planIntake, {})).data;
  await runOf(build, { plan: first.plan, asOf: AS_OF });
  host.byPerson((workbook) => {
    const sheet = workbook.sheet('客户')!;
    sheet.setValue(1, 2, '139-0000-0009');
    sheet.setValue(0, 3, '跟单人');
    sheet.setValue(1, 3, '王五');
  });
  const { plan } = (await runOf(planIntake, {})).data;
  const table = plan.tables[0]!;
  const fields = { ...Object.fromEntries(table.mapping.map(({ column, field }) => [column, field])), 4: '客户经理' };
  const decisions = [{ table: table.id, register: 'customers', fields }];
  const preview = async (without: string[]) =>
    (await runOf(previewIntake, { plan, decisions, without })).data.updates![0]!;
  const cleaned = await preview([]);
  expect(cleaned.changes.map(({ column, after }) => [column, after])).toEqual([['手机', '13900000009']]);
  expect([cleaned.filled, cleaned.newColumns]).toEqual([1, []]);
  const raw = await preview(['phone']);
  expect(raw.changes.map(({ column, after }) => [column, after])).toEqual([['手机', '139-0000-0009']]);
  expect(cellsOf(host, '客户台账', 2, 1, 0)[1]).toEqual(['B1']);
});
