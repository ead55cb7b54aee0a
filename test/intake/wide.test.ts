/** Wide tables: one column per month becomes one row per customer and month (requirements section 8, Intake). */
import type { CellValue } from '../../src/values/cell';
import { adjustPlan, applyPlan, planIntake } from '../../src/intake';
import type { SourceSheet } from '../../src/intake';
import { parseIso, serialOf } from '../../src/values/serial';
import { OPTIONS, column, grid, intake, lostCells, mapped, sheet, skips } from './support';

const customers = sheet(
  '客户',
  grid(`客户编号 | 客户名称 | 手机\nC1 | 甲公司 | 13800000001\nC2 | 乙公司 | 13800000002`),
);

const rows = (result: ReturnType<typeof intake>, register: string, ...labels: string[]): CellValue[][] =>
  column(result, register, labels[0]!).map((_, at) => labels.map((label) => column(result, register, label)[at]!));

const day = (text: string): number => parseIso(text)!;

test('months of a year: each filled cell is a sale of the month’s last day, the total is only kept', () => {
  const result = intake(
    customers,
    sheet(
      '销售',
      grid(
        `客户名称 | 2025年1月 | 2025年2月 | 2025年3月 | 合计\n甲公司 | 100 | 200 | . | 300\n乙公司 | . | 50 | 70 | 120`,
      ),
    ),
  );
  const table = result.plan.tables[1]!;
  expect([table.register, mapped(table)]).toEqual([
    'transactions',
    { 客户名称: '客户编号', '2025年1月': '金额', '2025年2月': '金额', '2025年3月': '金额', 合计: null },
  ]);
  expect(table.mapping[1]!.reason).toEqual({ key: 'reason.period', params: { period: '2025年1月', word: '金额' } });
  expect(rows(result, 'transactions', '单号', '客户编号', '日期', '金额', '合计', '来源行号')).toEqual([
    ['C1-202501', 'C1', day('2025-01-31'), 100, 300, 2],
    ['C1-202502', 'C1', day('2025-02-28'), 200, null, 2],
    ['C2-202502', 'C2', day('2025-02-28'), 50, 120, 3],
    ['C2-202503', 'C2', day('2025-03-31'), 70, null, 3],
  ]);
  expect(result.counts['t2']).toEqual({ rowsIn: 2, rowsOut: 4 });
  expect(table.notes).toContainEqual({ key: 'wide', params: {} });
});

const YEAR_ABOVE: SourceSheet = sheet(
  '往来',
  grid(`客户编号 | 客户名称 | 2025年 | . | . | 全年
. | . | 1月 | 2月 | 3月 | .
C1 | 甲公司 | 100 | 0 | - | 100
C2 | 乙公司 | 0 | . | . | 0`),
  {
    merges: [
      [1, 1, 2, 1],
      [1, 2, 2, 2],
      [1, 3, 1, 5],
      [1, 6, 2, 6],
    ],
  },
);

test('1月 … under a year title; zeros and dashes make no sale and are listed with their month', () => {
  const result = intake(customers, YEAR_ABOVE);
  const table = result.plan.tables[1]!;
  expect(rows(result, 'transactions', '客户编号', '日期', '金额')).toEqual([['C1', day('2025-01-31'), 100]]);
  expect(skips(table)).toEqual(['3 emptyPeriods', '4 noPeriodValue']);
  expect(table.skipped.find(({ row }) => row === 3)!.text).toBe('2025年2月: 0 | 2025年3月: -');
  expect(lostCells([customers, YEAR_ABOVE], result.plan)).toEqual([]);
});

test('two measures per month in a two-row header', () => {
  const result = intake(
    customers,
    sheet(
      '2025年销售',
      grid(`客户 | 1月 | . | 2月 | .
. | 数量 | 金额（万元） | 数量 | 金额（万元）
甲公司 | 3 | 1.5 | 4 | 2
乙公司 | 1 | 0.5 | . | .`),
      {
        merges: [
          [1, 1, 2, 1],
          [1, 2, 1, 3],
          [1, 4, 1, 5],
        ],
      },
    ),
  );
  expect(rows(result, 'transactions', '客户编号', '日期', '数量', '金额')).toEqual([
    ['C1', day('2025-01-31'), 3, 15_000],
    ['C1', day('2025-02-28'), 4, 20_000],
    ['C2', day('2025-01-31'), 1, 5_000],
  ]);
});

