import { ASOF, build, day, register, show } from './support/context';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '客户类型',
    '客户经理',
    '所属部门',
    '地区',
    '信用额度',
    '账期天数',
    '超信',
    '生命周期阶段',
    '近12月销售额',
    '上年同期销售额',
    '客户类别',
    '综合等级',
    '核心分销商',
    '首次交易日',
  ],
  [
    'C1',
    '甲公司',
    '分销商',
    '李明',
    '一部',
    '上海',
    1000,
    30,
    '是',
    '稳定期',
    300,
    200,
    '重点',
    'A',
    '是',
    day('2025-01-01'),
  ],
  [
    'C2',
    '乙公司',
    '企业',
    '王芳',
    '二部',
    '北京',
    null,
    0,
    '否',
    '退化期',
    50,
    100,
    '一般',
    'C',
    '否',
    day('2026-11-12'),
  ],
  ['C3', '丙公司', '分销商', '王芳', '二部', '北京', 500, 0, '否', '形成期', 0, 0, '潜在', 'B', '否', null],
);
const transactions = register(
  'transactions',
  ['单号', '客户编号', '日期', '金额', '类型', '业务员'],
  ['X1', 'C1', day('2026-11-03'), 100, '销售', '李明'],
  ['X2', 'C1', day('2026-11-17'), 40, '退货', '李明'],
  ['X3', 'C1', day('2026-10-03'), 70, '销售', '李明'],
  ['X4', 'C2', day('2026-11-12'), 50, '销售', '王芳'],
  ['X5', 'C1', day('2025-11-09'), 25, '销售', '李明'],
);
const receivables = register(
  'receivables',
  [
    '单号',
    '客户编号',
    '开票日期',
    '到期日',
    '业务员',
    '金额',
    '已收金额',
    '最近收款日',
    '余额',
    '逾期天数',
    '收款状态',
  ],
  ['F1', 'C1', day('2026-11-01'), day('2026-11-25'), '李明', 900, 100, day('2026-11-10'), 800, 0, '未到期'],
  ['F2', 'C1', day('2026-09-01'), day('2026-09-30'), '李明', 400, 0, null, 400, 51, '逾期'],
  ['F3', 'C3', day('2026-10-01'), day('2026-12-15'), '王芳', 100, 0, null, 100, 0, '未到期'],
  ['F4', 'C2', day('2026-08-01'), day('2026-09-01'), '王芳', 60, 60, day('2026-11-02'), 0, 0, '结清'],
);
const plans = register(
  'plans',
  ['月份', '客户编号', '部门', '业务员', '计划销售额', '计划回款'],
  [day('2026-11-01'), null, null, '李明', 120, 200],
  [day('2026-11-01'), 'C2', null, null, 40, 30],
  [day('2026-11-01'), null, '一部', null, 300, 0],
  [day('2026-12-01'), null, null, '李明', 999, 999],
  [day('2025-11-01'), null, null, '李明', 10, 10],
);
const leads = register(
  'leads',
  ['卡号', '建卡日期', '顾问', '开发阶段', '预计金额', '卡状态', '抵制原因', '撤销原因'],
  ['L1', day('2026-11-01'), '张三', '见到客户', 10, '有效', null, null],
  ['L2', day('2026-11-02'), '张三', '方案报价', 20, '废卡', '价格高', null],
  ['L3', day('2026-11-03'), '张三', '方案报价', 30, '有效', '价格高', null],
  ['L4', day('2026-10-03'), '李四', '收款', 40, '已撤销', null, '搬迁'],
  ['L5', day('2026-11-30'), '李四', '收款', 99, '有效', null, null],
);

describe('25 客户抵制分类表', () => {
  // L2, L3 by their reason of refusal, L4 by that of cancelling; L1 was not lost; L5 is of the future.
  test('by reason of refusal, else of cancelling', () => {
    expect(show(build(25, [leads]), '原因', '线索', '占比', '废卡', '已撤销', '仍有效', '预计金额')).toEqual([
      ['价格高', 2, 0.666667, 1, 0, 1, 50],
      ['搬迁', 1, 0.333333, 0, 1, 0, 40],
      ['合计', 3, 1, 1, 1, 1, 90],
    ]);
  });
});

describe('74 销售漏斗表 [4]', () => {
  // Reached: 见到客户 4 (all), the next three stages 3, 方案报价 3, after it 1. 方案报价 ÷ 明确需求 = 3/3; 客户承诺 ÷ 方案报价 = 1/3.
  test('leads and amounts at each stage, and the share that gets on', () => {
    const table = build(74, [leads]);
    expect(show(table, '开发阶段', '线索', '预计金额', '到达数', '转化率')).toEqual([
      ['见到客户', 1, 10, 4, null],
      ['发现机会', 0, 0, 3, 0.75],
      ['确认机会', 0, 0, 3, 1],
      ['明确需求', 0, 0, 3, 1],
      ['方案报价', 2, 50, 3, 1],
      ['客户承诺', 0, 0, 1, 0.333333],
      ['验收', 0, 0, 1, 1],
      ['收款', 1, 40, 1, 1],
      ['合计', 4, 100, 4, 0.25],
    ]);
    expect(table.reconcile).toEqual([expect.objectContaining({ expected: 4, actual: 4 })]);
  });
});

