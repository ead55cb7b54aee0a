import {
  check,
  previewPreset,
  readPolicy,
  savePreset,
  setComposite,
  setDeadlines,
  setParameter,
  setParameters,
  switchPreset,
  undo,
} from '../../src/commands';
import { openRun, readParameters } from '../../src/workbook';
import { TODAY, sheetNames } from '../support/host';
import { customers, receivables, transactions } from '../workbook/drafts';
import { cellAt, runOf, startWith, typeIn } from './support';

jest.setTimeout(120_000);

type Host = Awaited<ReturnType<typeof startWith>>;

const start = (preset?: string): Promise<Host> => startWith([customers, transactions, receivables], preset);
const value = async (name: string) => (await readParameters(openRun())).values.get(name);
const labels = (host: Host) => host.workbook.table('客户台账')!.columns.map(({ name }) => name);
const errorsIn = (host: Host): string[] => {
  const errors: string[] = [];
  for (const sheet of host.workbook.sheets) {
    sheet.forEachCell((row, column, found) => {
      if (typeof found === 'object' && found !== null) errors.push(`${sheet.name} ${row} ${column} ${String(found)}`);
    });
  }
  return errors;
};

const columnOf = (host: Host, label: string) => {
  const table = host.workbook.table('客户台账')!;
  const column = table.area.left + table.columns.findIndex(({ name }) => name === label);
  const sheet = host.workbook.sheet('客户台账')!;
  const on = (row: number) => (one: { areas: { top: number; bottom: number; left: number; right: number }[] }) =>
    one.areas.some((a) => a.top <= row && a.bottom >= row && a.left <= column && a.right >= column);
  return { sheet, on };
};
/** What is offered for 核定等级. */
const offered = (host: Host): unknown => {
  const { sheet, on } = columnOf(host, '核定等级');
  return (sheet.validations.find(on(1))?.rule as { list?: { source: string } }).list?.source;
};
/** Values that have a colour in 综合等级. */
const colours = (host: Host): unknown[] => {
  const { sheet, on } = columnOf(host, '综合等级');
  return sheet.conditionalFormats.filter(on(1)).map(({ rule }) => (rule as { formula1?: string }).formula1);
};
/** The note of a header. */
const noteOf = (host: Host, label: string): string => {
  const { sheet, on } = columnOf(host, label);
  return sheet.validations.find(on(0))?.prompt?.message ?? '';
};
const tasks = (host: Host): unknown[] => {
  const { area } = host.workbook.table('定期事项')!;
  const sheet = host.workbook.sheet('定期事项')!;
  return Array.from({ length: area.bottom - area.top }, (_, row) => sheet.value(area.top + 1 + row, area.left));
};

const ABC = [
  { tier: 'A', floor: 80 },
  { tier: 'B', floor: 60 },
  { tier: 'C', floor: null },
];
const trade = (more: readonly { label: string; weight: number }[]) => [{ label: '销售额得分', weight: 0.5 }, ...more];