test('计划 in the title makes plans of the first of the month; a plan of 0 is a plan', () => {
  const result = intake(
    customers,
    sheet('Sheet2', grid(`2026年度客户销售计划表 | . | . | .\n客户名称 | 1月 | 2月 | 3月\n甲公司 | 100 | 0 | 300`), {
      merges: [[1, 1, 1, 4]],
    }),
  );
  expect(rows(result, 'plans', '客户编号', '月份', '计划销售额')).toEqual([
    ['C1', day('2026-01-01'), 100],
    ['C1', day('2026-02-01'), 0],
    ['C1', day('2026-03-01'), 300],
  ]);
});

test('计划 beside 实际 under each month feeds both registers, and no cell twice', () => {
  const source = sheet(
    '2025年完成情况',
    grid(`客户名称 | 业务员 | 1月 | . | . | 2月 | . | .
. | . | 计划 | 实际 | 完成率 | 计划 | 实际 | 完成率
甲公司 | 李明 | 100 | 90 | 0.9 | 120 | 130 | 1.08`),
    {
      merges: [
        [1, 1, 2, 1],
        [1, 2, 2, 2],
        [1, 3, 1, 5],
        [1, 6, 1, 8],
      ],
    },
  );
  const result = intake(customers, source);
  expect(result.plan.tables.slice(1).map(({ register, sameRowsAs }) => [register, sameRowsAs])).toEqual([
    ['transactions', undefined],
    ['plans', 't2'],
  ]);
  expect(rows(result, 'transactions', '日期', '金额', '业务员')).toEqual([
    [day('2025-01-31'), 90, '李明'],
    [day('2025-02-28'), 130, '李明'],
  ]);
  expect(rows(result, 'plans', '月份', '计划销售额')).toEqual([
    [day('2025-01-01'), 100],
    [day('2025-02-01'), 120],
  ]);
  expect(lostCells([customers, source], result.plan)).toEqual([]);
});

test.each<[string, CellValue[], string]>([
  ['serials shown as months', [serialOf(2025, 1, 1), serialOf(2025, 2, 1), serialOf(2025, 3, 1)], 'yyyy"年"m"月"'],
  ['first days shown as days', [serialOf(2025, 1, 1), serialOf(2025, 2, 1), serialOf(2025, 3, 1)], 'yyyy-mm-dd'],
  ['2025-01', ['2025-01', '2025-02', '2025-03'], 'General'],
  ['202501', ['202501', '202502', '202503'], 'General'],
  ['Jan-25', ['Jan-25', 'Feb-25', 'Mar-25'], 'General'],
])('month headers as %s', (_, months, format) => {
  const values: CellValue[][] = [
    ['客户名称', ...months],
    ['甲公司', 1, 2, 3],
  ];
  const formats = values.map((row, r) => row.map((_cell, c) => (r === 0 && c > 0 ? format : 'General')));
  const result = intake(customers, sheet('销售额', values, { formats }));
  expect(rows(result, 'transactions', '日期', '金额')).toEqual([
    [day('2025-01-31'), 1],
    [day('2025-02-28'), 2],
    [day('2025-03-31'), 3],
  ]);
});

test('quarters; between months a quarter is a sum and only kept', () => {
  const quarters = intake(
    customers,
    sheet('2025销售', grid(`客户 | 一季度 | 二季度 | Q3 | Q4\n甲公司 | 1 | 2 | 3 | 4`)),
  );
  expect(column(quarters, 'transactions', '日期')).toEqual(
    ['2025-03-31', '2025-06-30', '2025-09-30', '2025-12-31'].map(day),
  );
  const both = intake(customers, sheet('2025销售', grid(`客户 | 1月 | 2月 | 3月 | 一季度\n甲公司 | 1 | 2 | 3 | 6`)));
  expect(column(both, 'transactions', '金额')).toEqual([1, 2, 3]);
  expect(column(both, 'transactions', '一季度')).toEqual([6, null, null]);
});

