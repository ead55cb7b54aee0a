import { lifetimeValue } from '../../src/tiers';
import { compute } from '../schema/compute-rows';
import type { Row } from '../schema/compute-rows';

const customers = (...rows: readonly Row[]) =>
  rows.map((row, index) => ({ 客户编号: `C${index + 1}`, 客户名称: `户${index + 1}`, ...row }));
const sales = (...amounts: readonly number[]) =>
  amounts.map((金额, index) => ({ 单号: `T${index}`, 客户编号: `C${index + 1}`, 日期: '2025-06-01', 金额 }));
const AS_OF = '2025-12-31';

test('贵宾积分 [4]: 10, 50 and 100 points are the lowest of their card', () => {
  const balances = [99_999.99, 100_000, 499_999.99, 500_000, 999_999.99, 1_000_000];
  const rows = customers(...balances.map((储蓄季日均) => ({ 储蓄季日均 })), {});
  const { column } = compute(AS_OF, { customers: rows });
  expect(column('customers', '贵宾等级')).toEqual(['普通', '银卡', '银卡', '金卡', '金卡', '钻石卡', '']);
  expect(column('customers', '贵宾积分')[1]).toBe(10);
});

test('贵宾积分 sums the five assets', () => {
  const row = { 储蓄季日均: 10_000, 理财季日均: 20_000, 代销基金市值: 30_000, 国债余额: 40_000, 保险余额: 50_000 };
  expect(compute(AS_OF, { customers: customers(row) }).value('customers', '贵宾积分')).toBe(15);
});

test('需求等级 [4]: large and urgent A, latent C, else B; the approved tier first; blank without either', () => {
  const rows = customers(
    { 需求规模: '大', 需求紧迫度: '迫切' },
    { 需求规模: '大', 需求紧迫度: '潜在' },
    { 需求规模: '中', 需求紧迫度: '迫切' },
    { 需求规模: '小' },
    { 需求规模: '小', 核定需求等级: 'A' },
    {},
  );
  expect(compute(AS_OF, { customers: rows }).column('customers', '需求等级')).toEqual(['A', 'C', 'B', 'B', 'A', '']);
});

test('二八分类 [4]: cumulative share from the largest, ties together, blank without sales', () => {
  // Total 1000: 500 → 50 %, 300 → 80 % (A), two of 75 → 95 % together (B), 50 → 100 %.
  const { column } = compute(AS_OF, {
    customers: customers({}, {}, {}, {}, {}, {}),
    transactions: sales(500, 300, 75, 75, 50),
  });
  expect(column('customers', '二八分类')).toEqual(['A', 'A', 'B', 'B', 'C', '']);
});

test('核心分销商 [0]: a distributor with 200,000 in the window or a group purchase ever', () => {
  const rows = customers({ 客户类型: '分销商' }, { 客户类型: '分销商' }, { 客户类型: '企业' }, { 客户类型: '分销商' });
  const old = { 单号: 'G', 客户编号: 'C4', 日期: '2020-01-01', 金额: 1, 团购订单: '是' };
  const { column } = compute(AS_OF, { customers: rows, transactions: [...sales(200_000, 199_999.99, 900_000), old] });
  expect(column('customers', '核心分销商')).toEqual(['是', '否', '否', '是']);
});

test('付款信用 [1-11]: mean delay 0, up to 30, beyond 30; blank without a receivable due in 12 months', () => {
  const due = [
    ['C1', '2025-06-10'],
    ['C2', '2025-07-10'],
    ['C3', '2025-07-11'],
  ].map(([客户编号, 结清日期], index) => ({
    单号: `R${index}`,
    客户编号: 客户编号!,
    开票日期: '2025-05-01',
    到期日: '2025-06-10',
    金额: 100,
    已收金额: 100,
    结清日期: 结清日期!,
  }));
  const { column } = compute(AS_OF, { customers: customers({}, {}, {}, {}), receivables: due });
  expect(column('customers', '平均拖延天数')).toEqual([0, 30, 31, '']);
  expect(column('customers', '付款信用')).toEqual(['及时', '一般', '拖欠', '']);
});

test('客户类别 [1-12]: key by any of five reasons, else traded, marked, potential', () => {
  const rows = customers(
    {},
    { 战略客户标记: '是' },
    { 潜力评分: 90 },
    { 国债余额: 1_000_000 },
    { 核定等级: 'A' },
    { 目标标记: '是' },
    {},
    {},
  );
  const { column } = compute(AS_OF, {
    customers: rows,
    transactions: [...sales(500_000), { 单号: 'X', 客户编号: 'C7', 日期: '2025-06-01', 金额: 10 }],
  });
  expect(column('customers', '客户类别')).toEqual(['重点', '重点', '重点', '重点', '重点', '目标', '一般', '潜在']);
});

