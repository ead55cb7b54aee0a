import { area, CellError, Workbook } from '../../../src/host/model';
import { sortRows, type SortKey } from '../../../src/host/model/sort';
import type { Scalar } from '../../../src/host/model';

const up = (column: number): SortKey => ({ column, ascending: true });
const down = (column: number): SortKey => ({ column, ascending: false });

/** A sheet with these rows from A1 down. */
function sheetOf(rows: readonly (readonly Scalar[])[]) {
  const sheet = new Workbook().addSheet('S');
  const where = area(0, 0, rows.length - 1, rows[0]!.length - 1);
  sheet.setValues(where, rows);
  return { sheet, where, column: (at: number) => rows.map((_, row) => sheet.value(row, at)) };
}

test.each<[string, boolean, Scalar[]]>([
  ['up: numbers, texts, FALSE, TRUE, errors, blanks', true, [1, 2, 'a', 'b', false, true, CellError.of('#N/A'), null]],
  ['down: the same turned round, blanks still last', false, [CellError.of('#N/A'), true, false, 'b', 'a', 2, 1, null]],
])('%s', (_, ascending, sorted) => {
  const { sheet, where, column } = sheetOf(
    [2, null, 'b', true, CellError.of('#N/A'), 'a', false, 1].map((value) => [value as Scalar]),
  );
  sortRows(sheet, where, [{ column: 0, ascending }]);
  expect(column(0)).toEqual(sorted);
});

test('Chinese by sound, or by strokes when asked', () => {
  const names = [['张'], ['丁'], ['李'], ['王']];
  const one = sheetOf(names);
  sortRows(one.sheet, one.where, [up(0)]);
  expect(one.column(0)).toEqual(['丁', '李', '王', '张']);
  const two = sheetOf(names);
  sortRows(two.sheet, two.where, [up(0)], { byStrokes: true });
  expect(two.column(0)).toEqual(['丁', '王', '张', '李']);
});

test('several levels; rows of equal keys keep their order; whole rows move', () => {
  const { sheet, where, column } = sheetOf([
    ['b', 1, 'p'],
    ['a', 2, 'q'],
    ['b', 3, 'r'],
    ['a', 2, 's'],
  ]);
  sortRows(sheet, where, [up(0), down(1)]);
  expect(column(2)).toEqual(['q', 's', 'r', 'p']);
});

test('formulas go with their row, relative references move along, formats and links too; validation stays', () => {
  const { sheet, where, column } = sheetOf([
    [3, null],
    [1, null],
    [2, null],
  ]);
  sheet.setFormula(0, 1, '=A1*$A$1');
  sheet.setStyle(area(0, 0), { fill: '#FF0000' });
  sheet.hyperlinks.set('0,0', { address: 'x' });
  sheet.validations.push({ areas: [area(0, 0)], rule: {}, ignoreBlanks: true });
  sortRows(sheet, where, [up(0)]);
  expect(column(0)).toEqual([1, 2, 3]);
  expect(sheet.formula(2, 1)).toBe('=A3*$A$1');
  expect(sheet.formula(0, 1)).toBeNull();
  expect([sheet.style(0, 0).fill, sheet.style(2, 0).fill]).toEqual([undefined, '#FF0000']);
  expect([...sheet.hyperlinks.keys()]).toEqual(['2,0']);
  expect(sheet.validations[0]!.areas).toEqual([area(0, 0)]);
});

test('hidden rows stay where they are', () => {
  const { sheet, where, column } = sheetOf([[3], [9], [1]]);
  sheet.filteredRows.add(1);
  sortRows(sheet, where, [up(0)]);
  expect(column(0)).toEqual([1, 9, 3]);
});

test('by colour, and text as numbers', () => {
  const { sheet, where, column } = sheetOf([['10'], ['9'], ['x']]);
  sortRows(sheet, where, [{ ...up(0), textAsNumber: true }]);
  expect(column(0)).toEqual(['9', '10', 'x']);
  sheet.setStyle(area(2, 0), { fill: '#00FF00' });
  sortRows(sheet, where, [{ ...up(0), color: { of: 'fill', value: '#00ff00' } }]);
  expect(column(0)).toEqual(['x', '9', '10']);
});

test('merged cells are refused, as in Excel', () => {
  const { sheet, where } = sheetOf([[2], [1]]);
  sheet.merges.push(area(0, 0, 1, 0));
  expect(() => sortRows(sheet, where, [up(0)])).toThrow('merged');
});
