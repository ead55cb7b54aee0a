import { build, day, register, show } from './support/context';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '客户经理',
    '综合等级',
    '拜访状态',
    '拜访期限',
    '拜访逾期天数',
    '核实状态',
    '核实期限',
    '核实逾期天数',
    '投诉状态',
  ],
  ['C1', '甲公司', '王芳', 'B', '已逾期', day('2026-11-10'), 10, '进行中', day('2026-12-01'), 0, null],
  ['C2', '乙公司', '李明', 'A', '已逾期', day('2026-11-15'), 5, '已逾期', day('2026-10-01'), 50, null],
);
const receivables = register(
  'receivables',
  [
    '单号',
    '客户编号',
    '业务员',
    '到期日',
    '应到期日',
    '逾期天数',
    '收款状态',
    '交财务状态',
    '交财务期限',
    '交财务逾期天数',
  ],
  ['F1', 'C1', '王芳', null, day('2026-11-01'), 19, '逾期', '超时完成', day('2026-11-01'), 3],
  ['F2', 'C1', '王芳', day('2025-11-01'), day('2025-11-01'), 384, '呆账', null, null, null],
  ['F3', 'C1', '王芳', day('2026-12-01'), day('2026-12-01'), 0, '未到期', null, null, null],
);
const tasks = register(
  'periodicTasks',
  ['事项', '责任人', '下次期限', '状态', '逾期天数'],
  ['投诉月报表', '陈静', day('2026-11-10'), '已逾期', 10],
  ['合同汇总', '陈静', day('2026-12-05'), '进行中', 0],
);

describe('58 逾期事项总表 (requirements sections 5 and 8)', () => {
  test('a row per overdue rule of each record; A customers first, then by owner; 呆账 is not among them', () => {
    const table = build(58, [customers, receivables, tasks]);
    expect(show(table, '责任人', '等级', '客户名称', '台账', '记录', '逾期事项', '期限', '逾期天数')).toEqual([
      ['李明', 'A', '乙公司', '客户台账', 'C2', '核实', day('2026-10-01'), 50],
      ['李明', 'A', '乙公司', '客户台账', 'C2', '拜访', day('2026-11-15'), 5],
      ['王芳', 'B', '甲公司', '应收', 'F1', '收款', day('2026-11-01'), 19],
      ['王芳', 'B', '甲公司', '客户台账', 'C1', '拜访', day('2026-11-10'), 10],
      ['陈静', null, null, '定期事项', '投诉月报表', '投诉月报表', day('2026-11-10'), 10],
      ['合计 5 项', null, null, null, null, null, null, null],
    ]);
  });

  test('a record without a person of its own belongs to the customer’s 客户经理; without customer to nobody', () => {
    const reviews = register(
      'creditReviews',
      ['评等日期', '客户编号', '评审状态', '评审期限', '评审逾期天数'],
      [46000, 'C1', '已逾期', 46300, 46],
      [46000, 'C7', '已逾期', 46300, 46],
    );
    expect(show(build(58, [customers, reviews]), '责任人', '台账').slice(2)).toEqual([
      ['王芳', '信用评等'],
      ['王芳', '客户台账'],
      ['（未填）', '信用评等'],
      ['合计 5 项', null],
    ]);
  });
});
