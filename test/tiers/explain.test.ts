/** Why this tier: the score of a row taken apart [1-11]. */
import { presetById } from '../../src/policy/presets';
import { explainTier } from '../../src/tiers/explain';
import type { CellValue } from '../../src/values/cell';

const PARAMETERS = new Map<string, CellValue>(
  Object.entries({
    权重_销售额: 0.4,
    权重_毛利率: 0.2,
    权重_回款: 0.3,
    权重_潜力: 0.1,
    权重_重要性: 0,
    等级A下限: 80,
    等级B下限: 60,
  }),
);
const explain = (row: Record<string, CellValue>) =>
  explainTier((label) => row[label] ?? null, PARAMETERS, presetById('通用'));

test('each factor brings its score × weight, and the parts add up to the composite score', () => {
  // 50×40% + 100×20% + 80×30% + 60×10% = 20 + 20 + 24 + 6 = 70
  const found = explain({
    交易次数: 3,
    销售额得分: 50,
    毛利率得分: 100,
    回款得分: 80,
    潜力得分: 60,
    重要性得分: 90,
    综合评分: 70,
    综合等级: 'B',
  });
  expect(found.factors.map(({ points }) => Math.round(points * 1e6) / 1e6)).toEqual([20, 20, 24, 6, 0]);
  expect(found.tier).toBe('B');
});

test('a factor without data is left out and its weight shared out: (50×40 + 80×30) ÷ 70', () => {
  const found = explain({ 交易次数: 3, 销售额得分: 50, 回款得分: 80, 综合评分: 62.857143 });
  expect(found.factors.map(({ points }) => Math.round(points * 1e6) / 1e6)).toEqual([28.571429, 0, 34.285714, 0, 0]);
});

test('what would make it an A: only a factor that can reach the band alone is named, with the score it needs', () => {
  // 70 → 80 needs 10 points: sales 50 + 10/0.4 = 75; collection 80 + 10/0.3 = 113 and potential 60 + 100 cannot.
  const found = explain({ 交易次数: 3, 销售额得分: 50, 毛利率得分: 100, 回款得分: 80, 潜力得分: 60, 综合评分: 70 });
  expect(found.next).toEqual({ tier: 'A', floor: 80, alone: [{ column: '销售额得分', score: 50, needed: 75 }] });
});

test('before the first trade potential counts alone', () => {
  const found = explain({ 交易次数: 0, 潜力得分: 85, 综合评分: 85, 综合等级: 'A', 暂定: '是' });
  expect(found).toMatchObject({ potentialAlone: true, provisional: true, next: null });
  expect(found.factors.find(({ column }) => column === '潜力得分')?.points).toBe(85);
});

test('a customer without any factor has no score, no parts and no next band', () => {
  const found = explain({ 交易次数: 0 });
  expect(found.total).toBeNull();
  expect(found.next).toBeNull();
});
