import { area, Workbook } from '../../../src/host/model';

/** A sheet S with table T over A1:C4: 客户, 金额, 税. */
function book() {
  const workbook = new Workbook();
  const sheet = workbook.addSheet('S');
  sheet.setValues(area(0, 0, 3, 2), [
    ['客户', '金额', '税'],
    ['甲', 100, null],
    ['乙', 200, null],
    ['丙', 300, null],
  ]);
  const table = workbook.addTable(sheet, area(0, 0, 3, 2), true, 'T');
  return { workbook, sheet, table };
}
const column = (sheet: ReturnType<typeof book>['sheet'], index: number, rows: number) =>
  Array.from({ length: rows }, (_, row) => sheet.formula(row + 1, index));

describe('calculated columns', () => {
  test('a formula typed into an empty column fills the column, in the long form', () => {
    const { sheet, table } = book();
    sheet.enter(1, 2, '=[@金额]*0.06');
    expect(column(sheet, 2, 3)).toEqual(Array(3).fill('=T[[#This Row],[金额]]*0.06'));
    expect(table.columns[2]!.formula).toBe('=T[[#This Row],[金额]]*0.06');
  });

  test('a formula typed beside data does not overwrite the data', () => {
    const { sheet, table } = book();
    sheet.setValue(3, 2, 5);
    sheet.enter(1, 2, '=[@金额]*0.06');
    expect(column(sheet, 2, 3)).toEqual(['=T[[#This Row],[金额]]*0.06', null, null]);
    expect(table.columns[2]!.formula).toBeNull();
  });

  test('another formula in a calculated column replaces it everywhere', () => {
    const { sheet } = book();
    sheet.enter(1, 2, '=[@金额]*0.06');
    sheet.enter(2, 2, '=[@金额]*0.13');
    expect(column(sheet, 2, 3)).toEqual(Array(3).fill('=T[[#This Row],[金额]]*0.13'));
  });

  test('an A1 formula moves along with its row', () => {
    const { sheet } = book();
    sheet.enter(1, 2, '=B2*$B$2');
    expect(column(sheet, 2, 3)).toEqual(['=B2*$B$2', '=B3*$B$2', '=B4*$B$2']);
  });
});

describe('growing', () => {
  test('entry below the last row adds a row, calculated columns included', () => {
    const { sheet, table } = book();
    sheet.enter(1, 2, '=[@金额]*0.06');
    sheet.enter(4, 0, '丁', { autoExpand: true });
    expect(table.area.bottom).toBe(4);
    expect(sheet.formula(4, 2)).toBe('=T[[#This Row],[金额]]*0.06');
  });

  test('entry beside the header adds a column of that name', () => {
    const { sheet, table } = book();
    sheet.enter(0, 3, '地区', { autoExpand: true });
    expect(table.columns.map((c) => c.name)).toEqual(['客户', '金额', '税', '地区']);
  });

  test('entry below does not swallow a row that holds something else', () => {
    const { sheet, table } = book();
    sheet.setValue(4, 1, '合计');
    sheet.enter(4, 0, '丁', { autoExpand: true });
    expect(table.area.bottom).toBe(3);
  });
});

describe('headers', () => {
  test('editing a header renames the column in every formula', () => {
    const { workbook, sheet, table } = book();
    sheet.enter(1, 2, '=[@金额]*0.06');
    sheet.setFormula(6, 0, '=SUM(T[金额])');
    workbook.addName('总额', '=SUM(T[金额])', null);
    sheet.enter(0, 1, '应收金额');
    expect(table.columns[1]!.name).toBe('应收金额');
    expect(sheet.formula(1, 2)).toBe('=T[[#This Row],[应收金额]]*0.06');
    expect(sheet.formula(6, 0)).toBe('=SUM(T[应收金额])');
    expect(workbook.name('总额')!.formula).toBe('=SUM(T[应收金额])');
  });

  test.each([
    ['客户', '客户2'],
    ['', 'Column1'],
    [2025, '2025'],
  ])('%p as a header is kept unique and text: %p', (input, name) => {
    const { sheet, table } = book();
    sheet.enter(0, 1, input);
    expect([table.columns[1]!.name, sheet.value(0, 1)]).toEqual([name, name]);
  });

  test('a renamed table is renamed in formulas', () => {
    const { workbook, sheet, table } = book();
    sheet.setFormula(6, 0, '=SUM(T[金额])+ROWS(T)');
    workbook.renameTable(table, '交易');
    expect(sheet.formula(6, 0)).toBe('=SUM(交易[金额])+ROWS(交易)');
  });
});

describe('resizing', () => {
  test('a column that falls out leaves #REF!', () => {
    const { workbook, sheet, table } = book();
    sheet.setFormula(6, 0, '=SUM(T[税])');
    workbook.resizeTable(table, area(0, 0, 3, 1));
    expect(sheet.formula(6, 0)).toBe('=SUM(#REF!)');
  });

  test('the header row must stay', () => {
    const { workbook, table } = book();
    expect(() => workbook.resizeTable(table, area(1, 0, 3, 2))).toThrow(/header/);
  });

  test('two tables cannot overlap', () => {
    const { workbook, sheet } = book();
    expect(() => workbook.addTable(sheet, area(2, 2, 5, 5), true)).toThrow(/overlap/);
  });
});