describe('what contradicts itself is refused before it is written', () => {
  test('a weight alone, so that the sum is no longer 100 % [requirements section 3]', async () => {
    await start();
    await expect(runOf(setParameter, { name: '权重_销售额', text: '50%' })).rejects.toMatchObject({
      key: 'commands.refused.contradiction',
    });
    expect(await value('权重_销售额')).toBe(0.4);
    await runOf(setParameters, [
      { name: '权重_销售额', text: '50%' },
      { name: '权重_潜力', text: '0%' },
    ]);
    expect([await value('权重_销售额'), await value('权重_潜力')]).toEqual([0.5, 0]);
  });

  test('a value that is none: refused in the pane with a sentence, named as a finding when typed in the sheet', async () => {
    const host = await start();
    const { area } = host.workbook.table('制度参数')!;
    const sheet = host.workbook.sheet('制度参数')!;
    const rowOf = (name: string) =>
      Array.from({ length: area.bottom }, (_, n) => n + 1).find((n) => sheet.value(n, 0) === name)!;
    const wrong = [
      ['投诉答复工作日', '-1', 'parameter'],
      ['投诉部门答复工作日', '2.5', 'parameter'],
      ['满分销售额', '很多', 'parameter'],
      ['复评截止', '3月30日', 'parameter'],
      ['重点等级', 'A,特级', 'contradiction'],
    ] as const;
    for (const [name, text, key] of wrong) {
      await expect(runOf(setParameter, { name, text })).rejects.toMatchObject({ key: `commands.refused.${key}` });
    }
    for (const [name, text] of wrong)
      host.byPerson(() => sheet.setValue(rowOf(name), 1, Number.isNaN(Number(text)) ? text : Number(text)));
    const { findings } = (await runOf(check, undefined)).data;
    const named = findings.filter(({ register }) => register === '制度参数').map(({ column }) => column);
    expect(named.sort()).toEqual(wrong.map(([name]) => name).sort());
  });

  test('a floor of A below that of B; account ages that do not rise', async () => {
    await start();
    for (const [name, text] of [
      ['等级A下限', '55'],
      ['账龄界限1', '70'],
      ['信用权重_付款', '50%'],
    ] as const) {
      await expect(runOf(setParameter, { name, text })).rejects.toMatchObject({
        key: 'commands.refused.contradiction',
      });
    }
    await runOf(setParameter, { name: '等级A下限', text: '85' });
    expect(await value('等级A下限')).toBe(85);
  });
});

