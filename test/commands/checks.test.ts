import { applyFixes, check, dismiss, recall, setParameter, undo } from '../../src/commands';
import type { FindingView } from '../../src/commands/views';
import { draft } from '../workbook/drafts';
import { openRun, setParameter as force } from '../../src/workbook';
import { cellsOf } from '../support/host';
import { at, cellAt, runOf, startFrom, startWith, typeIn } from './support';

jest.setTimeout(120_000);

const CUSTOMERS = draft(
  'customers',
  ['客户编号', '客户名称', '客户类型', '统一社会信用代码', '潜力评分'],
  [
    ['001', '上海宏达贸易有限公司', '公司', null, 80],
    ['002', '北京远景科技有限公司', '企业', '91310000123456789X', 60],
    ['003', '广州丰泽商行', '单位', null, 40],
  ],
);

const ruleAt = (findings: readonly { rule: string; row: number | null }[]): (string | number | null)[][] =>
  findings.map(({ rule, row }) => [rule, row]);

describe('建账 knows which columns the source lacked', () => {
  test('a required column without a source is one warning for its table [requirements section 8]', async () => {
    const { built } = await startFrom({
      销售: [
        ['单号', '客户编号', '客户名称', '金额'],
        ['T1', '001', '宏达', 100],
      ],
      客户: [
        ['客户编号', '客户名称', '手机'],
        ['001', '宏达', '13812345678'],
      ],
    });
    const dates = built.findings.filter(({ register, column }) => register === '交易' && column === '日期');
    expect(dates).toMatchObject([{ rule: 'missingColumn', severity: '警告', row: null }]);
  });
});

describe('findings about 制度参数', () => {
  test('stand at the parameter: row, cell to jump to, link in the sheet', async () => {
    const host = await startWith([CUSTOMERS]);
    await force(openRun(), '权重_销售额', { value: 0.5 });
    const { findings } = (await runOf(check, undefined)).data;
    const sum = findings.find(({ rule }) => rule === 'weightsSum')!;
    const names = cellsOf(host, '制度参数', 60, 1).map(([name]) => name);
    const row = names.indexOf('权重_销售额') + 1;
    expect(sum).toMatchObject({ register: '制度参数', row, place: { sheet: '制度参数', address: `B${row}` } });
    const lines = cellsOf(host, '校验问题', 30, 10);
    const line = lines.find(([, , register]) => register === '制度参数')!;
    expect(line.slice(2, 5)).toEqual(['制度参数', row, '权重_销售额']);
    expect(line[8]).toBe(`B${row}`);
  });
});

describe('修正', () => {
  test('one: the list word it stands for; all of a rule; one step of undo', async () => {
    const host = await startWith([CUSTOMERS]);
    const { findings } = (await runOf(check, undefined)).data;
    const fixable = findings.filter(({ fix }) => fix);
    expect(fixable.map(({ row, value, fix }) => [row, value, fix!.value])).toEqual([
      [2, '公司', '企业'],
      [4, '单位', '企业'],
    ]);
    const once = await runOf(applyFixes, { marks: [fixable[1]!.mark] });
    expect(once).toMatchObject({ params: { count: 1 }, undoable: true });
    expect([0, 1, 2].map((row) => cellAt(host, '客户台账', row, '客户类型'))).toEqual(['公司', '企业', '企业']);
    expect(ruleAt(once.data.findings)).toContainEqual(['list', 2]);
    expect(ruleAt(once.data.findings)).not.toContainEqual(['list', 4]);
    await runOf(undo, undefined);
    expect(cellAt(host, '客户台账', 2, '客户类型')).toBe('单位');

    const all = await runOf(applyFixes, { marks: fixable.map(({ mark }) => mark) });
    expect(all.params).toEqual({ count: 2 });
    expect(all.data.findings.filter(({ rule }) => rule === 'list')).toEqual([]);
    await runOf(undo, undefined);
    expect([0, 2].map((row) => cellAt(host, '客户台账', row, '客户类型'))).toEqual(['公司', '单位']);
  });

  test('what a person has corrected meanwhile is not touched', async () => {
    const host = await startWith([CUSTOMERS]);
    const { findings } = (await runOf(check, undefined)).data;
    typeIn(host, '客户台账', 0, '客户类型', '个人');
    const marks = findings.filter(({ fix }) => fix).map(({ mark }) => mark);
    await runOf(applyFixes, { marks });
    expect([0, 1, 2].map((row) => cellAt(host, '客户台账', row, '客户类型'))).toEqual(['个人', '企业', '企业']);
    await expect(runOf(applyFixes, { marks })).rejects.toMatchObject({ key: 'commands.refused.noFix' });
  });

  test('a filter would misplace what is written: refused', async () => {
    const host = await startWith([CUSTOMERS]);
    const { findings } = (await runOf(check, undefined)).data;
    await Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('客户台账');
      table.columns.getItem('客户编号').filter.applyValuesFilter(['001']);
      await context.sync();
    });
    const marks = findings.filter(({ fix }) => fix).map(({ mark }) => mark);
    await expect(runOf(applyFixes, { marks })).rejects.toMatchObject({ key: 'workbook.error.filtered' });
    expect(cellAt(host, '客户台账', 0, '客户类型')).toBe('公司');
  });
});

