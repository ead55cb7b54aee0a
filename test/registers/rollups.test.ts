import fc from 'fast-check';
import { compute } from '../schema/compute-rows';

const AS_OF = '2026-06-30';
const trade = (日期: string, 金额: number, more: Record<string, string | number> = {}) => ({
  单号: `T${日期}${金额}`,
  客户编号: 'C1',
  日期,
  金额,
  ...more,
});
const customers = [
  { 客户编号: 'C1', 客户名称: '甲' },
  { 客户编号: 'C2', 客户名称: '乙' },
];

test('近12月 is (as-of − 12 months, as-of]; 上年同期 the 12 months before', () => {
  const transactions = [
    trade('2024-06-30', 1),
    trade('2024-07-01', 2),
    trade('2025-06-30', 4),
    trade('2025-07-01', 8),
    trade('2026-06-30', 16),
    trade('2026-07-01', 32),
  ];
  const { value } = compute(AS_OF, { customers, transactions });
  expect(['近12月销售额', '上年同期销售额', '交易次数'].map((column) => value('customers', column))).toEqual([
    24, 6, 5,
  ]);
});

test('a return is −|amount|, and counts in 交易次数 and the dates', () => {
  const transactions = [
    trade('2026-01-01', 100, { 成本: 60 }),
    trade('2026-02-01', 30, { 类型: '退货', 成本: 20 }),
    trade('2026-03-01', -10, { 类型: '退货' }),
  ];
  const { value, date } = compute(AS_OF, { customers, transactions });
  expect(
    ['近12月销售额', '近12月毛利', '近12月有成本销售额', '交易次数'].map((column) => value('customers', column)),
  ).toEqual([60, 30, 70, 3]);
  expect(date('customers', '最近交易日')).toBe('2026-03-01');
});

test('首次交易金额: all trades of that first day', () => {
  const transactions = [trade('2026-01-01', 100), trade('2026-01-01', 20), trade('2026-01-02', 7)];
  expect(compute(AS_OF, { customers, transactions }).value('customers', '首次交易金额')).toBe(120);
});

test('over no record: sums and counts are 0; dates, means and first amounts are blank', () => {
  const { value } = compute(AS_OF, { customers });
  expect(
    ['交易次数', '近12月销售额', '近12月毛利', '应收余额', '投诉次数(近12月)', '本年招待费'].map((column) =>
      value('customers', column),
    ),
  ).toEqual([0, 0, 0, 0, 0, 0]);
  expect(
    ['首次交易日', '首次交易金额', '最近拜访日', '平均拖延天数', '回款率', '最近满意度', '毛利率'].map((column) =>
      value('customers', column),
    ),
  ).toEqual(['', '', '', '', '', '', '']);
});

test('最近满意度 is the mean of the last scored day; 最近调查日 any survey', () => {
  const full = (日期: string, 分: number) => ({ 日期, 客户编号: 'C1', 态度: 分, 技术: 分, 到达时间: 分, 承诺办理: 分 });
  const satisfaction = [
    full('2026-01-01', 1),
    full('2026-02-01', 4),
    full('2026-02-01', 3),
    { 日期: '2026-03-01', 客户编号: 'C1', 态度: 4 },
  ];
  const { value, date } = compute(AS_OF, { customers, satisfaction });
  expect([value('customers', '最近满意度'), date('customers', '最近调查日')]).toEqual([87.5, '2026-03-01']);
});

test('a customer row without its code has blank computed columns', () => {
  const { value } = compute(AS_OF, { customers: [{ 客户编号: null, 客户名称: '无号' }] });
  expect(['客户键', '交易次数', '客户类别', '拜访状态', '黑名单'].map((column) => value('customers', column))).toEqual([
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('a trade without a document number still counts for its customer', () => {
  expect(
    compute(AS_OF, { customers, transactions: [{ 客户编号: 'C1', 日期: '2026-01-01', 金额: 5 }] }).value(
      'customers',
      '近12月销售额',
    ),
  ).toBe(5);
});

test('property: every code, wildcards and look-alike numbers included, counts only its own trades', () => {
  const code = fc.string({
    unit: fc.constantFrom('0', '1', '*', '?', '~', 'a', '.', '<', '='),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 2, maxLength: 8 }), (codes) => {
      const { column } = compute(AS_OF, {
        customers: codes.map((客户编号) => ({ 客户编号, 客户名称: 客户编号 })),
        transactions: codes.flatMap((客户编号, index) =>
          Array.from({ length: index }, (_, n) => ({ 单号: `${index}-${n}`, 客户编号, 日期: '2026-01-01', 金额: 1 })),
        ),
      });
      expect(column('customers', '交易次数')).toEqual(codes.map((_, index) => index));
    }),
    { numRuns: 25 },
  );
});
