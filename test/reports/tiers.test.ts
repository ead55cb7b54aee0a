import { build, register, show } from './support/context';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '密级',
    '客户类别',
    '综合等级',
    '综合评分',
    '销售额得分',
    '潜力得分',
    '核定等级',
    '计算等级',
    '近12月销售额',
    '应收余额',
    '逾期余额',
    '所属部门',
    '客户类型',
  ],
  ['C3', '丙公司', '普通', '一般', 'B', 70, 60, 80, null, 'B', 1000, 0, 0, '销售一部', '企业'],
  ['C1', '甲公司', '机密', '重点', 'A', 90, 95, 85, 'A', 'B', 6000, 500, 200, '销售一部', '企业'],
  ['C2', '乙先生', null, '重点', 'A', 95, 99, 90, null, 'A', 3000, 100, 0, '销售二部', '个人'],
  ['C4', '丁公司', null, '潜在', null, null, null, null, null, null, null, 0, 0, null, null],
);

describe('3 客户分级表 [1-14]', () => {
  test('by tier, then score; the factor scores stand beside; a customer without tier comes last', () => {
    expect(show(build(3, [customers]), '客户编号', '综合等级', '综合评分', '销售额得分', '潜力得分')).toEqual([
      ['C2', 'A', 95, 99, 90],
      ['C1', 'A', 90, 95, 85],
      ['C3', 'B', 70, 60, 80],
      ['C4', null, null, null, null],
      ['合计 4 户', null, null, null, null],
    ]);
  });

  test('机密 customers are masked unless this run unmasks', () => {
    expect(show(build(3, [customers]), '客户名称')[1]).toEqual(['甲***']);
    expect(show(build(3, [customers], { unmask: true }), '客户名称')[1]).toEqual(['甲公司']);
  });
});

describe('5 重点客户统计表 [1-12] [2]', () => {
  // Shares of all sales, 6000 + 3000 + 1000 = 10000: 60 %, 30 %, together 90 %
  test('重点 customers, largest first, with their share of all sales', () => {
    expect(show(build(5, [customers]), '客户编号', '近12月销售额', '销售占比', '应收余额')).toEqual([
      ['C1', 6000, 0.6, 500],
      ['C2', 3000, 0.3, 100],
      ['合计 2 户', 9000, 0.9, 600],
    ]);
  });
});

describe('1 客户分类表', () => {
  test('类型 × 类别 with shares; every customer is in one category', () => {
    const table = build(1, [customers]);
    expect(
      show(table, '客户类型', '目标', '一般', '重点', '潜在', '户数', '户数占比', '近12月销售额', '销售额占比'),
    ).toEqual([
      ['企业', 0, 1, 1, 0, 2, 0.5, 7000, 0.7],
      ['个人', 0, 0, 1, 0, 1, 0.25, 3000, 0.3],
      ['（未填）', 0, 0, 0, 1, 1, 0.25, 0, 0],
      ['合计', 0, 1, 2, 1, 4, 1, 10000, 1],
    ]);
    expect(table.reconcile).toEqual([
      { label: '各类型户数合计 = 客户台账户数', expected: 4, actual: 4 },
      { label: '各类型销售额合计 = 客户台账近12月销售额', expected: 10000, actual: 10000 },
      { label: '各类别户数合计 = 户数', expected: 4, actual: 4 },
    ]);
  });
});

describe('4 客户等级分类表', () => {
  test('等级 × 部门', () => {
    expect(show(build(4, [customers]), '所属部门', 'A', 'B', 'C', '未评级', '户数')).toEqual([
      ['销售一部', 1, 1, 0, 0, 2],
      ['销售二部', 1, 0, 0, 0, 1],
      ['（未填）', 0, 0, 0, 1, 1],
      ['合计', 2, 1, 0, 1, 4],
    ]);
  });
});

describe('7 客户升级评审表 [4]', () => {
  test('the computed tier against the approved one; upgrades first', () => {
    const reviewed = register(
      'customers',
      ['客户编号', '核定等级', '计算等级'],
      ['C1', 'A', 'B'],
      ['C2', 'B', 'A'],
      ['C3', 'B', 'B'],
      ['C4', null, 'C'],
    );
    expect(show(build(7, [reviewed]), '客户编号', '变动').slice(0, 4)).toEqual([
      ['C2', '升级'],
      ['C1', '降级'],
      ['C4', '首次评定'],
      ['C3', '不变'],
    ]);
  });
});

describe('9 危险客户评议表', () => {
  test('each reason is named; the customer with most reasons first', () => {
    const risky = register(
      'customers',
      ['客户编号', '黑名单', '逾期余额', '超信', '生命周期阶段'],
      ['C1', '否', 0, '否', '退化期'],
      ['C2', '是', 100, '是', '稳定期'],
      ['C3', '否', 0, '否', '稳定期'],
    );
    expect(show(build(9, [risky]), '客户编号', '危险原因')).toEqual([
      ['C2', '黑名单、逾期、超信'],
      ['C1', '退化期'],
      ['合计 2 户', null],
    ]);
  });
});

describe('14 二八分析表 [4]', () => {
  // Ten customers with 100, 90 … 10 = 550. The top 1 % and 4 % are 1 customer (rounded up), 15 % and 20 % are 2:
  // 100/550 = 0.181818, 190/550 = 0.345455. Who could move up: 90 lacks 10, 80 lacks 10.
  test('share of the top 1, 4, 15 and 20 %, and who comes next', () => {
    const sold = register(
      'customers',
      ['客户编号', '客户名称', '近12月销售额', '近12月毛利'],
      ...Array.from({ length: 10 }, (_, at) => [`C${at}`, `客户${at}`, 100 - at * 10, 10]),
      ['C99', '没有销售', 0, 0],
    );
    expect(
      show(build(14, [sold]), '档次', '户数', '近12月销售额', '销售额占比', '毛利占比', '可上移客户', '差额'),
    ).toEqual([
      ['前 1%', 1, 100, 0.181818, 0.1, '客户1', 10],
      ['前 4%', 1, 100, 0.181818, 0.1, '客户1', 10],
      ['前 15%', 2, 190, 0.345455, 0.2, '客户2', 10],
      ['前 20%', 2, 190, 0.345455, 0.2, '客户2', 10],
      ['合计', 10, 550, 1, 1, null, null],
    ]);
  });
});

describe('15 客户名册 [1-4]', () => {
  test('the grade of a 机密 customer stands in 备注, its numbers are masked', () => {
    const roll = register(
      'customers',
      ['客户编号', '客户名称', '密级', '手机', '备注'],
      ['C1', '甲公司', '机密', '13800138000', '月结'],
      ['C2', '乙公司', '普通', '13900139000', null],
    );
    expect(show(build(15, [roll]), '客户名称', '手机', '备注')).toEqual([
      ['甲***', '138******00', '机密；月结'],
      ['乙公司', '13900139000', null],
      [null, null, null],
    ]);
  });
});