test('重点等级 takes several tiers, with Chinese separators too', () => {
  const rows = customers({ 核定等级: 'B' }, { 核定等级: 'C' });
  expect(
    compute(AS_OF, { customers: rows }, { parameters: { 重点等级: 'A、B' } }).column('customers', '客户类别'),
  ).toEqual(['重点', '潜在']);
});

test('优质 and 黑名单 [4]: more than the limit blacklists, the limit itself does not', () => {
  const rows = customers(
    { 连续无赔年数: 3 },
    { 赔付率: 0.05 },
    { 赔付率: 0.06 },
    {},
    { 索赔次数: 3 },
    { 索赔次数: 4 },
    { 赔付率: 1 },
    { 赔付率: 1.01 },
    { 黑名单标记: '是' },
  );
  const { column } = compute(AS_OF, { customers: rows });
  expect(column('customers', '优质').slice(0, 4)).toEqual(['是', '是', '否', '否']);
  expect(column('customers', '黑名单')).toEqual(['否', '否', '否', '否', '否', '是', '否', '是', '是']);
});

test('超信 [4]: above the limit only; 否 without a limit', () => {
  const rows = customers({ 信用额度: 100 }, { 信用额度: 99.99 }, {});
  const open = ['C1', 'C2', 'C3'].map((客户编号, index) => ({
    单号: `R${index}`,
    客户编号,
    开票日期: '2025-12-01',
    到期日: '2026-03-01',
    金额: 100,
  }));
  expect(compute(AS_OF, { customers: rows, receivables: open }).column('customers', '超信')).toEqual([
    '否',
    '是',
    '否',
  ]);
});

describe('生命周期阶段 [2]', () => {
  const stage = (...trades: readonly (readonly [string, number])[]) =>
    compute(AS_OF, {
      customers: customers({}),
      transactions: trades.map(([日期, 金额], index) => ({ 单号: `T${index}`, 客户编号: 'C1', 日期, 金额 })),
    }).value('customers', '生命周期阶段');

  test('no trade, or few and recent ones: 考察期', () => {
    expect([stage(), stage(['2025-08-01', 10], ['2025-09-01', 10])]).toEqual(['考察期', '考察期']);
  });
  test('three recent trades and none the year before: 形成期', () => {
    expect(stage(['2025-08-01', 10], ['2025-09-01', 10], ['2025-10-01', 10])).toBe('形成期');
  });
  test('no trade for 12 months: 退化期', () => {
    expect(stage(['2024-12-31', 10])).toBe('退化期');
  });
  test('sales down 30 %, up 20 %, and between', () => {
    expect([70, 71, 119, 120].map((now) => stage(['2024-06-01', 100], ['2025-06-01', now]))).toEqual([
      '退化期',
      '稳定期',
      '稳定期',
      '形成期',
    ]);
  });
});

describe('客户终身价值', () => {
  const shared = { acquisitionCost: 0, firstPurchase: 0, years: 10, rate: 0.08 };

  test('the worked examples of [2]', () => {
    // Annuity of 10 years at 8 %: (1 − 1.08^−10) ÷ 0.08 = 6.710081; 3000 − 500 + 900 × 6.710081 = 8539.07.
    expect(
      lifetimeValue({
        firstPurchase: 3000,
        acquisitionCost: 500,
        yearlyRevenue: 1000,
        yearlyServiceCost: 100,
        years: 10,
        rate: 0.08,
      }),
    ).toBe(8539.07);
    expect(lifetimeValue({ ...shared, yearlyRevenue: 500, yearlyServiceCost: 200 })).toBe(2013.02);
    expect(lifetimeValue({ ...shared, yearlyRevenue: 550, yearlyServiceCost: 300 })).toBe(1677.52);
  });

  test('of a customer: first purchase 3000, gross profit 1000 a year, the rest from the parameters', () => {
    const trades = [{ 单号: 'T1', 客户编号: 'C1', 日期: '2025-06-01', 金额: 3000, 成本: 2000 }];
    expect(
      compute(AS_OF, { customers: customers({}, {}), transactions: trades }).column('customers', '客户终身价值'),
    ).toEqual([8539.07, '']);
  });

  test('a rate of 0 adds the years up', () => {
    expect(lifetimeValue({ ...shared, rate: 0, yearlyRevenue: 3, yearlyServiceCost: 1 })).toBe(20);
  });
});
