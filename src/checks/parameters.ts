/** 制度参数 that contradict one another. A value that cannot be read is named too: formulas would fail on it. */
import type { CellValue } from '../values/cell';
import type { Check, CheckContext, Finding } from './types';

/** Each group must sum to 100 %. */
const WEIGHTS = [/^权重_/, /^信用权重_/] as const;

/** Each list must rise strictly from left to right. */
const RISING = [
  ['等级B下限', '等级A下限'],
  ['银卡积分', '金卡积分', '钻石卡积分'],
  ['二八A累计占比', '二八B累计占比'],
  ['账龄界限1', '账龄界限2', '账龄界限3'],
  ['陪同界限1', '陪同界限2'],
  ['上班时间', '下班时间'],
] as const;

const TOLERANCE = 1e-6;

/** Findings about 制度参数 name this in place of a register; their column is the parameter. */
export const PARAMETERS = 'parameters';

export const parameters: Check = {
  id: 'parameters',
  source: '[1-11] [4]',
  rules: ['weightsSum', 'thresholdOrder', 'parameterValue'],
  *run(context) {
    const values = context.parameters;
    for (const pattern of WEIGHTS) {
      const names = [...values.keys()].filter((name) => pattern.test(name));
      for (const name of names) yield* unreadable(name, context);
      const sum = names.reduce((total, name) => total + (number(values.get(name)) ?? 0), 0);
      if (names.length > 0 && Math.abs(sum - 1) > TOLERANCE) {
        const percent = Math.round(sum * 1e6) / 1e4;
        yield about('weightsSum', names[0]!, context, { names: names.join('、'), sum: percent });
      }
    }
    for (const names of RISING) {
      const present = names.filter((name) => values.has(name));
      for (const name of present) yield* unreadable(name, context);
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

function* unreadable(name: string, context: CheckContext): Iterable<Finding> {
  if (number(context.parameters.get(name)) === undefined) yield about('parameterValue', name, context, {});
}

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
