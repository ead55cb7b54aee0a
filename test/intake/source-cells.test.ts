/** Cells that are no plain values: errors, results of formulas, rows that are hidden, units named above the table. */
import { column, grid, intake, sheet, unaccounted } from './support';

const values = grid(`客户编号 | 客户名称 | 手机 | 信用额度 | 建档日期 | 内部评语
C1 | 甲公司 | #REF! | #N/A | #VALUE! | #DIV/0!
C2 | 乙公司 | 13800000002 | 100 | 2025-03-01 | 好`);

test('an error stays verbatim in its field with a finding, and in a kept column without', () => {
  const source = sheet('客户', values);
  const result = intake(source);
  const first = (label: string) => column(result, 'customers', label)[0];
  expect(['手机', '信用额度', '建档日期', '内部评语'].map(first)).toEqual(['#REF!', '#N/A', '#VALUE!', '#DIV/0!']);
  const errors = result.findings.filter(({ rule }) => rule === 'errorCell');
  expect(errors.map(({ column: label, severity }) => `${label} ${severity}`).sort()).toEqual([
    '信用额度 错误',
    '建档日期 错误',
    '手机 错误',
  ]);
  expect(unaccounted(source, result)).toEqual([]);
});

test('a formula gives its value, and the table says how many there are; hidden rows and sheets are taken and said', () => {
  const formulas = values.map((row, r) => row.map((_, c) => r === 2 && c === 3));
  const result = intake(sheet('客户', values, { formulas, hidden: true, hiddenRows: new Set([2]) }));
  expect(column(result, 'customers', '信用额度')).toEqual(['#N/A', 100]);
  expect(result.plan.tables[0]!.notes).toEqual([
    { key: 'hiddenSheet', params: {} },
    { key: 'hiddenRows', params: { count: 1 } },
    { key: 'formulas', params: { count: 1 } },
  ]);
});

test('单位：万元 above a wide table scales its amounts, not its quantities', () => {
  const source = sheet(
    '2025销售',
    grid(`2025年客户销售表 | . | . | . | .
单位：万元 | . | . | . | .
客户名称 | 1月 | . | 2月 | .
. | 数量 | 金额 | 数量 | 金额
甲公司 | 3 | 1.5 | 4 | 2`),
    {
      merges: [
        [1, 1, 1, 5],
        [3, 1, 4, 1],
        [3, 2, 3, 3],
        [3, 4, 3, 5],
      ],
    },
  );
  const result = intake(source);
  expect(column(result, 'transactions', '金额')).toEqual([15_000, 20_000]);
  expect(column(result, 'transactions', '数量')).toEqual([3, 4]);
});