describe('39 赊领货款余额管理表 [4 ch.16]', () => {
  // C1: 800 + 400 = 1200 of 1000: −200 left, 120 %. C3: 100 of 500: 400 left, 20 %.
  test('balances against limits, per customer', () => {
    const table = build(39, [customers, receivables]);
    expect(show(table, '客户编号', '笔数', '余额', '逾期余额', '额度余量', '使用率', '超信')).toEqual([
      ['C1', 2, 1200, 400, -200, 1.2, '是'],
      ['C3', 1, 100, 0, 400, 0.2, '否'],
      ['合计 2 户', 3, 1300, 400, null, null, null],
    ]);
    expect(table.reconcile).toEqual([expect.objectContaining({ expected: 1300, actual: 1300 })]);
  });
});

describe('35 销售收款计划表', () => {
  // Due by the end of November: F1, F2. Plans of November: 李明 200, C2 30 for its 客户经理 王芳; that of 一部 is the same
  // money again. Received in November: 李明 100, 王芳 60.
  test('each salesperson with plan and receipts on its first line', () => {
    expect(
      show(build(35, [customers, receivables, plans]), '业务员', '单号', '余额', '计划回款', '实际回款', '完成率'),
    ).toEqual([
      ['李明', 'F2', 400, 200, 100, 0.5],
      ['李明', 'F1', 800, null, null, null],
      ['王芳', null, null, 30, 60, 2],
      ['合计 2 笔', null, 1200, 230, 160, 0.695652],
    ]);
  });
});

describe('78 销售计划表 [4 ch.2]', () => {
  // November: C1 100 − 40 = 60 by 李明 in 一部; C2 50. 50/40 = 1.25, 60/300 = 0.2, 60/120 = 0.5.
  test('plan and actual by whom the plan names, month by month', () => {
    expect(
      show(build(78, [customers, transactions, plans]), '月份', '对象', '名称', '计划销售额', '实际销售额', '完成率'),
    ).toEqual([
      ['2026-11', '业务员', '李明', 120, 60, 0.5],
      ['2026-11', '客户', '乙公司', 40, 50, 1.25],
      ['2026-11', '部门', '一部', 300, 60, 0.2],
      ['2026-12', '业务员', '李明', 999, 0, 0],
      ['合计', null, null, 1459, 170, 0.116518],
    ]);
  });
});

describe('62 每月经销商管理汇总表', () => {
  // C1 in November: 100 − 40 = 60; the year so far 60 + 70 = 130; returned 40; received 100; owes 1200.
  test('distributors only: net purchases, the year, returns, receipts, balance', () => {
    expect(
      show(
        build(62, [customers, transactions, receivables]),
        '客户编号',
        '净进货',
        '占比',
        '本年累计',
        '退货',
        '收款',
        '应收余额',
      ),
    ).toEqual([
      ['C1', 60, 1, 130, 40, 100, 1200],
      ['C3', 0, 0, 0, 0, 0, 100],
      ['合计 2 户', 60, 1, 130, 40, 100, 1300],
    ]);
  });
});

describe('客情费 [0]', () => {
  const expense = register(
    'relationshipExpense',
    ['月份', '客户编号', '用途', '申请日期', '采购金额', '回款金额', '申请金额', '可兑付金额', '签核完整'],
    [day('2026-11-01'), 'C1', '采购员', day('2026-11-02'), 1000, 500, 80, 40, '是'],
    [day('2026-11-01'), 'C1', '争取新客户', day('2026-11-05'), 0, 0, 60, 60, '无效'],
    [day('2026-11-01'), 'C2', '争取新客户', day('2026-11-01'), 0, 0, 30, 30, '是'],
    [day('2026-10-01'), 'C2', '采购员', day('2026-10-01'), 700, 700, 10, 10, '是'],
  );
  const contracts = register(
    'contracts',
    ['合同编号', '客户编号', '签订日期'],
    ['H1', 'C1', day('2026-11-04')],
    ['H2', 'C2', day('2026-11-09')],
  );

  test('53: purchases and expense of the month per customer', () => {
    expect(
      show(
        build(53, [customers, expense]),
        '客户编号',
        '采购金额',
        '回款率',
        '笔数',
        '申请金额',
        '可兑付金额',
        '未签全笔数',
      ),
    ).toEqual([
      ['C1', 1000, 0.5, 2, 140, 100, 1],
      ['C2', 0, null, 1, 30, 30, 0],
      ['合计 2 户', 1000, 0.5, 3, 170, 130, 1],
    ]);
  });

  // C1 asked on 11-05, a day after its first contract; C2 before its own.
  test('54: what was asked for after the first contract was signed is counted', () => {
    expect(
      show(build(54, [customers, expense, contracts]), '客户编号', '申请金额', '首份合同签订', '签约后申请'),
    ).toEqual([
      ['C1', 60, day('2026-11-04'), 1],
      ['C2', 30, day('2026-11-09'), 0],
      ['合计 2 户', 90, null, 1],
    ]);
  });
});

