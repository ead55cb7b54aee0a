import { parameters } from '../../src/policy/parameters';
import { parametersOf } from '../../src/policy/effective';
import { DEFAULT_PRESET, definePreset, presetById, presets } from '../../src/policy/presets';
import { registerByName } from '../../src/registers';

const valueOf = (preset: string, name: string) =>
  parametersOf(preset).find((parameter) => parameter.name === name)?.value;

test('parameter names are unique, without spaces, and fit into a workbook name', () => {
  expect(new Set(parameters.map((parameter) => parameter.name)).size).toBe(parameters.length);
  for (const { name } of parameters) expect(`P_${name}`).toMatch(/^P_[\p{L}\p{N}_]+$/u);
});

test('every parameter says what it means in both languages, and where it comes from', () => {
  for (const { name, en, meaning, source } of parameters) {
    expect([name, /[一-龥]/.test(meaning.zh), /^[^一-龥]{5,}$/.test(meaning.en), en.length > 0]).toEqual([
      name,
      true,
      true,
      true,
    ]);
    expect([name, source]).toEqual([name, expect.stringMatching(/^(\[\d+(-\d+)?\]|ours)$/)]);
  }
});

test('weights sum to 100 %', () => {
  for (const [prefix, preset] of [
    ['信用权重_', '通用'],
    ['权重_', '通用'],
  ] as const) {
    const weights = parametersOf(preset).filter((parameter) => parameter.name.startsWith(prefix));
    expect(weights.reduce((sum, parameter) => sum + Number(parameter.value), 0)).toBeCloseTo(1, 9);
  }
  const factors = presetById('联营工程')!.factors.map((factor) => Number(valueOf('联营工程', factor.weight)));
  expect(factors.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
});

test('the defaults of requirements section 2, sampled', () => {
  expect(
    ['满分销售额', '等级A下限', '投诉答复工作日', '复评截止', '招待标准_C', '账龄界限3', '跨行公式上限'].map((name) =>
      valueOf('通用', name),
    ),
  ).toEqual([1_000_000, 80, 5, '03-30', 200, 90, 20_000_000]);
});

test('the ten presets name registers and parameters that exist', () => {
  expect(presets.map((preset) => preset.id)).toEqual([
    '通用',
    '银行贵宾',
    '汽车销售服务店',
    '联营工程',
    '保险',
    '物业',
    '贸易',
    '售后维修',
    '分销',
    '快消零售',
  ]);
  expect(DEFAULT_PRESET).toBe('通用');
  const known = new Set(parameters.map((parameter) => parameter.name));
  for (const preset of presets) {
    expect(preset.shown[0]).toBe('客户台账');
    expect(preset.shown.filter((name) => !registerByName(name))).toEqual([]);
    expect(
      [...Object.keys(preset.parameters), ...preset.factors.map((factor) => factor.weight)].filter(
        (name) => !known.has(name),
      ),
    ).toEqual([]);
  }
});

test('presets change parameters: 借阅天数 [1-13], 重点等级, and their own ones', () => {
  expect([valueOf('通用', '借阅天数'), valueOf('汽车销售服务店', '借阅天数')]).toEqual([3, 1]);
  expect([valueOf('通用', '重点等级'), valueOf('联营工程', '重点等级')]).toEqual(['A', 'A,B']);
  expect([
    valueOf('通用', '每月巡展'),
    valueOf('汽车销售服务店', '每月巡展'),
    valueOf('快消零售', '日目标_门店拜访'),
  ]).toEqual([undefined, 4, 10]);
});

test('a preset without registers, or with an unknown frequency, is refused', () => {
  const base = { id: 'x', label: { zh: '甲', en: 'x' }, description: { zh: '甲', en: 'x' } };
  expect(() => definePreset({ ...base, shown: [] })).toThrow();
  expect(() =>
    definePreset({ ...base, shown: ['客户台账'], periodicTasks: [{ 事项: '事', 频率: '偶尔' as '每天' }] }),
  ).toThrow();
});
