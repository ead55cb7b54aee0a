/** After an edit in a large workbook only what it concerns is looked at, and the outcome is that of a whole run. */
import fc from 'fast-check';
import { runChecks, type CheckContext, type RegisterRows } from '../../src/checks';
import { findingsAfter } from '../../src/commands/checks/edited-rows';
import { parametersOf } from '../../src/policy/effective';
import type { CellValue } from '../../src/values/cell';
import { TODAY } from '../support/host';

const table = (
  register: string,
  columns: readonly string[],
  rows: readonly (readonly CellValue[])[],
): RegisterRows => ({
  register,
  columns,
  rows,
  firstSheetRow: 2,
});
const CUSTOMERS = ['客户编号', '客户名称', '客户类型', '手机', '邮箱', '核定等级', '黑名单'];
const TRADES = ['单号', '客户编号', '日期', '金额', '类型'];
const customers = table('customers', CUSTOMERS, [
  ['001', '上海宏达贸易有限公司', '企业', '13812345678', 'a@b.cn', null, '否'],
  ['002', '北京远景科技有限公司', '企业', '13912345678', null, null, '是'],
  ['003', '广州明德机电有限公司', '企业', null, null, 'A', '否'],
]);
const trades = table('transactions', TRADES, [
  ['T1', '001', TODAY - 9, 100, '销售'],
  ['T2', '002', TODAY - 8, 200, '销售'],
  ['T3', '404', TODAY - 7, 300, '销售'],
]);

const contextOf = (registers: readonly RegisterRows[]): CheckContext => ({
  registers: new Map(registers.map((one) => [one.register, one])),
  parameters: new Map(parametersOf('通用').map(({ name, value }) => [name, typeof value === 'object' ? null : value])),
  asOf: TODAY,
  preset: '通用',
  coveredYears: new Set([2025, 2026, 2027]),
});
const edited = (before: RegisterRows, row: number, label: string, value: CellValue): RegisterRows => ({
  ...before,
  rows: before.rows.map((line, at) =>
    at === row ? line.map((cell, c) => (before.columns[c] === label ? value : cell)) : line,
  ),
});
const told = (findings: readonly object[]): string[] => findings.map((one) => JSON.stringify(one)).sort();

const after = (before: RegisterRows, row: number, label: string, value: CellValue) => {
  const now = edited(before, row, label, value);
  const all = [customers, trades].map((one) => (one.register === now.register ? now : one));
  const known = runChecks(contextOf([customers, trades]));
  const found = findingsAfter(contextOf(all), known, [{ before, after: now, rows: new Set([row]) }], false);
  return { found, whole: runChecks(contextOf(all)) };
};

test.each<[string, RegisterRows, number, string, CellValue]>([
  ['a wrong telephone', customers, 2, '手机', '12345'],
  ['the telephone of another', customers, 2, '手机', '13812345678'],
  ['a name that is filed already', customers, 2, '客户名称', '上海宏达贸易有限公司'],
  ['a code that trades still name', customers, 0, '客户编号', '009'],
  ['a code that is taken', customers, 2, '客户编号', '001'],
  ['a required cell emptied', customers, 1, '客户名称', null],
  ['a trade of a customer nobody knows, put right', trades, 2, '客户编号', '001'],
  ['a trade with a customer on the blacklist', trades, 0, '客户编号', '002'],
  ['a reason-less tier taken back', customers, 2, '核定等级', null],
])('%s: what is found is what a whole run finds', (_, before, row, label, value) => {
  const { found, whole } = after(before, row, label, value);
  expect(told(found)).toEqual(told(whole));
});

test('any edit of any cell', () => {
  const cell = fc.oneof(
    fc.constantFrom('001', '002', '404', '13812345678', 'x@', '上海宏达贸易有限公司', '企业', ''),
    fc.integer({ min: -5, max: 50_000 }),
    fc.constant(null),
  );
  fc.assert(
    fc.property(fc.constantFrom(customers, trades), fc.nat(2), fc.nat(6), cell, (before, row, column, value) => {
      const label = before.columns[column % before.columns.length]!;
      // What the customer's other records say of the blacklist comes with the next whole run.
      fc.pre(label !== '黑名单');
      const { found, whole } = after(before, row, label, value);
      const renamed = before.register === 'customers' && label === '客户编号';
      const own = (all: typeof found) => all.filter(({ rule }) => !renamed || !rule.startsWith('blacklist'));
      expect(told(own(found))).toEqual(told(own(whole)));
    }),
    { numRuns: 40 },
  );
});
