/** What is computed again after a change, in which order, and what is reported. */
import type { Sheet } from '../../../src/host/model/sheet';
import { fill, makeWorkbook, NOW, sheetOf } from './support';

const ROWS = 200;

const column = (sheet: Sheet, at: number, formula: (row: number) => string, from = 0, to = ROWS - 1): void => {
  for (let row = from; row <= to; row++) sheet.setFormula(row, at, formula(row));
};

/** A: numbers, B: =A*2, C: =B+1, D1: =SUM(C:C). */
const ladder = () => {
  const made = sheetOf(Array.from({ length: ROWS }, (_, i) => [i]));
  column(made.sheet, 1, (row) => `=A${row + 1}*2`);
  column(made.sheet, 2, (row) => `=B${row + 1}+1`);
  made.sheet.setFormula(0, 3, '=SUM(C:C)');
  made.calc.recalculate();
  return made;
};

it('computes again only what depends on an edit', () => {
  const { sheet, calc } = ladder();
  expect(sheet.value(0, 3)).toBe(ROWS * (ROWS - 1) + ROWS);
  const before = calc.evaluations;
  sheet.setValue(5, 0, 1000);
  expect(sheet.value(0, 3)).toBe(ROWS * (ROWS - 1) + ROWS + 1990);
  expect(calc.evaluations - before).toBe(3);
});

it('stops where a result stays the same', () => {
  const { sheet, calc } = sheetOf([[3], ['=IF(A1>0,"有","无")'], ['=A2&"!"']]);
  calc.recalculate();
  const before = calc.evaluations;
  sheet.setValue(0, 0, 4);
  expect(sheet.value(2, 0)).toBe('有!');
  expect(calc.evaluations - before).toBe(1);
});

it('reports the areas whose values changed, joined where they touch', () => {
  const { sheet, calc } = ladder();
  sheet.setValue(5, 0, 1000);
  sheet.setValue(6, 0, 1000);
  const areas = calc.recalculate().map(({ area }) => area);
  expect(areas).toEqual([
    { top: 5, left: 1, bottom: 6, right: 2 },
    { top: 0, left: 3, bottom: 0, right: 3 },
  ]);
  expect(calc.recalculate()).toEqual([]);
});

it('computes a running sum of 65,000 rows without deep recursion, down or up', () => {
  const rows = 65_000;
  const { sheet, calc } = sheetOf([]);
  for (let row = 0; row < rows; row++) sheet.setValue(row, 0, 1);
  sheet.setFormula(0, 1, '=A1');
  column(sheet, 1, (row) => `=B${row}+A${row + 1}`, 1, rows - 1);
  column(sheet, 2, (row) => `=C${row + 2}+A${row + 1}`, 0, rows - 1);
  expect([sheet.value(rows - 1, 1), sheet.value(0, 2)]).toEqual([rows, rows]);
  const before = calc.evaluations;
  sheet.setValue(rows - 10, 0, 2);
  expect([sheet.value(rows - 1, 1), sheet.value(0, 2)]).toEqual([rows + 1, rows + 1]);
  expect(calc.evaluations - before).toBe(10 + rows - 9);
  expect(calc.circular).toEqual([]);
});

it('extends a growing SUM instead of adding up from the start', () => {
  const rows = 65_000;
  const { sheet } = sheetOf([]);
  for (let row = 0; row < rows; row++) sheet.setValue(row, 0, 1);
  column(sheet, 1, (row) => `=SUM(A$1:A${row + 1})`, 0, rows - 1);
  expect([sheet.value(99, 1), sheet.value(rows - 1, 1)]).toEqual([100, rows]);
});

it('gives 0 to the cells of a circle, lists them, and recovers', () => {
  const { sheet, calc } = sheetOf([['=B1+1', '=A1+1', '=A1+5', '=D1']]);
  expect([0, 1, 2, 3].map((c) => sheet.value(0, c))).toEqual([0, 0, 5, 0]);
  expect(calc.circular.map(({ column: c }) => c).sort()).toEqual([0, 1, 3]);
  sheet.setValue(0, 1, 10);
  sheet.setValue(0, 3, 1);
  expect([0, 1, 2].map((c) => sheet.value(0, c))).toEqual([11, 10, 16]);
  expect(calc.circular).toEqual([]);
});

it('does not take a branch that is not evaluated for a circle', () => {
  const { sheet, calc } = sheetOf([['=IF(TRUE,1,B1)', '=A1+1']]);
  expect([sheet.value(0, 0), sheet.value(0, 1)]).toEqual([1, 2]);
  expect(calc.circular).toEqual([]);
});

it('lets columns look into each other as long as no cell needs itself', () => {
  const { sheet, calc } = sheetOf([['=1', '=A1*2']]);
  column(sheet, 0, (row) => `=B${row}+1`, 1, 50);
  column(sheet, 1, (row) => `=A${row + 1}*2`, 1, 50);
  expect(sheet.value(3, 1)).toBe(30);
  sheet.setValue(0, 0, 2);
  expect(sheet.value(3, 1)).toBe(46);
  expect(calc.circular).toEqual([]);
});

it('follows OFFSET and INDIRECT to cells they do not name', () => {
  const { sheet } = sheetOf([[1, '=A1*10', '=INDIRECT("B"&1)+1', '=OFFSET(A1,0,2)+1', '=D1+1']]);
  expect([2, 3, 4].map((c) => sheet.value(0, c))).toEqual([11, 12, 13]);
  sheet.setValue(0, 0, 2);
  expect([2, 3, 4].map((c) => sheet.value(0, c))).toEqual([21, 22, 23]);
});

