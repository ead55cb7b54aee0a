/** Reports about one department, owner or region: what the scopes show adds up to the whole. */
import { scopeRegisters, type ReportScope } from '../../src/reports';
import type { RegisterRows } from '../../src/checks/types';
import { build, day, register } from './support/context';

const customers = register(
  'customers',
  [
    '客户编号',
    '客户名称',
    '客户经理',
    '所属部门',
    '地区',
    '客户类别',
    '客户类型',
    '近12月销售额',
    '应收余额',
    '建档日期',
  ],
  ['C1', '甲公司', '李明', '一部', '华东', '重点', '企业', 300, 60, day('2026-11-02')],
  ['C2', '乙公司', '王芳', '一部', '华南', '一般', '个人', 100, 40, day('2026-10-05')],
  ['C3', '丙公司', '王芳', '二部', '华东', '一般', '企业', 80.5, 0, day('2026-11-12')],
);
const TABLES = [
  customers,
  register(
    'transactions',
    ['单号', '客户编号', '日期', '金额', '类型', '业务员'],
    ['S1', 'C1', day('2026-11-02'), 100.1, '销售', '李明'],
    ['S2', 'C2', day('2026-11-03'), 50, '退货', '王芳'],
    ['S3', 'C3', day('2026-11-04'), 80.5, '销售', '王芳'],
  ),
  register(
    'receivables',
    ['单号', '客户编号', '开票日期', '金额', '已收金额', '余额', '收款状态', '逾期天数', '账龄段', '业务员'],
    ['F1', 'C1', day('2026-11-02'), 60, 0, 60, '逾期', 5, '1-30天', '李明'],
    ['F2', 'C2', day('2026-09-02'), 50, 10, 40, '未到期', 0, '未到期', '王芳'],
  ),
  register(
    'complaints',
    ['受理编号', '受理时间', '客户编号', '投诉类型', '投诉状态'],
    ['T1', day('2026-11-05'), 'C1', '价格', '受理'],
    ['T2', day('2026-11-06'), 'C3', '其他', '已结案'],
  ),
];

/** Total of a column, of the whole or of a scope. */
const totalOf = (id: number, label: string, scope: ReportScope = {}): number => {
  const whole: ReadonlyMap<string, RegisterRows> = new Map(TABLES.map((table) => [table.register, table]));
  const scoped = scopeRegisters(whole as Parameters<typeof scopeRegisters>[0], scope);
  const table = build(id, [...scoped.values()]);
  return Number(table.total![table.columns.findIndex((column) => column.label === label)] ?? 0);
};

const SCOPES: readonly (readonly ReportScope[])[] = [
  [{ department: '一部' }, { department: '二部' }],
  [{ owner: '李明' }, { owner: '王芳' }],
  [{ region: '华东' }, { region: '华南' }],
];

test.each([
  [1, '户数'],
  [1, '近12月销售额'],
  [12, '新增'],
  [13, '合计金额'],
  [33, '余额'],
  [34, '余额合计'],
  [36, '销售额'],
  [39, '余额'],
  [43, '件数'],
  [60, '净销售额'],
  [61, '应收余额'],
] as const)('report %i, %s: departments, owners and regions add up', (id, label) => {
  const whole = totalOf(id, label);
  expect(whole).not.toBe(0);
  for (const parts of SCOPES) {
    expect(parts.reduce((sum, scope) => sum + totalOf(id, label, scope), 0)).toBeCloseTo(whole, 6);
  }
});

test('two scopes at once narrow each other', () => {
  expect(totalOf(1, '户数', { department: '一部', owner: '王芳' })).toBe(1);
});
