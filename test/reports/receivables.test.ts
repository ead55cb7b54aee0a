import { build, day, register, show } from './support/context';

const customers = register(
  'customers',
  ['客户编号', '客户名称', '密级'],
  ['C1', '甲公司', null],
  ['C2', '乙公司', '绝密'],
);
const receivables = register(
  'receivables',
  ['单号', '客户编号', '开票日期', '业务员', '金额', '已收金额', '余额', '逾期天数', '账龄段', '收款状态'],
  ['F1', 'C1', day('2026-11-01'), '李明', 100, 0, 100, 0, '未到期', '未到期'],
  ['F2', 'C1', day('2026-08-01'), '李明', 250.5, 50, 200.5, 31, '31-60天', '逾期'],
  ['F3', 'C2', day('2026-01-01'), '王芳', 900, 0, 900, 200, '90天以上', '呆账'],
  ['F4', 'C1', day('2026-06-01'), '李明', 70, 70, 0, 0, '', '结清'],
  ['F5', 'C1', day('2026-11-21'), '李明', 999, 0, 999, 0, '未到期', '未到期'],
  ['F6', 'C8', day('2026-09-01'), null, 40, 0, 40, 5, '1-30天', '逾期'],
  [null, null, null, null, null, null, null, 0, '', '未到期'],
);

describe('34 账龄分析表 [4 ch.16]', () => {
  const table = build(34, [customers, receivables]);

  // Open by 2026-11-20: F1 100 + F2 200.50 + F3 900 + F6 40 = 1240.50; F4 is settled, F5 is invoiced later.
  // Overdue: 200.50 + 900 + 40 = 1140.50; 1140.50 / 1240.50 = 0.919387
  test('open receivables invoiced by as-of, by salesman, customer and bucket; the largest balance first', () => {
    expect(
      show(table, '业务员', '客户名称', '未到期', '1-30天', '31-60天', '61-90天', '90天以上', '余额合计', '逾期占比'),
    ).toEqual([
      ['王芳', '乙***', 0, 0, 0, 0, 900, 900, 1],
      ['李明', '甲公司', 100, 0, 200.5, 0, 0, 300.5, 0.667221],
      ['（未填）', 'C8', 0, 40, 0, 0, 0, 40, 1],
      ['合计', null, 100, 40, 200.5, 0, 900, 1240.5, 0.919387],
    ]);
  });

  test('it reconciles with the open balance, and a bucket nobody shows breaks the reconciliation', () => {
    expect(table.reconcile).toEqual([expect.objectContaining({ expected: 1240.5, actual: 1240.5 })]);
    const parameters = new Map([
      ['账龄界限1', 45],
      ['账龄界限2', 60],
      ['账龄界限3', 90],
    ]);
    const moved = build(34, [customers, receivables], { parameters });
    expect(moved.columns.map(({ label }) => label)).toContain('46-60天');
    expect(moved.reconcile).toEqual([expect.objectContaining({ expected: 1240.5, actual: 1000 })]);
  });

  test('the chart shows the buckets of the largest customers', () => {
    expect(table.chart).toMatchObject({
      category: '客户名称',
      series: ['未到期', '1-30天', '31-60天', '61-90天', '90天以上'],
      rows: 3,
    });
  });

  test('without receivables the table is its total row', () => {
    expect(show(build(34, []), '业务员', '余额合计')).toEqual([['合计', 0]]);
  });
});

describe('33 业务部应收账款月报表 [4 ch.16]', () => {
  test('per salesman, overdue with bad debts', () => {
    expect(
      show(build(33, [customers, receivables]), '业务员', '笔数', '余额', '本月新增', '逾期余额', '呆账余额'),
    ).toEqual([
      ['李明', 2, 300.5, 100, 200.5, 0],
      ['王芳', 1, 900, 0, 900, 900],
      ['（未填）', 1, 40, 0, 40, 0],
      ['合计', 4, 1240.5, 100, 1140.5, 900],
    ]);
  });
});

describe('35, 37 and 40', () => {
  test('37 呆账统计表 holds 呆账 only', () => {
    expect(show(build(37, [customers, receivables]), '单号', '余额')).toEqual([
      ['F3', 900],
      [null, 900],
    ]);
  });
  test('40 holds what is overdue and no bad debt, longest first', () => {
    expect(show(build(40, [customers, receivables]), '单号', '逾期天数', '余额')).toEqual([
      ['F2', 31, 200.5],
      ['F6', 5, 40],
      [null, null, 240.5],
    ]);
  });
});
