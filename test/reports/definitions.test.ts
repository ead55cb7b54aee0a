/** What two people must get alike when they count a report by hand (requirements section 8). */
import { previousPeriod } from '../../src/reports/support/compare';
import { addsUp } from '../../src/reports/support/reconcile';
import { build, day, register, show } from './support/context';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '客户经理',
    '近12月销售额',
    '上年同期销售额',
    '生命周期阶段',
    '建档日期',
    '首次接触日期',
    '地区',
  ],
  ['C1', '甲公司', '李明', 300, 200, '形成期', day('2026-11-02'), null, '华东'],
  ['C2', '乙公司', '王芳', 100, -50, '形成期', null, day('2026-11-05'), '华东'],
  ['C3', '丙公司', '王芳', 80, 0, '形成期', null, null, null],
);

describe('growth needs a positive base', () => {
  // C1: (300 − 200) ÷ 200. C2 only sent goods back the year before, C3 did not trade: no rate.
  test.each([2, 23])('report %i', (id) => {
    expect(show(build(id, [customers]), '客户编号', '增长率').slice(0, 3)).toEqual([
      ['C1', 0.5],
      ['C2', null],
      ['C3', null],
    ]);
  });

  // 华东: 400 against 200 − 50 = 150: 250 ÷ 150. Without region: 80 against 0. All: 480 against 150.
  test('61 by region', () => {
    expect(show(build(61, [customers]), '地区', '增长率')).toEqual([
      ['华东', 1.666667],
      ['（未填）', null],
      ['合计', 2.2],
    ]);
  });
});

describe('one meaning of plan in 35, 36 and 60', () => {
  const COLUMNS = ['月份', '客户编号', '部门', '业务员', '计划销售额', '计划回款'] as const;
  const november = day('2026-11-01');

  // 李明 has a plan of his own, so that of his customer C1 is the same money; 王芳 has none: C2 30 + C3 20 = 50.
  // The department's 500 is all of it once more.
  test('own plan, else that of the customers in charge, a department only when there is nothing else', () => {
    const plans = register(
      'plans',
      COLUMNS,
      [november, null, null, '李明', 400, 40],
      [november, 'C1', null, null, 100, 10],
      [november, 'C2', null, null, 30, 3],
      [november, 'C3', null, null, 20, 2],
      [november, null, '一部', null, 500, 50],
    );
    expect(show(build(36, [customers, plans]), '业务员', '计划销售额', '计划回款')).toEqual([
      ['李明', 400, 40],
      ['王芳', 50, 5],
      ['合计', 450, 45],
    ]);
    expect(show(build(60, [customers, plans]), '业务员', '计划销售额').at(-1)).toEqual(['合计', 450]);
    expect(show(build(35, [customers, plans]), '业务员', '计划回款').at(-1)).toEqual(['合计 0 笔', 45]);
  });

  test('plans of departments alone stand under their names', () => {
    const plans = register('plans', COLUMNS, [november, null, '一部', null, 500, 50]);
    expect(show(build(36, [customers, plans]), '业务员', '计划销售额')).toEqual([
      ['一部', 500],
      ['合计', 500],
    ]);
  });

  // Invoiced in November 100, of which 30 came in; F2 of October was paid 70 in November: collected 70 + 30 of a plan of 200.
  test('36 holds what was collected in the period against the plan, as 35 does', () => {
    const plans = register('plans', COLUMNS, [november, null, null, '李明', 0, 200]);
    const receivables = register(
      'receivables',
      ['单号', '业务员', '开票日期', '金额', '已收金额', '最近收款日', '收款状态', '余额'],
      ['F1', '李明', day('2026-11-03'), 100, 30, day('2026-11-10'), '未到期', 70],
      ['F2', '李明', day('2026-10-03'), 70, 70, day('2026-11-12'), '结清', 0],
    );
    expect(
      show(build(36, [customers, plans, receivables]), '业务员', '开票金额', '已收金额', '实际回款', '回款达成率')[0],
    ).toEqual(['李明', 100, 30, 100, 0.5]);
    expect(show(build(35, [customers, plans, receivables]), '实际回款', '完成率').at(-1)).toEqual([100, 0.5]);
  });
});

describe('60 业绩统计表', () => {
  // The week of Sunday 2026-11-01 … as-of Tuesday 2026-12-01: Monday 11-30 belongs to the week, not to the month.
  test('the week is whole although it began in the month before', () => {
    const trades = register(
      'transactions',
      ['单号', '客户编号', '日期', '金额', '类型', '业务员'],
      ['S1', 'C1', day('2026-11-30'), 40, '销售', '李明'],
      ['S2', 'C1', day('2026-12-01'), 5, '销售', '李明'],
    );
    const asOf = day('2026-12-01');
    const table = build(60, [customers, trades], { asOf, period: { from: asOf, to: day('2026-12-31') } });
    expect(show(table, '净销售额', '本周净销售额').at(-1)).toEqual([5, 45]);
  });

  test('a new customer is one that was filed, else first met, within the period', () => {
    expect(show(build(60, [customers]), '业务员', '新客户')).toEqual([
      ['李明', 1],
      ['王芳', 1],
      ['合计', 2],
    ]);
  });
});

