import { presetById } from '../../src/policy/presets';
import { build, day, register, show } from './support/context';

const customers = register(
  'customers',
  ['客户编号', '客户名称', '综合等级', '客户经理', '拜访期限', '建档日期'],
  ['C1', '甲公司', 'B', '王芳', day('2026-12-31'), day('2026-11-03')],
  ['C2', '乙公司', 'A', '李明', day('2026-11-10'), day('2020-01-01')],
  ['C3', '丙公司', 'C', '李明', day('2027-01-01'), null],
);

describe('42 客户投诉记录表 [1-14]', () => {
  test('complaints of the month, A customers first, then by time', () => {
    const complaints = register(
      'complaints',
      ['受理编号', '受理时间', '客户编号'],
      ['T1', day('2026-11-02') + 0.5, 'C1'],
      ['T2', day('2026-11-09'), 'C2'],
      ['T3', day('2026-11-01'), 'C1'],
      ['T4', day('2026-10-31'), 'C2'],
    );
    expect(show(build(42, [customers, complaints]), '受理编号', '等级')).toEqual([
      ['T2', 'A'],
      ['T3', 'B'],
      ['T1', 'B'],
      ['合计 3 件', null],
    ]);
  });
});

describe('29 客户访问计划表', () => {
  test('visits due by the end of next month, by owner; handwritten columns are empty', () => {
    const table = build(29, [customers]);
    expect(show(table, '客户经理', '客户编号', '计划拜访日').slice(0, -1)).toEqual([
      ['李明', 'C2', null],
      ['王芳', 'C1', null],
    ]);
    expect(table.columns.filter(({ handwritten }) => handwritten).map(({ label }) => label)).toEqual([
      '计划拜访日',
      '目的',
    ]);
    expect(table.keys).toEqual(['客户编号']);
  });
});

describe('57 合同到期提醒表 [4]', () => {
  test('renewal notice due within a month or overdue, not given, not yet expired', () => {
    const contracts = register(
      'contracts',
      ['合同编号', '客户编号', '到期日期', '续约通知日期', '续约通知期限'],
      ['H1', 'C1', day('2026-12-10'), null, day('2026-11-10')],
      ['H2', 'C1', day('2027-01-20'), null, day('2026-12-20')],
      ['H3', 'C1', day('2027-01-21'), null, day('2026-12-21')],
      ['H4', 'C1', day('2026-12-10'), day('2026-11-01'), day('2026-11-10')],
      ['H5', 'C1', day('2026-11-19'), null, day('2026-10-19')],
    );
    expect(show(build(57, [customers, contracts]), '合同编号')).toEqual([['H1'], ['H2'], ['合计 2 份']]);
  });
});

describe('60 业绩统计表', () => {
  // 李明 in November: sales 100 + 300 − 50 = 350 on 2 orders: 175 each; plan 700: 50 %; received 60 of 80: 75 %.
  // Customers: 王芳 1, 李明 2, mean 1.5: 0.666667 and 1.333333
  test('per salesman: sales, order value, collection, visits, customers against the mean', () => {
    const trades = register(
      'transactions',
      ['单号', '客户编号', '日期', '金额', '类型', '业务员'],
      ['S1', 'C1', day('2026-11-02'), 100, '销售', '李明'],
      ['S2', 'C1', day('2026-11-03'), 300, '销售', '李明'],
      ['S3', 'C1', day('2026-11-04'), 50, '退货', '李明'],
      ['S4', 'C1', day('2026-10-31'), 999, '销售', '李明'],
    );
    const receivables = register(
      'receivables',
      ['单号', '开票日期', '金额', '已收金额', '业务员'],
      ['F1', day('2026-11-02'), 80, 60, '李明'],
    );
    const visits = register(
      'visits',
      ['编号', '实际日期', '拜访人'],
      ['V1', day('2026-11-05'), '王芳'],
      ['V2', day('2026-11-25'), '王芳'],
    );
    const plans = register('plans', ['月份', '业务员', '计划销售额'], [day('2026-11-01'), '李明', 700]);
    const table = build(60, [customers, trades, receivables, visits, plans]);
    expect(
      show(
        table,
        '业务员',
        '净销售额',
        '达成率',
        '销售笔数',
        '客单价',
        '回款率',
        '拜访次数',
        '新客户',
        '负责客户',
        '与平均之比',
      ),
    ).toEqual([
      ['李明', 350, 0.5, 2, 175, 0.75, 0, 0, 2, 1.333333],
      ['王芳', 0, null, 0, null, null, 1, 1, 1, 0.666667],
      ['合计', 350, 0.5, 2, 175, 0.75, 1, 1, 3, null],
    ]);
  });
});

describe('31 and 32: hospitality of the year [1-7]', () => {
  const hospitality = register(
    'hospitality',
    ['日期', '客户编号', '客人数', '费用总额', '超标金额'],
    [day('2025-12-31'), 'C1', 9, 900, 0],
    [day('2026-01-05'), 'C1', 2, 500, 100],
    [day('2026-01-20'), 'C1', 2, 300.5, 0],
    [day('2026-03-01'), 'C1', 4, 400, 0],
  );
  test('31 lists the receptions of the year', () => {
    expect(show(build(31, [customers, hospitality]), '日期', '费用总额').at(-1)).toEqual(['合计 3 次', 1200.5]);
  });
  // January: 800.50 for 4 guests = 200.125, shown as 200.13
  test('32 has every month up to as-of, quiet ones too', () => {
    const rows = show(build(32, [customers, hospitality]), '月份', '次数', '费用总额', '人均', '超标次数');
    expect(rows.slice(0, 3)).toEqual([
      ['2026-01', 2, 800.5, 200.13, 1],
      ['2026-02', 0, 0, null, 0],
      ['2026-03', 1, 400, 100, 0],
    ]);
    expect(rows).toHaveLength(12);
    expect(rows.at(-1)).toEqual(['合计', 3, 1200.5, 150.06, 1]);
  });
});

describe('52 客户信息统计报表', () => {
  test('each field with its completeness', () => {
    const rows = show(build(52, [customers]), '项目', '必填', '已填', '完整率');
    expect(rows).toContainEqual(['客户名称', '是', 3, 1]);
    expect(rows).toContainEqual(['建档日期', '否', 2, 0.666667]);
  });

  test('under 联营工程 with the factors that it adds to 客户台账', () => {
    const partners = register('customers', ['客户编号', '客户名称', '合同履行'], ['C1', '甲', 80], ['C2', '乙', null]);
    const rows = show(build(52, [partners], { policy: presetById('联营工程')! }), '项目', '已填', '完整率');
    expect(rows).toContainEqual(['合同履行', 1, 0.5]);
  });
});
