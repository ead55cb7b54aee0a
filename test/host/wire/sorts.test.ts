import { codeOf, settle, start } from './start';

const ROWS = [
  ['名称', '额', '倍'],
  ['丙', 3, ''],
  ['甲', 1, ''],
  ['乙', 2, ''],
];

/** A table 客户 with a calculated column in A1:C4. */
const withTable = (batch: (table: Excel.Table, context: Excel.RequestContext) => Promise<void>): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:C4').values = ROWS;
    const table = sheet.tables.add('A1:C4', true);
    table.name = '客户';
    table.columns.getItem('倍').getDataBodyRange().getCell(0, 0).formulas = [['=[@额]*2']];
    await context.sync();
    await batch(table, context);
  });

beforeEach(() => void start());

test('Table.sort: rows move with their formulas; reapply sorts again', () =>
  withTable(async (table, context) => {
    table.sort.apply([{ key: 1, ascending: true }]);
    const body = table.getDataBodyRange().load('values');
    table.sort.load('fields');
    await context.sync();
    expect(body.values).toEqual([
      ['甲', 1, 2],
      ['乙', 2, 4],
      ['丙', 3, 6],
    ]);
    expect(table.sort.fields).toMatchObject([{ key: 1, ascending: true }]);
    table.getDataBodyRange().getCell(0, 1).values = [[9]];
    table.sort.reapply();
    body.load('values');
    await context.sync();
    expect(body.values.map(([name]) => name)).toEqual(['乙', '丙', '甲']);
    expect(body.values[2]).toEqual(['甲', 9, 18]);
  }));

test('Range.sort, with and without headers', () =>
  withTable(async (_, context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('E1:E3').values = [['数'], [2], [1]];
    const range = sheet.getRange('E1:E3');
    range.sort.apply([{ key: 0 }], false, true);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['数'], [1], [2]]);
    range.sort.apply([{ key: 0, ascending: false }]);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['数'], [2], [1]]);
  }));

test('a sort is announced, with the rows it moved', () =>
  withTable(async (table, context) => {
    const heard: string[] = [];
    context.workbook.worksheets.onRowSorted.add(async ({ address }) => void heard.push(address));
    await context.sync();
    table.sort.apply([{ key: 1 }]);
    await context.sync();
    await settle();
    expect(heard).toEqual(['A2:C4']);
  }));

test('a key outside the table, and a protected sheet, are refused', async () => {
  await expect(
    codeOf(
      withTable(async (table, context) => {
        table.sort.apply([{ key: 3 }]);
        await context.sync();
      }),
    ),
  ).resolves.toBe('InvalidArgument');
  await expect(
    codeOf(
      Excel.run(async (context) => {
        const table = context.workbook.tables.getItem('客户');
        table.worksheet.protection.protect();
        table.sort.apply([{ key: 0 }]);
        await context.sync();
      }),
    ),
  ).resolves.toBe('AccessDenied');
});
