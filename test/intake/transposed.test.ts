/** Turned tables: labels in the first column, one customer per column. */
import { column, grid, intake, lostCells, mapped, sheet } from './support';

const TURNED = sheet(
  '客户对照表',
  grid(`客户资料对照 | . | . | .
项目 | 客户一 | 客户二 | 客户三
客户编号 | C1 | C2 | C3
客户名称 | 甲公司 | 乙公司 | 丙公司
联系人 | 张三 | 李四 | .
手机 | 138-0000-0001 | 13800000002 | 13800000003
信用额度(万元) | 10 | 20 | 30
内部代号 | a | b | c
制表：王五 | . | . | .`),
  { merges: [[1, 1, 1, 4]] },
);

test('each column is a customer; the row number in the register is the number of the column', () => {
  const result = intake(TURNED);
  const [table] = result.plan.tables;
  expect([table!.register, table!.range, table!.headerRows]).toEqual(['customers', 'A2:D8', []]);
  expect(mapped(table!)).toEqual({
    项目: null,
    客户编号: '客户编号',
    客户名称: '客户名称',
    联系人: '联系人',
    手机: '手机',
    '信用额度(万元)': '信用额度',
    内部代号: null,
  });
  const said = (...labels: string[]) => labels.map((label) => column(result, 'customers', label));
  expect(said('客户名称', '联系人', '手机', '信用额度', '内部代号', '来源行号')).toEqual([
    ['甲公司', '乙公司', '丙公司'],
    ['张三', '李四', null],
    ['13800000001', '13800000002', '13800000003'],
    [100_000, 200_000, 300_000],
    ['a', 'b', 'c'],
    [2, 3, 4],
  ]);
  expect(table!.notes).toContainEqual({ key: 'transposed', params: {} });
});

test('every row stands in 建账记录 as it was', () => {
  const { plan } = intake(TURNED);
  expect(plan.loose[0]!.rows.map(({ row, reason, text }) => [row, reason, text])).toContainEqual([
    4,
    'transposed',
    '客户名称 | 甲公司 | 乙公司 | 丙公司',
  ]);
  expect(lostCells([TURNED], plan)).toEqual([]);
});

test('labels beside a column of headings', () => {
  const source = sheet(
    '对照',
    grid(
      `基本 | 客户编号 | C1 | C2\n. | 客户名称 | 甲公司 | 乙公司\n联系 | 联系人 | 张三 | 李四\n. | 手机 | 13800000001 | 13800000002`,
    ),
  );
  expect(column(intake(source), 'customers', '客户名称')).toEqual(['甲公司', '乙公司']);
});

test.each([
  [
    'a usual table',
    `客户编号 | 客户名称 | 手机 | 联系人\nC1 | 甲公司 | 13800000001 | 张三\nC2 | 乙公司 | 13800000002 | 李四`,
  ],
  [
    'a card',
    `客户名称 | 甲公司 | 手机 | 13800000001\n客户编号 | C1 | 联系人 | 张三\n地址 | 文一路 | 行业 | 贸易\n邮箱 | a@b.cn | 备注 | 月结`,
  ],
])('%s is none', (_, text) => {
  const source = sheet('客户', grid(text));
  expect(intake(source).plan.tables.flatMap(({ notes = [] }) => notes)).not.toContainEqual(
    expect.objectContaining({ key: 'transposed' }),
  );
});
