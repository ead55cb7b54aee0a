import { compute } from '../schema/compute-rows';

const customer = (fields: Record<string, string | number | null>) => ({ 客户编号: 'C1', 客户名称: '甲', ...fields });
const trade = (单号: string, 日期: string, 金额: number, 成本: number | null = null) => ({
  单号,
  客户编号: 'C1',
  日期,
  金额,
  成本,
});
const paid = (金额: number) => ({
  单号: 'R1',
  客户编号: 'C1',
  开票日期: '2025-01-10',
  到期日: '2025-02-10',
  金额,
  已收金额: 金额,
  结清日期: '2025-02-01',
});

describe('综合评分 [1-11]', () => {
  // Weights 40/20/30/10. Sales 600,000 ÷ 1,000,000 → 60; margin (600,000 − 360,000) ÷ 600,000 = 40 % → 100;
  // collection 100 % without delay → 100; potential 60: 24 + 20 + 30 + 6 = 80.
  const at80 = {
    customers: [customer({ 潜力评分: 60 })],
    transactions: [trade('T1', '2025-01-05', 600_000, 360_000)],
    receivables: [paid(1000)],
  };

  test('exactly 80 is A', () => {
    const { value } = compute('2025-12-31', at80);
    expect([value('customers', '综合评分'), value('customers', '计算等级'), value('customers', '综合等级')]).toEqual([
      80,
      'A',
      'A',
    ]);
  });

  test('just below 80 is B', () => {
    const { value } = compute('2025-12-31', { ...at80, customers: [customer({ 潜力评分: 59.9 })] });
    expect([value('customers', '综合评分'), value('customers', '计算等级')]).toEqual([79.99, 'B']);
  });

  test('exactly 60 is B, below it C', () => {
    // Sales 100,000 → 10; margin 100; collection 100; potential 60: 4 + 20 + 30 + 6 = 60.
    const tables = { ...at80, transactions: [trade('T1', '2025-01-05', 100_000, 60_000)] };
    expect(compute('2025-12-31', tables).value('customers', '计算等级')).toBe('B');
    expect(
      compute('2025-12-31', { ...tables, customers: [customer({ 潜力评分: 59 })] }).value('customers', '计算等级'),
    ).toBe('C');
  });

  test('a factor without data is left out and the other weights are scaled up', () => {
    // No cost, no receivable, no potential: sales alone, 50 × 40 % ÷ 40 % = 50.
    const { value } = compute('2025-12-31', {
      customers: [customer({})],
      transactions: [trade('T1', '2025-01-05', 500_000)],
    });
    expect(
      ['销售额得分', '毛利率得分', '回款得分', '潜力得分', '综合评分'].map((column) => value('customers', column)),
    ).toEqual([50, '', '', '', 50]);
  });

  test('collection loses a point per day of mean delay and never falls below 0', () => {
    // 50 % collected, settled 20 days late: 50 − 20 = 30.
    const late = { ...paid(1000), 已收金额: 500, 结清日期: '2025-03-02' };
    const tables = { ...at80, receivables: [late] };
    expect(compute('2025-12-31', tables).value('customers', '回款得分')).toBe(30);
    expect(compute('2025-12-31', tables, { parameters: { 每日扣分: 5 } }).value('customers', '回款得分')).toBe(0);
  });

  test('before the first trade: potential alone, 暂定; without potential no score and no tier', () => {
    const { value } = compute('2025-12-31', {
      customers: [customer({ 潜力评分: 85 }), { 客户编号: 'C2', 客户名称: '乙' }],
    });
    expect(['综合评分', '计算等级', '暂定'].map((column) => value('customers', column))).toEqual([85, 'A', '是']);
    expect(['综合评分', '计算等级', '暂定'].map((column) => value('customers', column, 1))).toEqual(['', '', '是']);
  });

  test.each([
    ['2025-07-01', '2025-12-31', '是'],
    ['2025-07-01', '2026-01-01', '否'],
    ['2025-08-31', '2026-02-28', '否'],
  ])('first trade %s, as of %s: 暂定 %s (exactly 6 months is not under)', (first, asOf, provisional) => {
    expect(
      compute(asOf, { customers: [customer({})], transactions: [trade('T1', first, 100)] }).value('customers', '暂定'),
    ).toBe(provisional);
  });

  test('核定等级 overrides the computed tier', () => {
    expect(
      compute('2025-12-31', { ...at80, customers: [customer({ 潜力评分: 60, 核定等级: 'C' })] }).value(
        'customers',
        '综合等级',
      ),
    ).toBe('C');
  });

  test('text in a number column counts as blank', () => {
    const { value } = compute('2025-12-31', { ...at80, customers: [customer({ 潜力评分: '待定' })] });
    // 24 + 20 + 30 of 90 %: 82.222222
    expect([value('customers', '潜力得分'), value('customers', '综合评分')]).toEqual(['', 82.222222]);
  });

  test('联营工程: four factors of 25 % each, bands A to D [1-8]', () => {
    const tiers = [
      [80, 80, 80, 80],
      [60, 60, 60, 60],
      [40, 40, 40, 40],
      [39, 40, 40, 40],
    ].map(([a, b, c, d], row) => ({
      客户编号: `C${row}`,
      客户名称: '方',
      资料完整度: a!,
      合同履行: b!,
      安全质量: c!,
      配合程度: d!,
    }));
    expect(compute('2025-12-31', { customers: tiers }, { preset: '联营工程' }).column('customers', '综合等级')).toEqual(
      ['A', 'B', 'C', 'D'],
    );
  });
});
