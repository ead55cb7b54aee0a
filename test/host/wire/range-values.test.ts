import { codeOf, start } from './start';

describe('Range.values and formulas', () => {
  beforeEach(() => void start());

  test('a 2-D write comes back as typed: numbers, text, booleans, blank as empty text', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        [1, '客户'],
        [true, ''],
      ];
      range.load('values, valueTypes, address, rowCount, columnCount, cellCount');
      await context.sync();
      expect(range.values).toEqual([
        [1, '客户'],
        [true, ''],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'String'],
        ['Boolean', 'Empty'],
      ]);
      expect(range.address).toBe('Sheet1!A1:B2');
      expect([range.rowCount, range.columnCount, range.cellCount]).toEqual([2, 2, 4]);
    });
  });

  test('null leaves a cell alone, empty text clears it', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [[1, 2]];
      range.values = [[null, '']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[1, '']]);
    });
  });

  test('text that looks like a number or a date is parsed, unless the format is @', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('B1:B3').numberFormat = [['@'], ['@'], ['@']];
      sheet.getRange('A1:B3').values = [
        ['001', '001'],
        ['2025-3-1', '2025-3-1'],
        ['12%', '12%'],
      ];
      const range = sheet.getRange('A1:B3').load('values');
      await context.sync();
      expect(range.values).toEqual([
        [1, '001'],
        [45717, '2025-3-1'],
        [0.12, '12%'],
      ]);
    });
  });

  test('text beginning with = is a formula and is computed before it is read', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.formulas = [[2, '=A1*3', '=NA()']];
      range.load('values, formulas, valueTypes');
      await context.sync();
      expect(range.values).toEqual([[2, 6, '#N/A']]);
      expect(range.formulas).toEqual([[2, '=A1*3', '=NA()']]);
      expect(range.valueTypes).toEqual([['Double', 'Double', 'Error']]);
    });
  });

  test('a shape that does not fit is an InvalidArgument', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('one value is spread over the range', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = 7 as unknown as number[][];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  test('a property that was not loaded throws PropertyNotLoaded, from the library itself', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  test('text shows the number format, dates in Chinese too', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:D1');
      range.values = [[45717, 1234.5, 0.256, '甲']];
      range.numberFormat = [['yyyy"年"m"月"d"日"', '#,##0.00', '0.0%', '@']];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([['2025年3月1日', '1,234.50', '25.6%', '甲']]);
    });
  });
});
