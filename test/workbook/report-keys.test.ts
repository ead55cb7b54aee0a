/** Rows that no single column names keep what people wrote beside them (requirements section 8: handwriting is kept). */
import { reportById } from '../../src/reports';
import type { ReportTable } from '../../src/reports/types';
import { carryNotes } from '../../src/workbook/report/handwriting';
import { day, build, register, show } from '../reports/support/context';

/** The report as it stands, with a remark per row in its handwritten column and in one that a person has added. */
const standing = ({ columns, rows }: ReportTable) => {
  const hand = columns.findIndex(({ handwritten }) => handwritten);
  return {
    headers: [...columns.map(({ label }) => label), '我的备注'],
    ours: columns.map(({ label }) => label),
    rows: rows.map((row, n) => [...row.map((cell, at) => (at === hand ? `手写${n}` : (cell ?? ''))), `备注${n}`]),
    kept: [],
  };
};

/** Made again from other registers: per row the remark that stands in the column of the person. */
const refreshed = (before: ReportTable, after: ReportTable) => {
  const { columns, rows, left } = carryNotes(after, after.rows, standing(before));
  return { remarks: rows.map((row) => row[columns.indexOf('我的备注')]), left };
};

const CUSTOMER_COLUMNS = ['客户编号', '客户名称', '客户经理', '拜访状态', '拜访期限', '拜访逾期天数'];
const due = (code: string, owner: string, status: string, iso: string) =>
  register('customers', CUSTOMER_COLUMNS, [code, '甲公司', owner, status, day(iso), 3]).rows[0]!;

describe.each([58, 59])('report %i: the owner and the status of an item change', (id) => {
  const made = (...rows: ReturnType<typeof due>[]) => build(id, [register('customers', CUSTOMER_COLUMNS, ...rows)]);

  test(`${reportById(id)!.title}: its remark stays with it`, () => {
    const status = id === 59 ? '即将到期' : '已逾期';
    const before = made(due('C1', '李明', status, '2026-11-16'), due('C2', '王芳', '已逾期', '2026-11-17'));
    const after = made(due('C1', '陈静', '已逾期', '2026-11-16'), due('C2', '赵强', '已逾期', '2026-11-17'));
    expect(show(after, '客户编号').slice(0, -1)).toEqual([['C2'], ['C1']]);
    expect(refreshed(before, after)).toEqual({ remarks: ['备注1', '备注0'], left: [] });
  });

  test('the next date of the same duty is another item: a remark about the last one does not come with it', () => {
    const before = made(due('C1', '李明', '已逾期', '2026-11-16'));
    const { remarks, left } = refreshed(before, made(due('C1', '李明', '已逾期', '2026-11-19')));
    expect(remarks).toEqual([null]);
    expect(left.map(({ content }) => content)).toContain('备注0');
  });
});

test('35 销售收款计划表: an invoice by its number, a salesperson without one by name', () => {
  const plans = register('plans', ['月份', '业务员', '计划回款'], [day('2026-11-01'), '王芳', 30]);
  const made = (owner: string, status: string) =>
    build(35, [
      plans,
      register(
        'receivables',
        ['单号', '客户编号', '业务员', '开票日期', '到期日', '余额', '收款状态'],
        ['F1', 'C1', owner, day('2026-10-01'), day('2026-11-10'), 100, status],
        ['F2', 'C1', '李明', day('2026-10-01'), day('2026-11-12'), 100, '逾期'],
      ),
    ]);
  const before = made('李明', '未到期');
  expect(show(before, '单号').slice(0, -1)).toEqual([['F1'], ['F2'], [null]]);
  const after = made('赵强', '逾期');
  expect(show(after, '业务员', '单号').slice(0, -1)).toEqual([
    ['李明', 'F2'],
    ['王芳', null],
    ['赵强', 'F1'],
  ]);
  expect(refreshed(before, after)).toEqual({ remarks: ['备注1', '备注2', '备注0'], left: [] });
});

test('51 客户提案表: a proposal by day, customer, source and number, whatever was answered', () => {
  const made = (answer: string | null, ...more: string[]) =>
    build(51, [
      register(
        'complaints',
        ['受理编号', '客户编号', '受理时间', '客户要求', '投诉内容', '处理意见'],
        ...[...more, 'T1', 'T2'].map((number) => [number, 'C1', day('2026-11-02') + 0.5, '建议', '快些', answer]),
      ),
    ]);
  expect(refreshed(made(null), made('采纳', 'T0'))).toEqual({ remarks: [null, '备注0', '备注1'], left: [] });
});

test('53 月客户采购及客情费统计表: a customer by its number, whatever it is called', () => {
  const made = (...codes: string[]) =>
    build(53, [
      register('customers', ['客户编号', '客户名称'], ['C1', `名称${codes.length}`]),
      register('relationshipExpense', ['月份', '客户编号'], ...codes.map((code) => [day('2026-11-01'), code])),
    ]);
  expect(refreshed(made('C1', 'C2'), made('C1', 'C0', 'C2'))).toEqual({
    remarks: [null, '备注0', '备注1'],
    left: [],
  });
});

test('3 客户分级表: a column of a person follows its customer to another tier', () => {
  const made = (first: string, second: string) =>
    build(3, [register('customers', ['客户编号', '综合等级'], ['C1', first], ['C2', second])]);
  expect(refreshed(made('A', 'B'), made('C', 'A'))).toEqual({ remarks: ['备注1', '备注0'], left: [] });
});