describe('factors and bands', () => {
  test('a factor that is a column of one’s own: formulas follow, in place, as one step of undo', async () => {
    const host = await start();
    typeIn(host, '客户台账', 0, '重要性评分', 40);
    const before = cellAt(host, '客户台账', 0, '综合评分');
    const columns = labels(host);
    const done = await runOf(setComposite, { factors: trade([{ label: '重要性得分', weight: 0.5 }]), bands: ABC });
    expect(done.data).toMatchObject({ columns: 0, parameters: 5 - 3 });
    const sales = Number(cellAt(host, '客户台账', 0, '销售额得分'));
    expect(cellAt(host, '客户台账', 0, '综合评分')).toBeCloseTo(0.5 * sales + 0.5 * 40, 6);
    expect(labels(host)).toEqual(columns);
    expect(errorsIn(host)).toEqual([]);
    await runOf(undo, undefined);
    expect(cellAt(host, '客户台账', 0, '综合评分')).toBe(before);
    expect(await value('权重_销售额')).toBe(0.4);
  });

  test('a new column in the sheet becomes a factor with a weight in 制度参数', async () => {
    const host = await start();
    const sheet = host.workbook.sheet('客户台账')!;
    const right = host.workbook.table('客户台账')!.area.right + 1;
    host.byPerson(() => sheet.enter(0, right, '配合度', { autoExpand: true }));
    host.byPerson(() => sheet.setValue(1, right, 90));
    expect((await runOf(readPolicy, undefined)).data.composite.columns).toContain('配合度');
    await runOf(setComposite, { factors: [{ label: '配合度', weight: 1 }], bands: ABC });
    expect(cellAt(host, '客户台账', 0, '综合评分')).toBe(90);
    expect(cellAt(host, '客户台账', 0, '计算等级')).toBe('A');
    expect(await value('权重_配合度')).toBe(1);
    expect(host.workbook.name('P_权重_配合度')).toBeDefined();
    const view = (await runOf(readPolicy, undefined)).data;
    expect(view.composite.factors).toEqual([{ label: '配合度', weight: 1 }]);
    expect(view.parameters.find(({ name }) => name === '权重_配合度')).toMatchObject({ type: 'percent', value: 1 });
    await runOf(undo, undefined);
    expect(await value('权重_配合度')).toBeUndefined();
    expect(host.workbook.name('P_权重_配合度')).toBeUndefined();
  });

  test('星级 1–5 instead of A, B, C', async () => {
    const host = await start();
    const stars = [
      { tier: '五星', floor: 90 },
      { tier: '四星', floor: 75 },
      { tier: '三星', floor: 50 },
      { tier: '二星', floor: 30 },
      { tier: '一星', floor: null },
    ];
    const { composite } = (await runOf(readPolicy, undefined)).data;
    await runOf(setComposite, { factors: composite.factors, bands: stars });
    const score = Number(cellAt(host, '客户台账', 0, '综合评分'));
    const expected = stars.find(({ floor }) => floor === null || score >= floor)!.tier;
    expect(cellAt(host, '客户台账', 0, '综合等级')).toBe(expected);
    expect(await value('等级四星下限')).toBe(75);
    expect(await value('重点等级')).toBe('五星');
    expect(offered(host)).toBe('五星,四星,三星,二星,一星');
    expect(colours(host)).toEqual(expect.arrayContaining(['="五星"', '="四星"', '="二星"', '="一星"']));
    expect(noteOf(host, '计算等级')).toContain('五星 ≥ 等级五星下限');
    await expect(runOf(setParameter, { name: '等级四星下限', text: '95' })).rejects.toMatchObject({
      key: 'commands.refused.contradiction',
    });
    const lower = stars.map(({ tier, floor }, at) => ({ tier, floor: floor === null ? null : score - at }));
    await runOf(setComposite, { factors: composite.factors, bands: lower });
    expect(cellAt(host, '客户台账', 0, '综合等级')).toBe('五星');
    expect(cellAt(host, '客户台账', 0, '客户类别')).toBe('重点');
    // The best band takes the place of A: visited at its interval.
    typeIn(host, '客户台账', 0, '首次接触日期', TODAY - 60);
    await runOf(setParameter, { name: '拜访月数_D', text: '1' });
    await runOf(setParameter, { name: '拜访月数_A', text: '12' });
    expect(cellAt(host, '客户台账', 0, '拜访状态')).toBe('进行中');
    expect((await runOf(check, undefined)).data.findings.filter(({ register }) => register === '制度参数')).toEqual([]);
    expect(errorsIn(host)).toEqual([]);
  });

  test.each<[string, Parameters<typeof setComposite.run>[0], string]>([
    ['weights of 90 %', { factors: trade([{ label: '潜力得分', weight: 0.4 }]), bands: ABC }, 'weights'],
    ['a column that is not there', { factors: trade([{ label: '没有', weight: 0.5 }]), bands: ABC }, 'factor'],
    ['the score itself', { factors: trade([{ label: '综合评分', weight: 0.5 }]), bands: ABC }, 'factor'],
    ['a factor twice', { factors: trade([{ label: '销售额得分', weight: 0.5 }]), bands: ABC }, 'bands'],
    [
      'floors that rise',
      {
        factors: trade([{ label: '潜力得分', weight: 0.5 }]),
        bands: [{ tier: 'A', floor: 60 }, { tier: 'B', floor: 80 }, ABC[2]!],
      },
      'bands',
    ],
    ['one band', { factors: trade([{ label: '潜力得分', weight: 0.5 }]), bands: [ABC[2]!] }, 'bands'],
  ])('%s: refused, nothing changed', async (_, input, key) => {
    const host = await start();
    const before = cellAt(host, '客户台账', 0, '综合评分');
    await expect(runOf(setComposite, input)).rejects.toMatchObject({ key: `commands.refused.${key}` });
    expect(cellAt(host, '客户台账', 0, '综合评分')).toBe(before);
    expect(await value('权重_销售额')).toBe(0.4);
  });
});

describe('deadlines', () => {
  test('one that does not apply keeps its columns, blank; switched on again it is as before', async () => {
    const host = await start();
    const read = () => ['核实状态', '拜访状态'].map((column) => cellAt(host, '客户台账', 0, column));
    const before = read();
    await runOf(setDeadlines, { off: ['客户台账.核实', '没有.这个'] });
    expect(read()).toEqual(['', before[1]]);
    const { deadlines } = (await runOf(readPolicy, undefined)).data;
    expect(deadlines.filter(({ applies }) => !applies).map(({ key }) => key)).toEqual(['客户台账.核实']);
    await runOf(setDeadlines, { off: [] });
    expect(read()).toEqual(before);
    expect(errorsIn(host)).toEqual([]);
  });
});

