import { codeOf, start } from './start';

/** A table 客户 of two rows in A1:C3. */
async function withTable(batch: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C3').values = [
      ['名称', '额', '倍'],
      ['甲', 1, ''],
      ['乙', 2, ''],
    ];
    const table = sheet.tables.add('A1:C3', true);
    table.name = '客户';
    await context.sync();
    await batch(table, context);
  });
}

describe('Tables', () => {
  beforeEach(() => void start());

  test('name, columns, header and body ranges', () =>
    withTable(async (table, context) => {
      table.load('name, showHeaders, style, columns/items/name, rows/count');
      const body = table.getDataBodyRange().load('address');
      const column = table.columns.getItem('额').getDataBodyRange().load('values');
      await context.sync();
      expect(table.name).toBe('客户');
      expect(table.columns.items.map((item) => item.name)).toEqual(['名称', '额', '倍']);
      expect(table.rows.count).toBe(2);
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(column.values).toEqual([[1], [2]]);
    }));

  test('a formula in one row becomes a calculated column; resize fills the new rows', () =>
    withTable(async (table, context) => {
      table.columns.getItem('倍').getDataBodyRange().getCell(0, 0).formulas = [['=[@额]*2']];
      const sheet = table.worksheet;
      sheet.getRange('A4:B4').values = [['丙', 5]];
      table.resize('A1:C4');
      const values = table.getDataBodyRange().load('values');
      const formulas = table.columns.getItem('倍').getDataBodyRange().load('formulas');
      await context.sync();
      expect(values.values).toEqual([
        ['甲', 1, 2],
        ['乙', 2, 4],
        ['丙', 5, 10],
      ]);
      expect(formulas.formulas[2]![0]).toMatch(/额/);
    }));

  test('rows: count, item, delete; columns: add and delete', () =>
    withTable(async (table, context) => {
      table.columns.add(undefined, [['备注'], ['a'], ['b']]);
      table.rows.deleteRows([0]);
      const range = table.getRange().load('values');
      await context.sync();
      expect(range.values).toEqual([
        ['名称', '额', '倍', '备注'],
        ['乙', 2, '', 'b'],
      ]);
      table.columns.getItem('备注').delete();
      table.columns.load('count');
      await context.sync();
      expect(table.columns.count).toBe(3);
    }));

  test('filters hide rows; clearFilters shows them again; the visible view leaves them out', () =>
    withTable(async (table, context) => {
      table.columns.getItem('额').filter.applyCustomFilter('>1');
      const view = table.getDataBodyRange().getVisibleView().load('values');
      table.autoFilter.load('isDataFiltered');
      await context.sync();
      expect(view.values).toEqual([['乙', 2, '']]);
      expect(table.autoFilter.isDataFiltered).toBe(true);
      table.clearFilters();
      const hidden = table.getDataBodyRange().load('rowHidden');
      await context.sync();
      expect(hidden.rowHidden).toBe(false);
    }));

  test('found by name in the workbook and on its sheet; missing ones are null objects', () =>
    withTable(async (_table, context) => {
      const found = context.workbook.tables.getItemOrNullObject('客户');
      const missing = context.workbook.tables.getItemOrNullObject('没有');
      const touching = context.workbook.worksheets.getFirst().getRange('B2').getTables().load('items/name');
      await context.sync();
      expect([found.isNullObject, missing.isNullObject]).toEqual([false, true]);
      expect(touching.items.map((item) => item.name)).toEqual(['客户']);
    }));

  test('convertToRange keeps the cells, delete clears them', () =>
    withTable(async (table, context) => {
      const range = table.convertToRange().load('values');
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect(range.values[1]).toEqual(['甲', 1, '']);
      expect(count.value).toBe(0);
    }));

  test('overlapping tables are refused', async () => {
    const run = withTable(async (_table, context) => {
      context.workbook.worksheets.getFirst().tables.add('C3:D5', true);
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });
});
