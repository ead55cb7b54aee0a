import { parameters } from '../../src/checks/parameters';
import type { CellValue } from '../../src/values/cell';
import { contextOf } from './support/tables';

const found = (values: Record<string, CellValue>) =>
  [...parameters.run(contextOf([], { parameters: new Map(Object.entries(values)) }))].map(
    ({ rule, column, params }) => [rule, column, params],
  );

const WEIGHTS = { 权重_销售额: 0.4, 权重_毛利率: 0.2, 权重_回款: 0.3, 权重_潜力: 0.1, 权重_重要性: 0 };

describe('制度参数', () => {
  test('the defaults hold', () => {
    expect(found({ ...WEIGHTS, 等级A下限: 80, 等级B下限: 60, 账龄界限1: 30, 账龄界限2: 60, 账龄界限3: 90 })).toEqual(
      [],
    );
  });

  test('weights that do not sum to 100 % [1-11]: 0.5 + 0.2 + 0.3 + 0.1 = 110 %', () => {
    expect(found({ ...WEIGHTS, 权重_销售额: 0.5 })).toEqual([
      ['weightsSum', '权重_销售额', expect.objectContaining({ sum: 110 })],
    ]);
  });

  test('A above B', () => {
    expect(found({ 等级A下限: 60, 等级B下限: 60 })).toEqual([
      [
        'thresholdOrder',
        '等级A下限',
        expect.objectContaining({ lower: '等级B下限', low: 60, upper: '等级A下限', high: 60 }),
      ],
    ]);
  });

  test('a value that is no number is named', () => {
    expect(found({ 账龄界限1: '三十', 账龄界限2: 60 })).toEqual([
      ['parameterValue', '账龄界限1', expect.objectContaining({ value: '三十' })],
    ]);
  });
});
