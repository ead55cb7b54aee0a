import fc from 'fast-check';
import { area, Workbook } from '../../../src/host/model';

function book() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  const other = workbook.addSheet('客户 表');
  return { workbook, sheet, other };
}

describe('references follow inserted and deleted lines', () => {
  test.each([
    // formula, what happens, formula afterwards
    ['=A5', 'insert row 2', '=A6'],
    ['=SUM(A2:A9)', 'insert row 2', '=SUM(A3:A10)'],
    ['=SUM(A1:A9)', 'insert row 2', '=SUM(A1:A10)'],
    ['=$A$5&"A5"', 'insert row 2', '=$A$6&"A5"'],
    ['=A2', 'delete row 2', '=#REF!'],
    ['=SUM(A1:A3)', 'delete row 2', '=SUM(A1:A2)'],
    ['=SUM(A:A)', 'insert row 2', '=SUM(A:A)'],
    ['=B1', 'insert column A', '=C1'],
    ["='客户 表'!A5", 'insert row 2', "='客户 表'!A5"],
  ])('%s, %s: %s', (formula, change, expected) => {
    const { sheet, other } = book();
    sheet.setFormula(0, 10, formula);
    other.setFormula(0, 0, formula.includes('!') ? formula : formula.replace(/(\$?[A-Z]\$?\d)/, 'S!$1'));
    if (change === 'insert row 2') sheet.insertRows(1, 1);
    else if (change === 'delete row 2') sheet.deleteRows(1, 1);
    else sheet.insertColumns(0, 1);
    expect(sheet.formula(0, change === 'insert column A' ? 11 : 10)).toBe(expected);
  });

  test('a formula on another sheet follows too', () => {
    const { sheet, other } = book();
    sheet.setFormula(0, 0, "=SUM('客户 表'!B2:B9)");
    other.insertRows(4, 3);
    expect(sheet.formula(0, 0)).toBe("=SUM('客户 表'!B2:B12)");
  });

  test('names, validations, conditional formats and charts follow', () => {
    const { workbook, sheet } = book();
    workbook.addName('标准', '=S!$B$5', null);
    sheet.validations.push({ areas: [area(4, 0, 9, 0)], rule: { list: { source: '=$D$5:$D$9' } }, ignoreBlanks: true });
    sheet.insertRows(0, 2);
    expect(workbook.name('标准')!.formula).toBe('=S!$B$7');
    expect(sheet.validations[0]).toMatchObject({
      areas: [area(6, 0, 11, 0)],
      rule: { list: { source: '=$D$7:$D$11' } },
    });
  });
});

describe('cells and what belongs to them', () => {
  test('values, styles, merges, heights and links move down', () => {
    const { sheet } = book();
    sheet.setValue(3, 1, 'x');
    sheet.setStyle(area(3, 1), { bold: true });
    sheet.merges.push(area(3, 1, 3, 2));
    sheet.rows.set(3, { height: 30 });
    sheet.hyperlinks.set('3,1', { address: 'https://example.com' });
    sheet.insertRows(1, 2);
    expect(sheet.value(5, 1)).toBe('x');
    expect(sheet.style(5, 1).bold).toBe(true);
    expect(sheet.value(3, 1)).toBeNull();
    expect(sheet.merges).toEqual([area(5, 1, 5, 2)]);
    expect(sheet.rows.get(5)).toEqual({ height: 30 });
    expect([...sheet.hyperlinks.keys()]).toEqual(['5,1']);
  });

  test('inserting cells moves only their columns', () => {
    const { sheet } = book();
    sheet.setValues(area(0, 0, 2, 1), [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
    ]);
    sheet.insertCells(area(1, 0), 'Down');
    expect(sheet.getValues(area(0, 0, 3, 1))).toEqual([
      ['a', 'b'],
      [null, 'd'],
      ['c', 'f'],
      ['e', null],
    ]);
    sheet.deleteCells(area(0, 0), 'Left');
    expect(sheet.getValues(area(0, 0, 0, 1))).toEqual([['b', null]]);
  });

  test('rows inserted inside a table belong to it and get its formulas', () => {
    const { workbook, sheet } = book();
    sheet.setValues(area(0, 0, 2, 1), [
      ['a', 'b'],
      [1, null],
      [2, null],
    ]);
    const table = workbook.addTable(sheet, area(0, 0, 2, 1), true, 'T');
    sheet.enter(1, 1, '=[@a]+1');
    sheet.insertRows(2, 1);
    expect(table.area).toEqual(area(0, 0, 3, 1));
    expect(sheet.formula(2, 1)).toBe('=T[[#This Row],[a]]+1');
  });

  test('deleting all data rows leaves a table one blank row', () => {
    const { workbook, sheet } = book();
    sheet.setValues(area(0, 0, 2, 0), [['a'], [1], [2]]);
    sheet.setValue(4, 0, 'below');
    const table = workbook.addTable(sheet, area(0, 0, 2, 0), true, 'T');
    sheet.deleteRows(1, 2);
    expect(table.area).toEqual(area(0, 0, 1, 0));
    expect(sheet.value(1, 0)).toBeNull();
  });

  test('a deleted table column leaves #REF! and the others keep their names', () => {
    const { workbook, sheet } = book();
    sheet.setValues(area(0, 0, 1, 2), [
      ['a', 'b', 'c'],
      [1, 2, 3],
    ]);
    const table = workbook.addTable(sheet, area(0, 0, 1, 2), true, 'T');
    sheet.setFormula(5, 0, '=SUM(T[b])+SUM(T[c])');
    sheet.deleteColumns(1, 1);
    expect(table.columns.map((column) => column.name)).toEqual(['a', 'c']);
    expect(sheet.formula(5, 0)).toBe('=SUM(#REF!)+SUM(T[c])');
  });
});

describe('renaming and removing sheets', () => {
  test('formulas that name the sheet are rewritten, quoted where needed', () => {
    const { workbook, sheet, other } = book();
    sheet.setFormula(0, 0, "='客户 表'!A1+1");
    workbook.renameSheet(other, '客户');
    expect(sheet.formula(0, 0)).toBe('=客户!A1+1');
    workbook.removeSheet(other);
    expect(sheet.formula(0, 0)).toBe('=#REF!+1');
  });
});

test('deleting what was just inserted gives everything back', () => {
  const place = fc.nat(60);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(place, place), { minLength: 1 }),
      place,
      fc.integer({ min: 1, max: 9 }),
      fc.boolean(),
      (cells, at, count, rows) => {
        const { sheet } = book();
        cells.forEach(([row, column], i) => {
          if (i % 2) sheet.setFormula(row, column, `=SUM($B${at + 1}:D${at + 9})+A${column + 1}`);
          else sheet.setValue(row, column, `${row},${column}`);
        });
        const before = sheet.getFormulas(area(0, 0, 70, 70));
        if (rows) {
          sheet.insertRows(at, count);
          sheet.deleteRows(at, count);
        } else {
          sheet.insertColumns(at, count);
          sheet.deleteColumns(at, count);
        }
        expect(sheet.getFormulas(area(0, 0, 70, 70))).toEqual(before);
      },
    ),
    { numRuns: 60 },
  );
});