it('computes TODAY again when the clock has moved', () => {
  const { workbook, calc } = makeWorkbook();
  const sheet = workbook.addSheet('表');
  fill(sheet, [['=TODAY()', '=A1+1', '=1+1']]);
  expect(sheet.value(0, 1)).toBe(Math.floor(NOW) + 1);
  const before = calc.evaluations;
  workbook.clock = () => NOW + 1;
  calc.touchVolatile();
  expect(sheet.value(0, 1)).toBe(Math.floor(NOW) + 2);
  expect(calc.evaluations - before).toBe(2);
});

it('waits in manual mode until it is asked', () => {
  const { workbook, sheet, calc } = ladder();
  workbook.calculationMode = 'Manual';
  sheet.setValue(0, 0, 500);
  expect(sheet.value(0, 1)).toBe(0);
  calc.recalculate();
  expect(sheet.value(0, 1)).toBe(1000);
});

it('takes a formula away and puts another in its place', () => {
  const { sheet } = sheetOf([[1, '=A1+1', '=B1*2']]);
  expect(sheet.value(0, 2)).toBe(4);
  sheet.setValue(0, 1, 10);
  expect(sheet.value(0, 2)).toBe(20);
  sheet.setFormula(0, 1, '=A1+100');
  expect(sheet.value(0, 2)).toBe(202);
  sheet.clear({ top: 0, left: 1, bottom: 0, right: 1 }, 'Contents');
  expect(sheet.value(0, 2)).toBe(0);
});

it('brings lookups up to date when rows below the old end are filled', () => {
  const { sheet } = sheetOf([['k', 1, '=SUMIFS(B:B,A:A,"k")', '=MATCH("z",A1:A99,0)']]);
  expect(sheet.value(0, 2)).toBe(1);
  fill(
    sheet,
    [
      ['k', 5],
      ['z', 1],
    ],
    40,
  );
  expect([sheet.value(0, 2), sheet.value(0, 3)]).toEqual([6, 42]);
});

it('follows rows that are inserted', () => {
  const { sheet } = sheetOf([[1], [2], ['=SUM(A1:A2)']]);
  expect(sheet.value(2, 0)).toBe(3);
  sheet.insertRows(1, 2);
  sheet.setValue(1, 0, 10);
  expect(sheet.value(4, 0)).toBe(13);
});

it('leaves filtered and hidden rows out of SUBTOTAL as its code says', () => {
  const { sheet, calc } = sheetOf([[1], [2], [4], ['=SUBTOTAL(9,A1:A3)'], ['=SUBTOTAL(109,A1:A4)']]);
  sheet.filteredRows.add(0);
  sheet.rows.set(1, { hidden: true });
  calc.invalidateAll();
  expect([sheet.value(3, 0), sheet.value(4, 0)]).toEqual([6, 4]);
});

describe('when tables, names or sheets change their meaning', () => {
  const build = () => {
    const made = sheetOf([
      ['键', '数', '倍', '占'],
      ['a', 1],
      ['b', 2],
    ]);
    const table = made.workbook.addTable(made.sheet, { top: 0, left: 0, bottom: 2, right: 3 }, true, '数表');
    made.workbook.addName('比例', '=0.5', null);
    column(made.sheet, 2, () => '=[@数]*2', 1, 2);
    column(made.sheet, 3, () => '=[@数]/SUM(数表[数])*比例', 1, 2);
    made.calc.recalculate();
    return { ...made, table };
  };

  it('computes again only what reads the table as a whole when it grows', () => {
    const { workbook, sheet, calc, table } = build();
    const before = calc.evaluations;
    fill(sheet, [['c', 5]], 3);
    workbook.resizeTable(table, { ...table.area, bottom: 3 });
    sheet.setFormula(3, 2, '=[@数]*2');
    expect([sheet.value(3, 2), sheet.value(1, 3)]).toEqual([10, 0.0625]);
    expect(calc.evaluations - before).toBeLessThanOrEqual(4);
  });

  it('leaves everything as it is for a new sheet or an unrelated name', () => {
    const { workbook, sheet, calc } = build();
    const before = calc.evaluations;
    workbook.addSheet('新');
    workbook.addName('别的', '=1', null);
    expect(sheet.value(1, 2)).toBe(2);
    expect(calc.evaluations).toBe(before);
  });

  it('notices that a name is gone', () => {
    const { workbook, sheet } = build();
    workbook.removeName(workbook.name('比例')!);
    expect(String(sheet.value(1, 3))).toBe('#NAME?');
    workbook.addName('比例', '=1', null);
    expect(sheet.value(2, 3)).toBeCloseTo(2 / 3);
  });

  it('gives #VALUE! to a row that the table left', () => {
    const { workbook, sheet, table } = build();
    workbook.resizeTable(table, { ...table.area, bottom: 1 });
    expect([String(sheet.value(2, 2)), sheet.value(1, 3)]).toEqual(['#VALUE!', 0.5]);
  });
});

it('reports no change where the computed value is the one the file had', () => {
  const { sheet, calc } = sheetOf([[1]]);
  sheet.setFormula(0, 1, '=A1+1', 2);
  sheet.setFormula(1, 1, '=A1+2', 7);
  expect(calc.recalculate().map(({ area }) => area)).toEqual([{ top: 1, left: 1, bottom: 1, right: 1 }]);
});
