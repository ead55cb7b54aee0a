/** What the grid reads out of cells: references, editing texts, sums, chart numbers, wrapped lines. */
import { areaName } from '../../src/host/model/areas';
import { summarise } from '../../src/workbench/bars/summary';
import { ticks } from '../../src/workbench/grid/chart-data';
import { editText } from '../../src/workbench/grid/edit';
import { columnGroups, toggle } from '../../src/workbench/grid/outline';
import { wrapLines } from '../../src/workbench/grid/paint-text';
import { resolve } from '../../src/workbench/grid/reference';
import { areaOf, sheetOf } from './support';

describe('references', () => {
  const sheet = sheetOf(
    [
      ['参数', '值'],
      ['等级A下限', 80],
      ['等级B下限', 60],
    ],
    "一月's",
  );
  const { workbook } = sheet;
  workbook.addTable(sheet, areaOf('A1:B3'), true, '制度参数');
  workbook.addName('P_等级A下限', "='一月''s'!$B$2", null);
  workbook.addName('别名', '=P_等级A下限', null);

  test.each([
    ['b2', 'B2'],
    ["='一月''s'!$A$1:$B$2", 'A1:B2'],
    ['P_等级A下限', 'B2'],
    ['别名', 'B2'],
    ['制度参数', 'A2:B3'],
    ['制度参数[值]', 'B2:B3'],
    ['没有这个', undefined],
    ['别处!A1', undefined],
  ])('%s → %s', (text, expected) => {
    const place = resolve(workbook, sheet, text);
    expect(place && areaName(place.area)).toBe(expected);
  });
});

test.each([
  ['=1+1', 'General', '=1+1'],
  [46346, 'yyyy-mm-dd', '2026-11-20'],
  [46346, 'yyyy"年"m"月"d"日"', '2026-11-20'],
  [46346.5, 'yyyy-mm-dd hh:mm', '2026-11-20 12:00:00'],
  [0.4, '0%', '40%'],
  [0.07, '0.0%', '7%'],
  [1234.5, '#,##0.00', '1234.5'],
  [12, '"day" 0', '12'],
  [true, 'General', 'TRUE'],
  [null, 'General', ''],
])('%p with format %s is edited as %s', (value, numberFormat, text) => {
  const sheet = sheetOf([[value]]);
  sheet.setStyle(areaOf('A1'), { numberFormat });
  expect(editText(sheet, { row: 0, column: 0 })).toBe(text);
});

test('the status bar sums numbers, counts what is filled, and leaves out filtered rows', () => {
  const sheet = sheetOf([['金额'], [10], ['十'], [20], [1000]]);
  sheet.filteredRows.add(4);
  expect(summarise(sheet, areaOf('A1:A9'))).toEqual({ count: 4, sum: 30, average: 15 });
  expect(summarise(sheet, areaOf('C1:C9'))).toEqual({ count: 0, sum: null, average: null });
});

test.each([
  [0, 97, [0, 20, 40, 60, 80, 100]],
  [-30, 55, [-40, -20, 0, 20, 40, 60]],
  [0, 0.4, [0, 0.1, 0.2, 0.3, 0.4]],
])('an axis from %p to %p is marked at %p', (low, high, marks) => expect(ticks(low, high)).toEqual(marks));

test('wrapped text breaks after any Chinese character, and at line ends', () =>
  expect(wrapLines('客户台账\n一二三四五', 30, (text) => [...text].length * 10)).toEqual([
    '客户台',
    '账',
    '一二三',
    '四五',
  ]));

test('column groups fold and open', () => {
  const sheet = sheetOf([['状态', '期限', '逾期天数', '备注']]);
  for (const column of [1, 2]) sheet.columns.set(column, { outline: 1, hidden: true });
  const [group] = columnGroups(sheet, false);
  expect(group).toEqual({ first: 1, last: 2, button: 0, collapsed: true });
  toggle(sheet, group!);
  expect(columnGroups(sheet, true)).toEqual([{ first: 1, last: 2, button: 3, collapsed: false }]);
});