describe('23 and 24', () => {
  test('23 固定客户交易对策表: growing or stable with sales', () => {
    expect(show(build(23, [customers]), '客户编号', '近12月销售额', '增长率')).toEqual([
      ['C1', 300, 0.5],
      ['合计 1 户', 300, null],
    ]);
  });

  test('24 强化客户关系计划表: key customers and tiers A and B, by tier', () => {
    expect(show(build(24, [customers]), '客户编号', '综合等级')).toEqual([
      ['C1', 'A'],
      ['C3', 'B'],
      ['合计 2 户', null],
    ]);
  });
});

describe('60 业绩统计表 [1-13]', () => {
  const visits = register(
    'visits',
    ['编号', '客户编号', '实际日期', '拜访人', '方式'],
    ['V1', 'C1', day('2026-11-03'), '李明', '上门'],
    ['V2', 'C2', day('2026-11-05'), '李明', '上门'],
    ['V3', 'C3', day('2026-11-06'), '李明', '电话'],
  );
  const followUps = register(
    'followUps',
    ['日期', '客户编号', '方式', '联络人'],
    [day('2026-11-06'), 'C1', '电话', '李明'],
  );
  const satisfaction = register(
    'satisfaction',
    ['日期', '客户编号', '满意度得分'],
    [day('2026-11-06'), 'C1', 80],
    [day('2026-11-07'), 'C1', 90],
  );
  const parameters = new Map([
    ['日目标_潜客面访', 2],
    ['日目标_电话', 5],
    ['日目标_老客户拜访', 2],
  ]);

  // 2026-11-01 to 11-20: Mondays 2, 9, 16, so 15 working days, no holiday. V1: C1 had traded; V2: C2 first traded on
  // 11-12, so it was a prospect on 11-05. Calls: V3 and a follow-up = 2 of 75. 2/75 = 0.026667; 1/30 = 0.033333.
  test('meetings and calls against the daily targets, satisfaction of the customers in charge', () => {
    const table = build(60, [customers, transactions, visits, followUps, satisfaction], { parameters });
    expect(
      show(
        table,
        '业务员',
        '净销售额',
        '本周净销售额',
        '潜客面访',
        '面访达成',
        '电话',
        '电话达成',
        '老客户拜访',
        '老客户达成',
        '满意度',
      ),
    ).toEqual([
      ['李明', 60, -40, 1, 0.033333, 2, 0.026667, 1, 0.033333, 85],
      ['王芳', 50, 0, 0, 0, 0, 0, 0, 0, null],
      ['合计', 110, -40, 1, null, 2, null, 1, null, 85],
    ]);
  });
});

describe('59 本周本月待办表', () => {
  const due = register(
    'customers',
    [
      '客户编号',
      '客户名称',
      '客户经理',
      '核实状态',
      '核实期限',
      '核实逾期天数',
      '拜访状态',
      '拜访期限',
      '拜访逾期天数',
    ],
    ['C1', '甲公司', '李明', '即将到期', day('2026-11-22'), 0, '进行中', day('2026-12-02'), 0],
    ['C2', '乙公司', '王芳', '已逾期', day('2026-11-16'), 4, '按时完成', day('2026-11-19'), 0],
    ['C3', '丙公司', '王芳', '已逾期', day('2026-10-31'), 20, '进行中', day('2026-11-30'), 0],
  );

  // As of Friday 2026-11-20 the week runs from 11-16 to 11-22. Overdue since October: not of this month.
  test('not done and due within this week or this month, the week first', () => {
    expect(show(build(59, [due]), '时段', '责任人', '期限', '事项', '客户编号')).toEqual([
      ['本周', '李明', day('2026-11-22'), '核实', 'C1'],
      ['本周', '王芳', day('2026-11-16'), '核实', 'C2'],
      ['本月', '王芳', day('2026-11-30'), '拜访', 'C3'],
      ['合计 3 项', null, null, null, null],
    ]);
    expect(ASOF).toBe(day('2026-11-20'));
  });
});

describe('55 档案移交检查表 [1-2]', () => {
  const archives = register(
    'archives',
    ['档案编号', '客户编号', '部门', '业务日期', '移交状态', '完整率'],
    ['D1', 'C1', '销售', day('2026-11-02'), '按时完成', 1],
    ['D2', 'C1', '销售', day('2026-11-03'), '超时完成', 0.9],
    ['D3', 'C2', '销售', day('2026-11-19'), '进行中', 1],
    ['D4', 'C2', '售后', day('2026-11-04'), '按时完成', null],
    ['D5', 'C2', '售后', day('2026-10-04'), '已逾期', 0],
  );

  // 销售: D1 in time of D1, D2 judged = 1/2; complete D1, D3 of three = 2/3. 售后: D4 alone, no rate of completeness.
  test('share handed over in time and share complete by department', () => {
    expect(show(build(55, [customers, archives]), '档案编号', '部门及时率', '部门完整率').slice(0, 4)).toEqual([
      ['D4', 1, null],
      ['D1', 0.5, 0.666667],
      ['D2', 0.5, 0.666667],
      ['D3', 0.5, 0.666667],
    ]);
  });
});
