/** One source column that feeds several fields, and several that feed one; undone per column or for all. */
import type { CellValue } from '../../src/values/cell';
import { adjustPlan, applyPlan, planIntake } from '../../src/intake';
import { joinCells } from '../../src/intake/clean/join-cells';
import { splitAddress, splitPerson } from '../../src/intake/clean/split-cell';
import { parseIso } from '../../src/values/serial';
import { OPTIONS, column, grid, intake, lostCells, sheet } from './support';

const columns = (result: ReturnType<typeof intake>, ...labels: string[]): CellValue[][] =>
  labels.map((label) => column(result, 'customers', label));

describe('a person with title and phone', () => {
  test.each<[string, ReturnType<typeof splitPerson>]>([
    ['张三 13800000000', { parts: { person: '张三', phone: '13800000000' }, whole: true }],
    ['张三：13800000000', { parts: { person: '张三', phone: '13800000000' }, whole: true }],
    ['13800000000（李四）', { parts: { person: '李四', phone: '13800000000' }, whole: true }],
    ['王五/0571-88001234', { parts: { person: '王五', phone: '0571-88001234' }, whole: true }],
    ['赵六（经理）13800000000', { parts: { person: '赵六', title: '经理', phone: '13800000000' }, whole: true }],
    ['张三 13800000000/0571-88001234', { parts: { person: '张三', phone: '13800000000、0571-88001234' }, whole: true }],
    ['联系人：张三 电话：13800000000', { parts: { person: '张三', phone: '13800000000' }, whole: true }],
    ['李四（销售经理）', { parts: { person: '李四', title: '销售经理' }, whole: true }],
    ['李四/总监', { parts: { person: '李四', title: '总监' }, whole: true }],
    [
      'John Smith (Manager) 13800000000',
      { parts: { person: 'John Smith', title: 'Manager', phone: '13800000000' }, whole: true },
    ],
  ])('%s', (cell, parts) => expect(splitPerson(cell)).toEqual(parts));

  test.each(['张三', '13800000000', '张三 13800000000，李四 13900000000', '请联系前台', '张三（微信同号）'])(
    '%s stays whole',
    (cell) => expect(splitPerson(cell)).toBeUndefined(),
  );
});

describe('an address that begins with its province', () => {
  test.each([
    ['浙江省杭州市西湖区文三路1号', '浙江省杭州市'],
    ['北京市朝阳区建国路1号', '北京市'],
    ['内蒙古自治区 呼和浩特市 新城区', '内蒙古自治区呼和浩特市'],
  ])('%s → %s', (cell, region) => expect(splitAddress(cell)?.parts).toEqual({ region, address: cell }));

  test.each(['文三路1号', '杭州市西湖区', '北京饭店'])('%s tells no province', (cell) =>
    expect(splitAddress(cell)).toBeUndefined(),
  );
});

describe('values in several columns', () => {
  test.each<[Parameters<typeof joinCells>[0], CellValue[], CellValue]>([
    ['region', ['浙江省', '杭州市', '西湖区'], '浙江省杭州市西湖区'],
    ['region', ['北京', '北京市'], '北京市'],
    ['region', [null, '杭州市'], '杭州市'],
    ['name', ['欧阳', '修'], '欧阳修'],
    ['name', ['John', 'Smith'], 'John Smith'],
    ['phone', [571, '88001234'], '0571-88001234'],
    ['phone', ['0571', 88001234, 801], '0571-88001234-801'],
    ['date', [2025, 3, 5], '2025-03-05'],
    ['date', ['2025年', '3月', '5日'], '2025-03-05'],
    ['date', [2025, null, 5], '20255'],
    ['date', [null, null, null], null],
  ])('%s %j → %s', (kind, parts, whole) => expect(joinCells(kind, parts)).toBe(whole));
});

test('联系人/电话 in one cell feeds both fields; the plan says so', () => {
  const source = sheet(
    '客户',
    grid(`客户编号 | 客户名称 | 联系人/电话
C1 | 甲公司 | 张三 138-0000-0000
C2 | 乙公司 | 李四 13900000000
C3 | 丙公司 | 王五`),
  );
  const result = intake(source);
  expect(result.plan.tables[0]!.mapping[2]).toMatchObject({
    field: '手机',
    split: { person: '联系人', phone: '手机' },
    reason: { key: 'reason.split', params: { fields: '联系人 + 手机' } },
  });
  expect(columns(result, '联系人', '手机')).toEqual([
    ['张三', '李四', '王五'],
    ['13800000000', '13900000000', null],
  ]);
  // Nothing is left over, so nothing is kept beside.
  expect(result.drafts[0]!.kept).toEqual([]);
  expect(result.changes.filter(({ row }) => row === 2)).toEqual([
    expect.objectContaining({ field: '联系人', before: '张三 138-0000-0000', after: '张三', reason: 'splitCell' }),
    expect.objectContaining({ field: '手机', before: '张三 138-0000-0000', after: '13800000000', reason: 'splitCell' }),
  ]);
});

test('words that no part takes keep the whole column beside the parts', () => {
  const source = sheet(
    '客户',
    grid(`客户编号 | 客户名称 | 联系方式
C1 | 甲公司 | 张三 13800000000
C2 | 乙公司 | 李四 13900000000
C3 | 丙公司 | 王五 13700000000 找不到就打前台`),
  );
  const result = intake(source);
  expect(columns(result, '联系人', '手机')[0]!.slice(0, 2)).toEqual(['张三', '李四']);
  expect(lostCells([source], result.plan)).toEqual([]);
  const third = result.drafts[0]!.rows[2]!.join('|');
  expect(third).toContain('王五 13700000000 找不到就打前台');
});

