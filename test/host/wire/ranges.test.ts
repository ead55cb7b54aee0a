import { codeOf, start } from './start';

const address = async (of: (sheet: Excel.Worksheet) => Excel.Range): Promise<string> =>
  Excel.run(async (context) => {
    const range = of(context.workbook.worksheets.getFirst()).load('address');
    await context.sync();
    return range.address.replace('Sheet1!', '');
  });

describe('Ranges from ranges', () => {
  beforeEach(() => void start());

  test.each<[string, (sheet: Excel.Worksheet) => Excel.Range, string]>([
    ['getCell', (s) => s.getRange('B2:D4').getCell(1, 2), 'D3'],
    ['getRow', (s) => s.getRange('B2:D4').getRow(0), 'B2:D2'],
    ['getColumn', (s) => s.getRange('B2:D4').getColumn(1), 'C2:C4'],
    ['getLastRow', (s) => s.getRange('B2:D4').getLastRow(), 'B4:D4'],
    ['getLastCell', (s) => s.getRange('B2:D4').getLastCell(), 'D4'],
    ['getRowsBelow', (s) => s.getRange('B2:D4').getRowsBelow(2), 'B5:D6'],
    ['getRowsAbove', (s) => s.getRange('B2:D4').getRowsAbove(1), 'B1:D1'],
    ['getColumnsAfter', (s) => s.getRange('B2:D4').getColumnsAfter(1), 'E2:E4'],
    ['getResizedRange', (s) => s.getRange('B2:D4').getResizedRange(-1, 1), 'B2:E3'],
    ['getAbsoluteResizedRange', (s) => s.getRange('B2:D4').getAbsoluteResizedRange(1, 1), 'B2'],
    ['getOffsetRange', (s) => s.getRange('B2:D4').getOffsetRange(2, -1), 'A4:C6'],
    ['getEntireColumn', (s) => s.getRange('B2:C4').getEntireColumn(), 'B:C'],
    ['getEntireRow', (s) => s.getRange('B2:C4').getEntireRow(), '2:4'],
    ['getBoundingRect', (s) => s.getRange('B2').getBoundingRect('D9'), 'B2:D9'],
    ['getIntersection', (s) => s.getRange('A1:C3').getIntersection('B2:F9'), 'B2:C3'],
  ])('%s', async (_name, of, expected) => {
    expect(await address(of)).toBe(expected);
  });

  test('off the grid: InvalidArgument', async () => {
    expect(await codeOf(address((s) => s.getRange('A1').getOffsetRange(-1, 0)))).toBe('InvalidArgument');
  });

  test('special cells: constants, formulas, blanks', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B2').formulas = [
        [1, '=A1'],
        ['', '=A1'],
      ];
      const formulas = sheet.getRange('A1:B2').getSpecialCells(Excel.SpecialCellType.formulas).load('address');
      const blanks = sheet.getRange('A1:B2').getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks).load('address');
      const text = sheet
        .getRange('A1:B2')
        .getSpecialCellsOrNullObject(Excel.SpecialCellType.constants, Excel.SpecialCellValueType.text);
      await context.sync();
      expect([formulas.address, blanks.address, text.isNullObject]).toEqual(['Sheet1!B1:B2', 'Sheet1!A2', true]);
    });
  });

  test('insert moves cells, and a range that is kept moves with its cells', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const kept = sheet.getRange('A2');
      kept.values = [['甲']];
      await context.sync();
      sheet.getRange('1:1').insert(Excel.InsertShiftDirection.down);
      kept.load('address, values');
      await context.sync();
      expect([kept.address, kept.values]).toEqual(['Sheet1!A3', [['甲']]]);
      sheet.getRange('A1:A2').delete(Excel.DeleteShiftDirection.up);
      const first = sheet.getRange('A1').load('values');
      await context.sync();
      expect(first.values).toEqual([['甲']]);
    });
  });

  test('merge, copy, clear', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['标题', '']];
      sheet.getRange('A1:B1').merge();
      const merged = sheet.getRange('A1').getMergedAreasOrNullObject().load('address');
      sheet.getRange('A2:B2').formulas = [[3, '=A2*2']];
      sheet.getRange('A3:B4').copyFrom('A2:B2');
      sheet.getRange('A2').clear(Excel.ClearApplyTo.contents);
      const copied = sheet.getRange('A2:B4').load('formulas');
      await context.sync();
      expect(merged.address).toBe('Sheet1!A1:B1');
      expect(copied.formulas).toEqual([
        ['', '=A2*2'],
        [3, '=A3*2'],
        [3, '=A4*2'],
      ]);
    });
  });

  test('formats: fill, font, alignment, borders, widths, hidden rows and outline', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:B2');
      range.format.fill.color = '#ffff00';
      range.format.font.set({ bold: true, color: '#FF0000', size: 14, name: '微软雅黑' });
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.format.columnWidth = 60;
      range.format.rowHeight = 24;
      range.format.borders.getItem('EdgeBottom').style = 'Continuous';
      range.getRow(1).getEntireRow().group(Excel.GroupOption.byRows);
      range.getRow(1).getEntireRow().rowHidden = true;
      range.load('rowHidden');
      range.format.load('horizontalAlignment, wrapText, columnWidth, rowHeight, fill/color, font/bold, font/name');
      const edge = range.format.borders.getItem('EdgeBottom').load('style');
      const top = range.format.borders.getItem('EdgeTop').load('style');
      await context.sync();
      expect(range.rowHidden).toBeNull();
      expect(range.format.fill.color).toBe('#FFFF00');
      expect([range.format.font.bold, range.format.font.name]).toEqual([true, '微软雅黑']);
      expect([range.format.horizontalAlignment, range.format.wrapText]).toEqual(['Center', true]);
      expect([range.format.columnWidth, range.format.rowHeight]).toEqual([60, 24]);
      expect([edge.style, top.style]).toEqual(['Continuous', 'None']);
    });
  });

  test('autofit: a Chinese character is as wide as two digits', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B1').values = [['一二三四五', 'abcde']];
      sheet.getRange('A:B').format.autofitColumns();
      const [a, b] = [sheet.getRange('A1').format.load('columnWidth'), sheet.getRange('B1').format.load('columnWidth')];
      await context.sync();
      expect(a.columnWidth - b.columnWidth).toBeCloseTo(5 * 7 * 0.75, 0);
    });
  });

  test('data validation: list rule, prompt, alert, clear', async () => {
    await Excel.run(async (context) => {
      const validation = context.workbook.worksheets.getFirst().getRange('A1:A9').dataValidation;
      validation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      validation.errorAlert = { showAlert: true, style: 'Stop', title: '错误', message: '请选择' };
      validation.load('type, rule, errorAlert, ignoreBlanks');
      await context.sync();
      expect([validation.type, validation.rule.list, validation.errorAlert.title]).toEqual([
        'List',
        { inCellDropDown: true, source: '是,否' },
        '错误',
      ]);
      validation.clear();
      validation.load('type');
      await context.sync();
      expect(validation.type).toBe('None');
    });
  });

  test('an inline list of more than 255 characters is refused', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').dataValidation.rule = {
        list: { inCellDropDown: true, source: '甲,'.repeat(200) },
      };
      await context.sync();
    });
    expect(await codeOf(run)).toBe('InvalidArgument');
  });

  test('conditional formats: custom formula, cell value, found again by id, cleared', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1:A9');
      const custom = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.custom.rule.formula = '=$A1>3';
      custom.custom.format.fill.color = '#FFC7CE';
      const value = range.conditionalFormats.add(Excel.ConditionalFormatType.cellValue);
      value.cellValue.rule = { formula1: '=5', operator: 'GreaterThan' };
      value.cellValue.format.font.color = '#9C0006';
      custom.load('id, type, custom/rule/formula');
      const wrongKind = custom.cellValueOrNullObject;
      const count = range.conditionalFormats.getCount();
      await context.sync();
      expect([custom.type, custom.custom.rule.formula, count.value, wrongKind.isNullObject]).toEqual([
        'Custom',
        '=$A1>3',
        2,
        true,
      ]);
      const again = range.conditionalFormats.getItemOrNullObject(custom.id);
      range.conditionalFormats.clearAll();
      const gone = range.conditionalFormats.getItemOrNullObject(custom.id);
      await context.sync();
      expect([again.isNullObject, gone.isNullObject]).toEqual([false, true]);
    });
  });
});
