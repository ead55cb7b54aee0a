/** 机密 and 绝密 customers: name, telephone and ID are masked wherever they stand, unless this run asks otherwise. */
import { REPORTS } from '../../src/reports';
import { ASOF, build, day, register } from './support/context';

const NAME = '杭州宏达贸易有限公司';
const PHONE = '13800000002';
const PERSON = '钱七七';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '密级',
    '客户类型',
    '客户类别',
    '客户经理',
    '联系人',
    '手机',
    '备注',
    '综合等级',
    '计算等级',
    '优质',
    '黑名单',
    '生命周期阶段',
    '近12月销售额',
    '拜访状态',
    '拜访期限',
    '拜访逾期天数',
    '最近拜访日',
    '二八分类',
    '投诉次数(近12月)',
    '应收余额',
  ],
  [
    'C1',
    NAME,
    '机密',
    '分销商',
    '重点',
    '李明',
    PERSON,
    PHONE,
    `${NAME}的老客户`,
    'A',
    'A',
    '是',
    '是',
    '稳定期',
    100,
    '已逾期',
    day('2026-11-18'),
    2,
    day('2026-01-01'),
    'A',
    1,
    60,
  ],
  [
    'C2',
    '丙公司',
    null,
    '企业',
    '目标',
    '李明',
    '孙八',
    '13800000009',
    null,
    'B',
    'B',
    '否',
    '否',
    '稳定期',
    50,
    '进行中',
    day('2026-12-18'),
    0,
    null,
    'B',
    0,
    0,
  ],
);
const TABLES = [
  customers,
  register(
    'transactions',
    ['单号', '客户编号', '日期', '金额', '业务员'],
    ['S1', 'C1', day('2026-11-03'), 100, '李明'],
  ),
  register(
    'receivables',
    ['单号', '客户编号', '开票日期', '到期日', '金额', '余额', '收款状态', '逾期天数', '账龄段', '拖延原因', '业务员'],
    ['F1', 'C1', day('2026-10-01'), day('2026-11-01'), 60, 60, '逾期', 19, '1-30天', `${NAME}资金紧张`, '李明'],
    ['F2', 'C1', day('2026-10-01'), day('2026-11-01'), 60, 60, '呆账', 19, '1-30天', null, '李明'],
  ),
  register(
    'complaints',
    ['受理编号', '受理时间', '客户编号', '投诉人', '电话', '投诉内容', '客户要求', '处理意见', '投诉状态'],
    ['T1', day('2026-11-02'), 'C1', PERSON, PHONE, `${NAME}来电${PHONE}`, '建议', `回复${NAME}`, '受理'],
  ),
  register(
    'visits',
    ['编号', '客户编号', '计划日期', '实际日期', '拜访人', '结果'],
    ['V1', 'C1', day('2026-11-02'), day('2026-11-02'), '李明', `见${NAME}`],
  ),
  register('followUps', ['日期', '客户编号', '内容'], [day('2026-11-02'), 'C1', `致电${PHONE}`]),
  register('hospitality', ['日期', '客户编号', '费用总额'], [day('2026-11-02'), 'C1', 9]),
  register(
    'contracts',
    ['合同编号', '客户编号', '名称', '类型', '到期日期', '续约通知期限'],
    ['H1', 'C1', `${NAME}保养合同`, '保养', day('2026-12-01'), day('2026-11-01')],
  ),
  register('archives', ['档案编号', '客户编号', '业务日期'], ['D1', 'C1', day('2026-11-02')]),
  register('loans', ['登记号', '资料名称', '客户编号', '借出时间'], ['J1', `${NAME}合同`, 'C1', day('2026-11-02')]),
  register(
    'serviceCalls',
    ['叫修号', '叫修时间', '客户编号', '电话', '故障现象', '携回日期'],
    ['W1', day('2026-11-02'), 'C1', PHONE, `${NAME}机房`, day('2026-11-02')],
  ),
  register('satisfaction', ['日期', '客户编号', '建议或抱怨'], [day('2026-11-02'), 'C1', `${NAME}希望加快`]),
  register('contacts', ['姓名', '客户编号', '联系方式'], [PERSON, 'C1', PHONE]),
  // No customer yet, but the telephone is the customer's.
  register(
    'leads',
    ['卡号', '建卡日期', '客户名称', '电话', '卡状态', '开发阶段', '首访状态', '首访期限', '首访逾期天数'],
    ['L1', day('2026-11-02'), NAME, PHONE, '有效', '验收', '已逾期', day('2026-11-18'), 2],
  ),
  register('creditReviews', ['评等日期', '客户编号'], [day('2026-11-02'), 'C1']),
  register('relationshipExpense', ['月份', '客户编号', '用途', '申请金额'], [day('2026-11-01'), 'C1', '争取新客户', 5]),
  register('plans', ['月份', '客户编号', '计划销售额'], [day('2026-11-01'), 'C1', 5]),
  register('periodicTasks', ['事项', '状态', '下次期限'], ['月报', '进行中', ASOF]),
];

/** All that a report would show, as one text. */
const shown = (id: number, unmask: boolean): string => JSON.stringify(build(id, TABLES, { unmask }));

const bare = (text: string): string[] => [NAME, PHONE, PERSON].filter((secret) => text.includes(secret));

test.each(REPORTS.map(({ id, title }) => [id, title] as const))('%i %s shows nothing of them', (id) => {
  expect(bare(shown(id, false))).toEqual([]);
});

test.each([15, 20, 26, 42, 45, 57, 58, 64])('%i shows all of it when asked to', (id) => {
  expect(bare(shown(id, true))).not.toEqual([]);
});

test('other customers stay readable', () => {
  expect(shown(15, false)).toContain('13800000009');
});