describe('忽略', () => {
  const codeFindings = (findings: readonly FindingView[]) =>
    findings.filter(({ rule }) => rule.startsWith('creditCode'));

  test('is remembered with who and why, honoured by later runs, and can be taken back', async () => {
    const host = await startWith([CUSTOMERS]);
    const before = (await runOf(check, undefined)).data;
    const [code] = codeFindings(before.findings);
    expect(code).toMatchObject({ severity: '警告', row: 3 });
    const done = await runOf(dismiss, { marks: [code!.mark], reason: '2003 年老代码，执照已核', who: '王敏' });
    expect(codeFindings(done.data.findings)).toEqual([]);
    expect(done.data.dismissed).toMatchObject([
      { reason: '2003 年老代码，执照已核', who: '王敏', finding: { row: 3 } },
    ]);
    const sheet = host.workbook.sheet('校验忽略')!;
    expect(sheet.visibility).toBe('Hidden');
    expect(cellsOf(host, '校验忽略', 2, 7)).toEqual([
      ['规则', '台账', '记录', '列', '指纹', '理由', '忽略人'],
      [code!.rule, '客户台账', '002', '统一社会信用代码', code!.mark.print, '2003 年老代码，执照已核', '王敏'],
    ]);
    expect(cellsOf(host, '校验问题', 30, 5).some((line) => line[4] === '统一社会信用代码')).toBe(false);

    const again = await runOf(check, undefined);
    expect(codeFindings(again.data.findings)).toEqual([]);
    expect(again.params).toMatchObject({ dismissed: 1 });
    const back = await runOf(recall, { marks: [code!.mark] });
    expect(codeFindings(back.data.findings)).toHaveLength(1);
    expect(back.data.dismissed).toEqual([]);
  });

  test('follows its record when rows are deleted or moved, and ends when the cell says something else', async () => {
    const host = await startWith([CUSTOMERS]);
    const { findings } = (await runOf(check, undefined)).data;
    const marks = codeFindings(findings).map(({ mark }) => mark);
    await runOf(dismiss, { marks, reason: '已核', who: '王敏' });
    const first = at(host, '客户台账', 0, '客户编号');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('客户台账').rows.getItemAt(0).delete();
      await context.sync();
    });
    expect(cellAt(host, '客户台账', 0, '客户编号')).toBe('002');
    expect(first.row).toBe(1);
    const moved = (await runOf(check, undefined)).data;
    expect(codeFindings(moved.findings)).toEqual([]);
    expect(moved.dismissed).toMatchObject([{ finding: { row: 2 } }]);
    typeIn(host, '客户台账', 0, '统一社会信用代码', '91310000123456780X');
    const changed = (await runOf(check, undefined)).data;
    expect(codeFindings(changed.findings)).toHaveLength(1);
    expect(changed.dismissed).toEqual([]);
  });

  test('needs a reason and a name; undo forgets it again', async () => {
    await startWith([CUSTOMERS]);
    const { findings } = (await runOf(check, undefined)).data;
    const marks = codeFindings(findings).map(({ mark }) => mark);
    await expect(runOf(dismiss, { marks, reason: ' ', who: '王敏' })).rejects.toMatchObject({
      key: 'commands.refused.noReason',
    });
    await expect(runOf(dismiss, { marks, reason: '已核', who: '' })).rejects.toMatchObject({
      key: 'commands.refused.noName',
    });
    await runOf(dismiss, { marks, reason: '已核', who: '王敏' });
    await runOf(undo, undefined);
    expect(codeFindings((await runOf(check, undefined)).data.findings)).toHaveLength(1);
  });

  test('any finding can be set aside, also one about a whole table and one about 制度参数', async () => {
    await startWith([CUSTOMERS]);
    await runOf(setParameter, { name: '二八A累计占比', text: '96%' }).catch(() => undefined);
    await force(openRun(), '二八A累计占比', { value: 0.96 });
    const { findings } = (await runOf(check, undefined)).data;
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['thresholdOrder']));
    const done = await runOf(dismiss, { marks: findings.map(({ mark }) => mark), reason: '试用', who: '王敏' });
    expect(done.data.findings).toEqual([]);
    expect(done.data.dismissed).toHaveLength(findings.length);
  });
});

test('what only intake could see stays while its cell stays, through later runs', async () => {
  const { host, built } = await startFrom({
    客户: [
      ['客户编号', '客户名称', '手机'],
      ['001', '宏达贸易', '13812345678'],
    ],
    交易: [
      ['单号', '客户名称', '日期', '金额'],
      ['T1', '没有这家', 46000, 100],
      ['T2', '宏达贸易', 46001, 200],
    ],
  });
  const unknown = built.findings.find(({ register, column }) => register === '交易' && column === '客户编号')!;
  const again = (await runOf(check, undefined)).data.findings;
  expect(again).toEqual(expect.arrayContaining([expect.objectContaining({ rule: unknown.rule, row: unknown.row })]));
  const second = again.filter(({ rule }) => rule === unknown.rule);
  expect(second).toHaveLength(1);
  const aside = await runOf(dismiss, { marks: [second[0]!.mark], reason: '新客户，待建档', who: '王敏' });
  expect(aside.data.dismissed).toHaveLength(1);
  expect(aside.data.findings.filter(({ rule }) => rule === unknown.rule)).toEqual([]);
  typeIn(host, '交易', 0, '客户编号', '001');
  const after = (await runOf(check, undefined)).data.findings;
  expect(after.filter(({ column }) => column === '客户编号')).toEqual([]);
});