test('姓名(职务) feeds name and position', () => {
  const result = intake(
    sheet('客户', grid(`客户编号 | 客户名称 | 联系人(职务)\nC1 | 甲公司 | 张三（经理）\nC2 | 乙公司 | 李四`)),
  );
  expect(columns(result, '联系人', '职务')).toEqual([
    ['张三', '李四'],
    ['经理', null],
  ]);
});

test('a field with a column of its own is left to that column', () => {
  const result = intake(
    sheet('客户', grid(`客户编号 | 客户名称 | 联系人 | 手机\nC1 | 甲公司 | 张三 13800000000 | 13900000000`)),
  );
  expect(columns(result, '联系人', '手机', '备用电话')).toEqual([['张三'], ['13900000000'], ['13800000000']]);
});

test('an address gives its region where no column does; the address stays as it is', () => {
  const own = intake(sheet('客户', grid(`客户编号 | 客户名称 | 地址\nC1 | 甲公司 | 浙江省杭州市文三路1号`)));
  expect(columns(own, '地区', '地址')).toEqual([['浙江省杭州市'], ['浙江省杭州市文三路1号']]);
  const fed = intake(
    sheet('客户', grid(`客户编号 | 客户名称 | 地区 | 地址\nC1 | 甲公司 | 华东 | 浙江省杭州市文三路1号`)),
  );
  expect(columns(fed, '地区', '地址')).toEqual([['华东'], ['浙江省杭州市文三路1号']]);
});

test('省 + 市, 姓 + 名, 区号 + 电话, 年 + 月 + 日 make one value each', () => {
  const source = sheet(
    '客户',
    grid(`客户编号 | 客户名称 | 省 | 市 | 姓 | 名 | 区号 | 电话 | 年 | 月 | 日
C1 | 甲公司 | 浙江省 | 杭州市 | 张 | 三丰 | 0571 | 88001234 | 2025 | 3 | 5`),
  );
  const result = intake(source);
  expect(columns(result, '地区', '联系人', '固定电话')).toEqual([['浙江省杭州市'], ['张三丰'], ['0571-88001234']]);
  expect(result.plan.tables[0]!.mapping[2]).toMatchObject({
    field: '地区',
    join: { kind: 'region', place: 0 },
    reason: { key: 'reason.join', params: { headers: '省 + 市', word: '地区' } },
  });
  expect(result.changes).toContainEqual(
    expect.objectContaining({
      header: '省 + 市',
      before: '浙江省 + 杭州市',
      after: '浙江省杭州市',
      reason: 'joinedCells',
    }),
  );
});

test('年 月 日 under a group are the date that the group names', () => {
  const source = sheet(
    '客户',
    grid(`客户编号 | 客户名称 | 建档日期 | . | .
. | . | 年 | 月 | 日
C1 | 甲公司 | 2025 | 3 | 5
C2 | 乙公司 | 2025 | 2 | 30`),
    {
      merges: [
        [1, 1, 2, 1],
        [1, 2, 2, 2],
        [1, 3, 1, 5],
      ],
    },
  );
  // 30 February stays as text for the type check to name.
  expect(column(intake(source), 'customers', '建档日期')).toEqual([parseIso('2025-03-05'), '2025-02-30']);
});

test('First Name and Last Name in any order are one name', () => {
  const result = intake(
    sheet('Customers', grid(`Customer ID | Company | Last Name | First Name\nC1 | Acme Ltd | Smith | John`)),
  );
  expect(column(result, 'customers', '联系人')).toEqual(['John Smith']);
});

test('a person takes one part of a join away, or keeps a column that would be taken apart', () => {
  const sheets = [
    sheet('客户', grid(`客户编号 | 客户名称 | 省 | 市 | 联系人\nC1 | 甲公司 | 浙江省 | 杭州市 | 张三 13800000000`)),
  ];
  const proposed = planIntake(sheets, OPTIONS);
  const fields = { 1: '客户编号', 2: '客户名称', 3: '地区', 4: null, 5: null };
  const decided = adjustPlan(sheets, proposed, [{ table: 't1', register: 'customers', fields }], OPTIONS);
  const result = applyPlan(sheets, decided, OPTIONS);
  const said = (label: string) => column(result, 'customers', label);
  expect([said('地区'), said('市'), said('联系人(原)'), said('手机')]).toEqual([
    ['浙江省'],
    ['杭州市'],
    ['张三 13800000000'],
    [null],
  ]);
});

test('both kinds can be left out for all columns', () => {
  const sheets = [
    sheet('客户', grid(`客户编号 | 客户名称 | 省 | 市 | 联系人\nC1 | 甲公司 | 浙江省 | 杭州市 | 张三 13800000000`)),
  ];
  const without = ['splitCell', 'joinedCells'];
  const result = applyPlan(sheets, planIntake(sheets, OPTIONS), { ...OPTIONS, without });
  const said = (label: string) => column(result, 'customers', label);
  expect([said('地区'), said('市'), said('联系人')]).toEqual([['浙江省'], ['杭州市'], ['张三 13800000000']]);
});
