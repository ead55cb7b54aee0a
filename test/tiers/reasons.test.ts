/** Why a customer stands where it does, scheme by scheme (requirements section 3). */
import { hasText } from '../../src/locales';
import { parametersOf } from '../../src/policy/effective';
import { presetById } from '../../src/policy/presets';
import { type Scheme, reasonsOf } from '../../src/tiers/reasons';
import type { CellValue } from '../../src/values/cell';
import { parseIso } from '../../src/values/serial';

const PARAMETERS = new Map<string, CellValue>([
  ...parametersOf('通用').map(({ name, value }): [string, CellValue] => [
    name,
    typeof value === 'object' ? null : value,
  ]),
  ['截至日期', parseIso('2026-11-20')!],
]);
const day = (iso: string): number => parseIso(iso)!;

test.each<[Scheme, Record<string, CellValue>, string, Record<string, string | number>]>([
  ['category', { 客户类别: '重点', 综合等级: 'A' }, 'category.tier', { tier: 'A', more: 0 }],
  ['category', { 战略客户标记: '是', 潜力评分: 95 }, 'category.strategic', { more: 1 }],
  ['category', { 近12月销售额: 500_000 }, 'category.sales', { sales: 500_000, salesFloor: 500_000 }],
  ['category', { 潜力评分: 90 }, 'category.potential', { potentialFloor: 90 }],
  ['category', { 贵宾等级: '钻石卡' }, 'category.diamond', {}],
  ['category', { 交易次数: 2, 综合等级: 'B' }, 'category.traded', { trades: 2 }],
  ['category', { 目标标记: '是' }, 'category.target', {}],
  ['category', {}, 'category.latent', {}],
  ['points', {}, 'points.none', {}],
  ['points', { 贵宾积分: 10 }, 'points.next', { next: '金卡', gap: 40 }],
  ['points', { 贵宾积分: 9.5 }, 'points.next', { next: '银卡', gap: 0.5 }],
  ['points', { 贵宾积分: 100 }, 'points.top', { floor: 100 }],
  ['demand', { 需求等级: 'A', 需求规模: '大', 需求紧迫度: '迫切' }, 'demand.A', {}],
  ['demand', { 需求等级: 'B', 核定需求等级: 'B' }, 'demand.approved', {}],
  ['demand', {}, 'demand.none', {}],
  ['payment', { 平均拖延天数: 0 }, 'payment.punctual', {}],
  ['payment', { 平均拖延天数: 30 }, 'payment.fair', { limit: 30 }],
  ['payment', { 平均拖延天数: 30.5 }, 'payment.late', { days: 30.5 }],
  ['payment', {}, 'payment.none', {}],
  ['quality', { 优质: '是', 连续无赔年数: 3 }, 'quality.years', { yearsFloor: 3 }],
  ['quality', { 优质: '否', 连续无赔年数: 3, 逾期余额: 10 }, 'quality.overdue', { overdue: 10 }],
  ['quality', { 优质: '是', 赔付率: 0.05 }, 'quality.ratio', { ratio: 5, ratioLimit: 5 }],
  ['quality', { 优质: '否', 赔付率: 0.2 }, 'quality.short', { ratio: 20 }],
  ['blacklist', { 黑名单: '是', 索赔次数: 4 }, 'blacklist.claims', { claimsLimit: 3 }],
  ['blacklist', { 黑名单: '是', 赔付率: 1.2, 索赔次数: 1 }, 'blacklist.ratio', { ratio: 120 }],
  ['blacklist', { 黑名单: '否' }, 'blacklist.no', {}],
  ['lifecycle', {}, 'lifecycle.none', {}],
  [
    'lifecycle',
    { 首次交易日: day('2026-10-01'), 生命周期阶段: '考察期', 交易次数: 1 },
    'lifecycle.trial',
    { months: 6 },
  ],
  [
    'lifecycle',
    { 首次交易日: day('2020-01-01'), 最近交易日: day('2025-11-20'), 生命周期阶段: '退化期' },
    'lifecycle.idle',
    { months: 12 },
  ],
  [
    'lifecycle',
    {
      首次交易日: day('2020-01-01'),
      最近交易日: day('2026-11-01'),
      生命周期阶段: '退化期',
      近12月销售额: 70,
      上年同期销售额: 100,
    },
    'lifecycle.change',
    { change: -30 },
  ],
  ['review', { 计算等级: 'A', 核定等级: 'B' }, 'review.up', { approved: 'B', computed: 'A' }],
  ['review', { 计算等级: 'C', 核定等级: 'B' }, 'review.down', {}],
  ['review', { 计算等级: 'B', 核定等级: 'B' }, 'review.same', {}],
  ['review', { 计算等级: 'B' }, 'review.open', {}],
  ['review', {}, 'review.none', {}],
])('%s of %j', (scheme, row, key, params) => {
  const reasons = reasonsOf((label) => row[label] ?? null, PARAMETERS, presetById('通用'));
  const found = reasons.find((reason) => reason.scheme === scheme)!;
  expect(found).toMatchObject({ key, params });
  expect(hasText(`pane.why.${found.key}`)).toBe(true);
});