describe('69 服务主任日报表 looks back from the end of the period', () => {
  const calls = register(
    'serviceCalls',
    ['叫修号', '客户编号', '叫修时间', '服务类别', '派工时间', '完成时间', '携回日期', '归还日期'],
    // Sent and finished after the day that is looked at; its goods came back after it.
    ['W1', 'C1', day('2026-11-09'), 'A', day('2026-11-12'), day('2026-11-13'), day('2026-11-10'), day('2026-11-14')],
    // Finished before it, the goods still wait to be fetched.
    ['W2', 'C1', day('2026-11-02'), 'B', day('2026-11-02'), day('2026-11-03'), day('2026-11-02'), null],
  );
  test('what happened later has not happened yet', () => {
    const period = { from: day('2026-11-10'), to: day('2026-11-10') };
    expect(show(build(69, [customers, calls], { period }), '服务类别', '期末未完成', '待派工', '在修商品')).toEqual([
      ['A', 1, 1, 1],
      ['B', 0, 0, 1],
      ['合计', 1, 1, 2],
    ]);
  });
});

describe('lists end at the as-of date', () => {
  test('56 loans, 22 reviews and 26 leads of the future are not there yet', () => {
    const loans = register('loans', ['登记号', '借出时间'], ['J1', day('2026-11-20') + 0.6], ['J2', day('2026-11-21')]);
    expect(show(build(56, [customers, loans]), '登记号')).toEqual([['J1'], ['合计 1 次']]);
    const reviews = register(
      'creditReviews',
      ['评等日期', '客户编号'],
      [day('2026-11-20'), 'C1'],
      [day('2026-12-01'), 'C2'],
    );
    expect(show(build(22, [customers, reviews]), '客户编号')[0]).toEqual(['C1']);
    expect(build(22, [customers, reviews]).rows).toHaveLength(1);
  });

  test('26 stands in the order of the stages [4]', () => {
    const leads = register(
      'leads',
      ['卡号', '建卡日期', '客户名称', '卡状态', '开发阶段'],
      ['L1', day('2026-11-01'), '甲', '有效', '验收'],
      ['L2', day('2026-11-02'), '乙', '有效', '见到客户'],
      ['L3', day('2026-11-03'), '丙', '有效', '方案报价'],
      ['L4', day('2026-11-30'), '丁', '有效', '见到客户'],
    );
    expect(show(build(26, [leads]), '卡号', '开发阶段').slice(0, 3)).toEqual([
      ['L2', '见到客户'],
      ['L3', '方案报价'],
      ['L1', '验收'],
    ]);
    expect(build(26, [leads]).rows).toHaveLength(3);
  });
});

describe('12 客户增减分析表', () => {
  // C1 traded in January 2025 only: lost in January 2026. C2 traded in January 2025 and again in March 2026.
  test('the closing stock is counted a second time, customer by customer', () => {
    const filed = register('customers', ['客户编号', '建档日期'], ['C1', day('2024-01-01')], ['C2', day('2024-01-01')]);
    const trades = register(
      'transactions',
      ['单号', '客户编号', '日期', '金额'],
      ['S1', 'C1', day('2025-01-10'), 1],
      ['S2', 'C2', day('2025-01-10'), 1],
      ['S3', 'C2', day('2026-03-10'), 1],
    );
    const table = build(12, [filed, trades]);
    expect(table.total).toEqual(['合计', 2, 1, 2, 1, -0.5]);
    expect(table.reconcile).toEqual([
      { label: '期初 + 新增 − 流失 = 期末', expected: 1, actual: 1 },
      { label: '期末户数 = 逐户清点的在册户数', expected: 1, actual: 1 },
    ]);
  });
});

describe('58 and 59 name a record of a register without numbers by its date', () => {
  test('信用评等 by day, 客情费 by month', () => {
    const reviews = register(
      'creditReviews',
      ['评等日期', '客户编号', '评审状态', '评审期限', '评审逾期天数'],
      [day('2025-11-10'), 'C1', '已逾期', day('2026-11-10'), 10],
    );
    const expense = register(
      'relationshipExpense',
      ['月份', '客户编号', '填报状态', '填报期限', '填报逾期天数'],
      [day('2026-10-01'), 'C1', '已逾期', day('2026-11-04'), 16],
    );
    expect(show(build(58, [customers, reviews, expense]), '台账', '记录').slice(0, 2)).toEqual([
      ['客情费', '2026-10'],
      ['信用评等', '2025-11-10'],
    ]);
  });
});

describe('sums that must agree', () => {
  test('a row that fell between two groups shows as a difference', () => {
    const table = build(61, [customers]);
    expect(table.reconcile).toEqual([
      { label: '各地区户数合计 = 客户台账户数', expected: 3, actual: 3 },
      { label: '各地区销售额合计 = 客户台账近12月销售额', expected: 480, actual: 480 },
      { label: '各地区应收合计 = 客户台账应收余额', expected: 0, actual: 0 },
    ]);
    const broken = { ...table, rows: table.rows.slice(1) };
    expect(addsUp(broken, '户数', '户数', 3)).toEqual({ label: '户数', expected: 3, actual: 1 });
  });
});

test('the period before a month is a month, before ten days ten days', () => {
  expect(previousPeriod({ from: day('2026-11-01'), to: day('2026-11-30') })).toEqual({
    from: day('2026-10-01'),
    to: day('2026-10-31'),
  });
  expect(previousPeriod({ from: day('2026-11-11'), to: day('2026-11-20') })).toEqual({
    from: day('2026-11-01'),
    to: day('2026-11-10'),
  });
});
