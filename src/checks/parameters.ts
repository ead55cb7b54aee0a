/** 制度参数 that contradict one another. A value that cannot be read is named too: formulas would fail on it. */
import { parametersOf } from '../policy/effective';
import type { ParameterType } from '../policy/parameters';
import { FACTORS, bandsOf, resolvePreset, tiersIn } from '../policy/presets';
import type { CellValue } from '../values/cell';
import type { Check, CheckContext, Finding } from './types';

/** Each list must rise strictly from left to right. */
const RISING = [
  ['银卡积分', '金卡积分', '钻石卡积分'],
  ['二八A累计占比', '二八B累计占比'],
  ['账龄界限1', '账龄界限2', '账龄界限3'],
  ['陪同界限1', '陪同界限2'],
  ['上班时间', '下班时间'],
] as const;

const TOLERANCE = 1e-6;
const KEY_TIERS = '重点等级';

/** Findings about 制度参数 name this in place of a register; their column is the parameter. */
export const PARAMETERS = 'parameters';

export const parameters: Check = {
  id: 'parameters',
  source: '[1-11] [4]',
  rules: ['weightsSum', 'thresholdOrder', 'parameterValue', 'keyTier'],
  *run(context) {
    const values = context.parameters;
    const kinds = new Map(parametersOf(context.preset).map(({ name, type }) => [name, type]));
    for (const name of values.keys()) {
      if (!isValid(kinds.get(name), values.get(name) ?? null)) yield about('parameterValue', name, context, {});
    }
    const tiers = bandsOf(resolvePreset(context.preset)).map(({ tier }) => tier);
    const strange = tiersIn(String(values.get(KEY_TIERS) ?? '')).filter((tier) => !tiers.includes(tier));
    if (strange.length > 0)
      yield about('keyTier', KEY_TIERS, context, { strange: strange.join('、'), tiers: tiers.join('、') });
    for (const names of [scoreWeights(context), creditWeights(context)]) {
      const sum = names.reduce((total, name) => total + (number(values.get(name)) ?? 0), 0);
      if (names.length === 0 || Math.abs(sum - 1) <= TOLERANCE) continue;
      const percent = Math.round(sum * 1e6) / 1e4;
      yield about('weightsSum', names[0]!, context, { names: names.join('、'), sum: percent });
    }
    for (const names of [floors(context), ...RISING]) {
      const present = names.filter((name) => values.has(name));
      for (let at = 1; at < present.length; at++) {
        const [lower, upper] = [present[at - 1]!, present[at]!];
        const [low, high] = [number(values.get(lower)), number(values.get(upper))];
        if (low === undefined || high === undefined || low < high) continue;
        yield about('thresholdOrder', upper, context, { lower, low, upper, high });
      }
    }
  },
};

const number = (value: CellValue | undefined): number | undefined => (typeof value === 'number' ? value : undefined);

const NUMBERS: ReadonlySet<ParameterType> = new Set([
  'number',
  'integer',
  'money',
  'percent',
  'date',
  'datetime',
  'time',
]);

/** Numbers are not negative, counts are whole; 复评截止 is a text MM-DD. A parameter of the manager's own is his affair. */
const isValid = (kind: ParameterType | undefined, value: CellValue): boolean => {
  if (kind === undefined || kind === 'text') return true;
  if (kind === 'monthDay') return /^(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(String(value ?? ''));
  if (!NUMBERS.has(kind)) return true;
  return typeof value === 'number' && value >= 0 && (kind !== 'integer' || Number.isInteger(value));
};

/** The weights of the composite score: factors of one's own have weights of their own. */
const scoreWeights = ({ parameters: values, preset }: CheckContext): string[] => {
  const own = resolvePreset(preset)?.factors ?? [];
  const names = (own.length > 0 ? own : FACTORS).map(({ weight }) => weight);
  return names.filter((name) => values.has(name));
};

/** The floors of the bands, lowest first. */
const floors = ({ preset }: CheckContext): string[] =>
  bandsOf(resolvePreset(preset))
    .flatMap(({ floor }) => floor ?? [])
    .reverse();

const creditWeights = ({ parameters: values }: CheckContext): string[] =>
  [...values.keys()].filter((name) => name.startsWith('信用权重_'));

const about = (
  rule: string,
  name: string,
  context: CheckContext,
  params: Readonly<Record<string, string | number>>,
): Finding => {
  const value = context.parameters.get(name) ?? null;
  return {
    rule,
    severity: '警告',
    register: PARAMETERS,
    row: null,
    column: name,
    value,
    params: { column: name, value: value === null ? '' : String(value), ...params },
  };
};
