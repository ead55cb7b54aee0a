/** Table references, names and sheets. */
import { fill, makeWorkbook, plain } from './support';

const build = () => {
  const made = makeWorkbook();
  const { workbook } = made;
  const sheet = workbook.addSheet('客户');
  fill(sheet, [
    ['客户编号', '金额(元)', "a[b]'#", '小计'],
    ['K1', 10, 1],
    ['K2', 20, 2],
    ['K1', 30, 3],
  ]);
  const table = workbook.addTable(sheet, { top: 0, left: 0, bottom: 3, right: 3 }, true, '客户台账');
  const other = workbook.addSheet('参数 表');
  fill(other, [['比例', 0.5], ['=TODAY()']]);
  workbook.addName('P_比例', "='参数 表'!$B$1", null);
  workbook.addName('P_截至日期', "='参数 表'!$A$2", null);
  workbook.addName('五', '=5', null);
  workbook.addName('金额', '=客户台账[金额(元)]', null);
  workbook.addName('局部', '=1', null);
  workbook.addName('局部', '=2', sheet);
  return { ...made, sheet, other, table };
};

it.each<[string, string | number | boolean]>([
  ['=SUM(客户台账[金额(元)])', 60],
  ['=客户台账[[#This Row],[金额(元)]]*2', 40],
  ['=[@[金额(元)]]*2', 40],
  ["=SUM(客户台账[[#This Row],[金额(元)]:[a'[b']'''#]])", 22],
  ["=SUM(客户台账[a'[b']'''#])", 6],
  ['=客户台账[[#Headers],[客户编号]]', '客户编号'],
  ['=COUNTA(客户台账[#Headers])', 4],
  ['=ROWS(客户台账[#Data])', 3],
  ['=ROWS(客户台账[#All])', 4],
  ['=SUMIFS(客户台账[金额(元)],客户台账[客户编号],[@客户编号])', 20],
  ['=客户台账[金额(元)]', 20],
  ['=[@[金额(元)]]*P_比例', 10],
  ['=P_截至日期', 46347],
  ['=五+1', 6],
  ['=SUM(金额)', 60],
  ['=金额', 20],
  ['=局部', 2],
  ['=客户台账[没有]', '#REF!'],
  ['=无此表[列]', '#REF!'],
])('in the second row of the table: %s → %s', (formula, expected) => {
  const { sheet } = build();
  sheet.setFormula(2, 3, formula);
  expect(plain(sheet.value(2, 3))).toBe(expected);
});

it('gives #VALUE! for "this row" outside the table', () => {
  const { other } = build();
  other.setFormula(2, 5, '=客户台账[[#This Row],[金额(元)]]');
  expect(plain(other.value(2, 5))).toBe('#VALUE!');
});

it('takes a name of the own sheet before one of the workbook', () => {
  const { other } = build();
  other.setFormula(5, 5, '=局部');
  expect(other.value(5, 5)).toBe(1);
});

it('follows a table that grows', () => {
  const { workbook, other, sheet, table } = build();
  other.setFormula(5, 5, '=SUM(客户台账[金额(元)])');
  expect(other.value(5, 5)).toBe(60);
  fill(sheet, [['K3', 40]], 4);
  workbook.resizeTable(table, { ...table.area, bottom: 4 });
  expect(other.value(5, 5)).toBe(100);
});

it('computes a name once it exists', () => {
  const { workbook, other } = build();
  other.setFormula(5, 5, '=后来+1');
  expect(plain(other.value(5, 5))).toBe('#NAME?');
  workbook.addName('后来', '=1', null);
  expect(other.value(5, 5)).toBe(2);
});

it('keeps the value of a file for what it cannot compute, and lists the cell', () => {
  const { other, calc } = build();
  other.setFormula(5, 5, '=CUBEVALUE("x")', 42);
  other.setFormula(6, 5, '=F6+1');
  other.setFormula(7, 5, '=CUBEVALUE("y")');
  expect([other.value(5, 5), other.value(6, 5), plain(other.value(7, 5))]).toEqual([42, 43, '#NAME?']);
  expect(calc.unsupported.map(({ row, what }) => [row, ...what])).toEqual([
    [5, 'CUBEVALUE'],
    [7, 'CUBEVALUE'],
  ]);
});