describe('presets', () => {
  test('changing to 联营工程 adds its columns and parameters, orders and hides sheets, keeps all data', async () => {
    const host = await start();
    const preview = (await runOf(previewPreset, { preset: '联营工程' })).data;
    expect(preview.changes).toEqual([{ name: '重点等级', type: 'text', unit: '', before: 'A', after: 'A,B' }]);
    expect(preview).toMatchObject({ scoring: null, tasks: [], tiers: ['A', 'B', 'C', 'D'] });
    const before = labels(host);
    await runOf(switchPreset, { preset: '联营工程', confirmed: [] });
    expect(labels(host)).toEqual(
      expect.arrayContaining([...before, '资料完整度', '合同履行', '安全质量', '配合程度', '承揽区域']),
    );
    expect(await value('重点等级')).toBe('A');
    expect(await value('权重_资料完整度')).toBe(0.25);
    expect(sheetNames(host).slice(0, 6)).toEqual(['Sheet1', '制度参数', '客户台账', '拜访', '合同', '应收']);
    const visibility = (name: string) => host.workbook.sheet(name)!.visibility;
    expect([visibility('招待'), visibility('联络'), visibility('交易')]).toEqual(['Visible', 'Hidden', 'Visible']);
    for (const column of ['资料完整度', '合同履行', '安全质量', '配合程度']) typeIn(host, '客户台账', 1, column, 45);
    expect(cellAt(host, '客户台账', 1, '综合等级')).toBe('C');
    expect(cellAt(host, '交易', 0, '单号')).toBe('T1');
    expect(errorsIn(host)).toEqual([]);
    expect((await runOf(check, undefined)).data.gaps).toEqual([]);

    await runOf(switchPreset, { preset: '通用', confirmed: [] });
    expect(cellAt(host, '客户台账', 1, '资料完整度')).toBe(45);
    expect(visibility('联络')).toBe('Visible');
  });

  test('undo of a change of preset', async () => {
    const host = await start();
    const [columns, sheets] = [labels(host), sheetNames(host)];
    const tabs = () => host.workbook.sheets.map(({ name, visibility }) => [name, visibility]);
    const looks = tabs();
    const score = cellAt(host, '客户台账', 0, '综合评分');
    await runOf(switchPreset, { preset: '联营工程', confirmed: ['重点等级'] });
    expect(await value('重点等级')).toBe('A,B');
    await runOf(undo, undefined);
    expect(labels(host)).toEqual(columns);
    expect(sheetNames(host)).toEqual(sheets);
    expect(tabs()).toEqual(looks);
    expect(cellAt(host, '客户台账', 0, '综合评分')).toBe(score);
    expect(await value('重点等级')).toBe('A');
    expect((await runOf(readPolicy, undefined)).data.preset).toBe('通用');
    expect(errorsIn(host)).toEqual([]);
  });

  test('the duties of another preset are added once, those not wanted left out, and undo takes them back', async () => {
    const host = await start();
    const common = tasks(host);
    expect(common).toContain('整理上月合同');
    const preview = (await runOf(previewPreset, { preset: '物业' })).data;
    expect(preview.tasks.map(({ name }) => name)).toEqual(expect.arrayContaining(['巡查', '清洗水箱']));
    expect(preview.tasks.map(({ name }) => name)).not.toContain('整理上月合同');
    const done = await runOf(switchPreset, { preset: '物业', confirmed: [], withoutTasks: ['清洗水箱'] });
    expect(done.data.tasks).toBe(preview.tasks.length - 1);
    expect(tasks(host)).toEqual([...common, ...preview.tasks.map(({ name }) => name).filter((n) => n !== '清洗水箱')]);
    const row = tasks(host).indexOf('巡查');
    expect(cellAt(host, '定期事项', row, '频率')).toBe('每天');
    expect(cellAt(host, '定期事项', row, '下次期限')).not.toBe('');
    await runOf(undo, undefined);
    expect(tasks(host)).toEqual(common);
    await runOf(switchPreset, { preset: '物业', confirmed: [] });
    const all = tasks(host);
    await runOf(switchPreset, { preset: '通用', confirmed: [] });
    await runOf(switchPreset, { preset: '物业', confirmed: [] });
    expect(tasks(host)).toEqual(all);
    expect(errorsIn(host)).toEqual([]);
  });

  test('a scoring of the company’s own is not replaced unasked, and comes back with its preset', async () => {
    const host = await start();
    const own = { factors: trade([{ label: '潜力得分', weight: 0.5 }]), bands: ABC };
    await runOf(setComposite, own);
    await runOf(setParameter, { name: '重点等级', text: 'A,B,C' });
    const composite = async () => (await runOf(readPolicy, undefined)).data.composite;
    const ownFactors = (await composite()).factors;
    expect((await runOf(previewPreset, { preset: '联营工程' })).data).toMatchObject({
      scoring: 'own',
      factors: ['销售额得分', '潜力得分'],
    });
    await runOf(switchPreset, { preset: '联营工程', confirmed: [] });
    expect((await composite()).factors).toEqual(ownFactors);
    await runOf(undo, undefined);
    const two = [
      { tier: '甲', floor: 70 },
      { tier: '乙', floor: null },
    ];
    await runOf(setComposite, { ...own, bands: two });
    const named = (await runOf(previewPreset, { preset: '联营工程' })).data.changes;
    expect(named.filter(({ name }) => name === '重点等级')).toEqual([]);
    await runOf(undo, undefined);

    const theirs = { preset: '联营工程', scoring: 'preset' as const };
    expect((await runOf(previewPreset, theirs)).data.factors).toEqual([
      '资料完整度',
      '合同履行',
      '安全质量',
      '配合程度',
    ]);
    await runOf(switchPreset, { ...theirs, confirmed: ['重点等级'] });
    expect((await composite()).factors.map(({ label }) => label)).toContain('资料完整度');
    expect(noteOf(host, '综合评分')).toContain('资料完整度、合同履行');
    expect(offered(host)).toBe('A,B,C,D');
    const back = (await runOf(previewPreset, { preset: '通用' })).data;
    expect(back.changes).toContainEqual(expect.objectContaining({ name: '重点等级', before: 'A,B', after: 'A,B,C' }));
    await runOf(switchPreset, { preset: '通用', confirmed: ['重点等级'] });
    expect((await composite()).factors).toEqual(ownFactors);
    expect(await value('重点等级')).toBe('A,B,C');
    expect(noteOf(host, '综合评分')).toContain('销售额得分、潜力得分');
    expect(errorsIn(host)).toEqual([]);
  });

  test('a company’s own preset travels to another workbook as a file', async () => {
    const home = await start();
    await runOf(setParameter, { name: '满分销售额', text: '2,000,000' });
    await runOf(setComposite, {
      factors: trade([{ label: '潜力得分', weight: 0.5 }]),
      bands: [
        { tier: '甲', floor: 70 },
        { tier: '乙', floor: null },
      ],
    });
    await runOf(setDeadlines, { off: ['客户台账.对账'] });
    home.workbook.sheet('联络')!.visibility = 'Hidden';
    const duty = home.workbook.table('定期事项')!;
    home.byPerson(() =>
      home.workbook
        .sheet('定期事项')!
        .enterAll(
          { top: duty.area.bottom + 1, bottom: duty.area.bottom + 1, left: duty.area.left, right: duty.area.left + 1 },
          [['核对客户地址', '每季']],
          { autoExpand: true },
        ),
    );
    const saved = (await runOf(savePreset, { label: '宏达公司' })).data;
    expect(saved.fileName).toBe('宏达公司.json');
    expect(saved.text).not.toContain('上海宏达');

    const host = await start('贸易');
    const preview = (await runOf(previewPreset, { file: saved.text })).data;
    expect(preview.label.zh).toBe('宏达公司');
    expect(preview.changes).toContainEqual({
      name: '满分销售额',
      type: 'money',
      unit: '元',
      before: 1_000_000,
      after: 2_000_000,
    });
    const confirmed = preview.changes.map(({ name }) => name);
    await runOf(switchPreset, { file: saved.text, confirmed });
    const view = (await runOf(readPolicy, undefined)).data;
    expect(view.label.zh).toBe('宏达公司');
    expect(view.composite).toMatchObject({
      factors: [
        { label: '销售额得分', weight: 0.5 },
        { label: '潜力得分', weight: 0.5 },
      ],
      bands: [
        { tier: '甲', floor: 70 },
        { tier: '乙', floor: null },
      ],
    });
    expect(await value('满分销售额')).toBe(2_000_000);
    expect(tasks(host)).toContain('核对客户地址');
    expect(host.workbook.sheet('联络')!.visibility).toBe('Hidden');
    expect(host.workbook.sheet('合同')!.visibility).toBe('Visible');
    expect((await runOf(savePreset, { label: '宏达公司' })).data.text).toBe(saved.text);
    expect(view.deadlines.filter(({ applies }) => !applies).map(({ key }) => key)).toEqual(['客户台账.对账']);
    expect(['甲', '乙']).toContain(cellAt(host, '客户台账', 0, '综合等级'));
    expect(errorsIn(host)).toEqual([]);
  });

  test.each([
    ['no JSON', '客户,金额', 'presetJson', {}],
    ['another JSON', '{"a":1}', 'presetFile', { where: 'format' }],
    [
      'an unknown base',
      JSON.stringify({ format: 'taizhang-preset', version: 1, label: 'x', base: '没有', parameters: {} }),
      'presetFile',
      { where: 'base' },
    ],
    [
      'a number that is text',
      JSON.stringify({
        format: 'taizhang-preset',
        version: 1,
        label: 'x',
        base: '通用',
        parameters: { 满分销售额: '很多' },
      }),
      'presetFile',
      { where: 'parameters.满分销售额' },
    ],
    [
      'one band',
      JSON.stringify({
        format: 'taizhang-preset',
        version: 1,
        label: 'x',
        base: '通用',
        parameters: {},
        bands: [{ tier: 'A', floor: null }],
      }),
      'presetFile',
      { where: 'bands' },
    ],
    [
      'a name that is a formula',
      JSON.stringify({
        format: 'taizhang-preset',
        version: 1,
        label: 'x',
        base: '通用',
        parameters: {},
        factors: [{ label: '=1+1', en: 'x', weight: 'w' }],
      }),
      'presetFile',
      { where: 'factors.0.label' },
    ],
  ])('a file that is %s is refused with what is wrong', async (_, file, key, params) => {
    await start();
    await expect(runOf(previewPreset, { file })).rejects.toMatchObject({ key: `commands.refused.${key}`, params });
  });
});