test('no year anywhere: the month stays as text with a finding, nothing is guessed', () => {
  const result = intake(customers, sheet('销售', grid(`客户 | 1月 | 2月 | 3月\n甲公司 | 1 | 2 | .`)));
  expect(column(result, 'transactions', '日期')).toEqual(['1月', '2月']);
  expect(result.findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'dateNoYear 错误',
    'dateNoYear 错误',
  ]);
});

test('one customer on two lines: both are kept, under keys of their own', () => {
  const result = intake(
    customers,
    sheet('2025销售', grid(`客户 | 产品 | 1月 | 2月\n甲公司 | 螺丝 | 1 | 2\n甲公司 | 螺母 | 3 | .`)),
  );
  expect(rows(result, 'transactions', '单号', '产品', '金额')).toEqual([
    ['C1-202501', '螺丝', 1],
    ['C1-202502', '螺丝', 2],
    ['C1-202501-2', '螺母', 3],
  ]);
});

test('a workbook of nothing but such a table gives the customers too', () => {
  const source = sheet(
    '2025年销售',
    grid(`客户 | 地区 | 1月 | 2月 | 合计\n甲公司 | 杭州 | 1 | 2 | 3\n乙公司 | 宁波 | . | 4 | 4`),
  );
  const result = intake(source);
  expect(rows(result, 'customers', '客户名称', '地区')).toEqual([
    ['甲公司', '杭州'],
    ['乙公司', '宁波'],
  ]);
  expect(rows(result, 'transactions', '客户编号', '金额')).toEqual([
    ['C000001', 1],
    ['C000001', 2],
    ['C000002', 4],
  ]);
  expect(lostCells([source], result.plan)).toEqual([]);
});

test('visits, arrears and the like by month feed no register of sales', () => {
  const result = intake(customers, sheet('2025年拜访次数', grid(`客户 | 1月 | 2月 | 3月\n甲公司 | 1 | 2 | 3`)));
  expect(result.drafts.map(({ register }) => register)).toEqual(['customers']);
  expect(result.plan.tables[1]!.register).toBeNull();
});

test('a person keeps a month as it is, or takes the table as customers after all', () => {
  const sheets = [customers, sheet('2025销售', grid(`客户 | 1月 | 2月\n甲公司 | 1 | 2`))];
  const proposed = planIntake(sheets, OPTIONS);
  const fields = { 1: '客户编号', 2: null, 3: '金额' };
  const kept = adjustPlan(sheets, proposed, [{ table: 't2', register: 'transactions', fields }], OPTIONS);
  const result = applyPlan(sheets, kept, OPTIONS);
  expect(column(result, 'transactions', '金额')).toEqual([2]);
  expect(column(result, 'transactions', '1月')).toEqual([1]);
});

test('a total that a person sends to the same field is kept: the months have it', () => {
  const sheets = [customers, sheet('2025销售', grid(`客户 | 1月 | 2月 | 合计\n甲公司 | 1 | 2 | 3`))];
  const fields = { 1: '客户编号', 2: '金额', 3: '金额', 4: '金额' };
  const decided = adjustPlan(
    sheets,
    planIntake(sheets, OPTIONS),
    [{ table: 't2', register: 'transactions', fields }],
    OPTIONS,
  );
  const result = applyPlan(sheets, decided, OPTIONS);
  expect(column(result, 'transactions', '金额')).toEqual([1, 2]);
  expect(column(result, 'transactions', '合计')).toEqual([3, null]);
});

test('the same table read again gives the same keys when a month has been added', () => {
  const read = (text: string) => column(intake(customers, sheet('2025销售', grid(text))), 'transactions', '单号');
  const before = read(`客户 | 1月 | 2月\n甲公司 | 1 | 2`);
  expect(read(`客户 | 1月 | 2月 | 3月\n乙公司 | 5 | . | .\n甲公司 | 1 | 2 | 3`)).toEqual(
    expect.arrayContaining(before),
  );
});
