import { build, day, register, show } from './support/context';

describe('12 客户增减分析表 (requirements section 8)', () => {
  const customers = register(
    'customers',
    ['客户编号', '建档日期', '首次接触日期'],
    ['C1', day('2024-01-10'), null],
    ['C2', null, day('2026-02-03')],
    ['C3', null, null],
    ['C4', null, null],
    ['C5', day('2026-12-01'), null],
  );
  const trades = register(
    'transactions',
    ['单号', '客户编号', '日期', '金额', '类型'],
    ['S1', 'C1', day('2025-03-15'), 10, '销售'],
    ['S2', 'C1', day('2026-06-01'), 10, '销售'],
    ['S3', 'C3', day('2026-04-05'), 10, '销售'],
    ['S4', 'C3', day('2026-12-05'), 10, '销售'],
  );

  // C1 in stock since 2024-01; its trade of 2025-03-15 is 12 months old on 2026-03-15: lost in March, back on 2026-06-01.
  // C2 comes by its first contact in February and never trades, so it is never lost. C3 comes by its first trade in April.
  // C4 has no date at all; C5 and trade S4 lie after as-of (2026-11-20).
  test('per month: start, gained, lost, end', () => {
    const table = build(12, [customers, trades]);
    const quiet = (month: string, stock: number) => [month, stock, 0, 0, stock, 0];
    expect(show(table, '月份', '期初户数', '新增', '流失', '期末户数', '净增率')).toEqual([
      quiet('2025-12', 1),
      quiet('2026-01', 1),
      ['2026-02', 1, 1, 0, 2, 1],
      ['2026-03', 2, 0, 1, 1, -0.5],
      ['2026-04', 1, 1, 0, 2, 1],
      quiet('2026-05', 2),
      ['2026-06', 2, 1, 0, 3, 0.5],
      quiet('2026-07', 3),
      quiet('2026-08', 3),
      quiet('2026-09', 3),
      quiet('2026-10', 3),
      quiet('2026-11', 3),
      ['合计', 1, 3, 1, 3, 2],
    ]);
  });
});

describe('13 客户销售资料一览表', () => {
  // C1: 100 in October, 50 − 20 (a return) in November; the sale of 11-21 is after as-of. C2: 30.
  test('net sales by month; a return is negative whatever its sign', () => {
    const trades = register(
      'transactions',
      ['单号', '客户编号', '日期', '金额', '类型'],
      ['S1', 'C2', day('2026-11-02'), 30, '销售'],
      ['S2', 'C1', day('2026-10-31'), 100, '销售'],
      ['S3', 'C1', day('2026-11-01') + 0.5, 50, '销售'],
      ['S4', 'C1', day('2026-11-20') + 0.9, 20, '退货'],
      ['S5', 'C1', day('2026-11-21'), 500, '销售'],
    );
    const table = build(13, [trades]);
    expect(show(table, '客户编号', '2026-10', '2026-11', '合计金额')).toEqual([
      ['C1', 100, 30, 130],
      ['C2', 0, 30, 30],
      ['合计 2 户', 100, 60, 160],
    ]);
    expect(table.reconcile).toEqual([expect.objectContaining({ expected: 160, actual: 160 })]);
  });
});