test('a year without holidays is said [requirements section 2]', async () => {
  const host = await start();
  const notice = () => host.workbook.sheet('节假日')!.value(0, 4);
  const meaning = () => String(host.workbook.sheet('制度参数')!.value(1, 3));
  expect(notice()).toContain('缺少 2027年 的数据');
  expect(meaning()).toContain('⚠ 节假日缺少 2027年');
  // The headers of deadlines in working days turn red, in any program that opens the workbook.
  const complaints = host.workbook.table('投诉')!;
  const red = complaints.columns
    .map(({ name }, at) => ({ name, column: complaints.area.left + at }))
    .filter(({ column }) =>
      host.workbook
        .sheet('投诉')!
        .conditionalFormats.some(
          ({ type, areas }) =>
            type === 'Custom' && areas.some((a) => a.top === 0 && a.left <= column && a.right >= column),
        ),
    );
  expect(red.map(({ name }) => name)).toEqual(expect.arrayContaining(['正式答复期限', '部门答复期限']));
  expect(red.map(({ name }) => name)).not.toContain('结案期限');
  expect((await runOf(readPolicy, undefined)).data.uncovered).toEqual([2027]);
  const sheet = host.workbook.sheet('节假日')!;
  const bottom = host.workbook.table('节假日')!.area.bottom + 1;
  host.byPerson(() =>
    sheet.enterAll({ top: bottom, bottom, left: 0, right: 2 }, [['2027-01-01', '休', '元旦']], { autoExpand: true }),
  );
  expect((await runOf(readPolicy, undefined)).data.uncovered).toEqual([]);
  expect(notice()).toBe('');
  expect(meaning()).not.toContain('⚠');
});
