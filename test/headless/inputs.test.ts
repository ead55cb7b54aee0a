/** What comes in: several files, delimited text of any size, names that are taken. */
import { tableRows } from '../support/table-rows';
import { TWO_CUSTOMERS, headless, xlsx } from './run';

// A run takes seconds where several tests share the machine.
jest.setTimeout(120_000);

const trades = [
  ['单号', '客户编号', '日期', '金额'],
  ['S1', 'C001', '2026-05-01', 1200],
  ['S2', 'C003', '2026-05-02', 800],
];
const third = [
  ['客户编号', '客户名称'],
  ['C003', '晨星电子有限公司'],
];

test('several inputs: the sheets of the first, the rows of all, each traced by its workbook', async () => {
  const { code, summary, open } = await headless({
    'a.xlsx': xlsx({ 客户: TWO_CUSTOMERS }),
    'b.xlsx': xlsx({ 客户二: third, 明细: trades }),
  });
  expect(code).toBe(0);
  expect(summary.sources.map(({ file, sheet, register }) => [file, sheet, register])).toEqual([
    ['a.xlsx', '客户', '客户台账'],
    ['b.xlsx', '客户二', '客户台账'],
    ['b.xlsx', '明细', '交易'],
  ]);
  const host = await open();
  const names = host.workbook.sheets.map(({ name }) => name);
  expect(names).toContain('客户');
  expect(names).not.toContain('客户二');
  const lineage = (table: string) =>
    tableRows(host, table).rows.map((row) => ['来源工作簿', '来源工作表', '来源行号'].map((label) => row[label]));
  expect(lineage('客户台账')).toEqual([
    ['a.xlsx', '客户', 2],
    ['a.xlsx', '客户', 3],
    ['b.xlsx', '客户二', 2],
  ]);
  expect(lineage('交易')).toEqual([
    ['b.xlsx', '明细', 2],
    ['b.xlsx', '明细', 3],
  ]);
});

test('delimited text of many lines, read in several round trips', async () => {
  const lines = Array.from({ length: 1500 }, (_, n) => {
    const code = String(n).padStart(5, '0');
    return `${code},华东${code}贸易有限公司,138${String(n).padStart(8, '0')},"上海市, 第${n}号",${'备'.repeat(90)}`;
  });
  const { summary, open } = await headless({ '名册.csv': ['客户编号,客户名称,手机,地址,备注', ...lines].join('\r\n') });
  expect(summary.sources.map(({ rowsIn, rowsOut }) => [rowsIn, rowsOut])).toEqual([[1500, 1500]]);
  expect(summary.phases[0]!['syncs']).toBeLessThan(12);
  const { rows } = tableRows(await open(), '客户台账');
  expect(rows).toHaveLength(1500);
  expect(rows[1499]).toMatchObject({ 客户编号: '01499', 地址: '上海市, 第1499号', 来源行号: 1501 });
});

test('a source sheet with a register’s name keeps it; ours says so and the table keeps the name', async () => {
  const { summary, open } = await headless({
    'a.xlsx': xlsx({
      客户台账: TWO_CUSTOMERS,
      应收: [
        ['单号', '客户编号', '开票日期', '金额'],
        ['Y1', 'C001', '2026-05-01', 100],
      ],
    }),
  });
  expect(summary.renamed).toEqual(
    expect.arrayContaining([
      { kind: 'sheet', wanted: '客户台账', given: '客户台账台账' },
      { kind: 'sheet', wanted: '应收', given: '应收台账' },
    ]),
  );
  const { workbook } = await open();
  expect(workbook.table('应收')!.sheet.name).toBe('应收台账');
  expect(workbook.sheet('应收')!.value(1, 0)).toBe('Y1');
  expect(workbook.table('客户台账')!.sheet.name).toBe('客户台账台账');
});

test('when that name is taken too, a number follows', async () => {
  const { open } = await headless({
    'a.xlsx': xlsx({ 客户: TWO_CUSTOMERS, 应收: [['往来']], 应收台账: [['旧账']] }),
  });
  expect((await open()).workbook.table('应收')!.sheet.name).toBe('应收台账2');
});
