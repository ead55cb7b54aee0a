import { codeOf, start } from './start';

describe('Names, settings, application, charts', () => {
  beforeEach(() => void start());

  test('names: for a range, for a constant, of one sheet; values, types, deletion', async () => {
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B3').values = [[0.4]];
      names.add('比例', sheet.getRange('B3'), '上限');
      names.add('税率', '=0.13');
      sheet.names.add('本表', '=Sheet1!$A$1');
      names.load('items/name, items/type, items/value, items/formula, items/scope, items/comment');
      const range = names.getItem('比例').getRange().load('values');
      const none = names.getItemOrNullObject('没有');
      await context.sync();
      expect(names.items.map((name) => [name.name, name.type, name.value, name.scope])).toEqual([
        ['比例', 'Range', 'Sheet1!$B$3', 'Workbook'],
        ['税率', 'Double', 0.13, 'Workbook'],
      ]);
      expect(names.items[0]!.comment).toBe('上限');
      expect(range.values).toEqual([[0.4]]);
      expect(none.isNullObject).toBe(true);
      names.getItem('税率').delete();
      const count = names.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('a name that is none is InvalidArgument, one that exists ItemAlreadyExists', async () => {
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.names.add(name, '=1');
        await context.sync();
      });
    expect(await codeOf(add('有 空格'))).toBe('InvalidArgument');
    expect(await codeOf(add('一'))).toBe('none');
    expect(await codeOf(add('一'))).toBe('ItemAlreadyExists');
  });

  test('settings keep JSON values by key', async () => {
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('journal', [{ a: 1 }]);
      const one = settings.getItemOrNullObject('journal').load('value');
      const none = settings.getItemOrNullObject('none');
      await context.sync();
      expect([one.value, none.isNullObject]).toEqual([[{ a: 1 }], true]);
      one.delete();
      const count = settings.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('application: calculation mode, culture; selection and active cell', async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.calculationMode = Excel.CalculationMode.manual;
      application.suspendScreenUpdatingUntilNextSync();
      application.suspendApiCalculationUntilNextSync();
      application.load('calculationMode');
      application.cultureInfo.load('name');
      context.workbook.worksheets.getFirst().getRange('B2:C3').select();
      const selected = context.workbook.getSelectedRange().load('address');
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([application.calculationMode, application.cultureInfo.name]).toEqual(['Manual', 'zh-CN']);
      expect([selected.address, cell.address]).toEqual(['Sheet1!B2:C3', 'Sheet1!B2']);
    });
  });

  test('charts: series from a block, title, legend, place, found by name', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1:B3').values = [
        ['级别', '户数'],
        ['重点', 3],
        ['一般', 9],
      ];
      const chart = sheet.charts.add(
        Excel.ChartType.columnClustered,
        sheet.getRange('A1:B3'),
        Excel.ChartSeriesBy.columns,
      );
      chart.name = '分级图';
      chart.title.text = '客户分级';
      chart.legend.visible = false;
      chart.setPosition('D2', 'H10');
      chart.axes.valueAxis.numberFormat = '0%';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.series.getItemAt(0).format.fill.setSolidColor('#4472C4');
      const found = sheet.charts
        .getItemOrNullObject('分级图')
        .load('name, chartType, left, title/text, series/items/name, axes/valueAxis/numberFormat');
      await context.sync();
      expect([found.chartType, found.title.text, found.series.items.map((one) => one.name)]).toEqual([
        'ColumnClustered',
        '客户分级',
        ['户数'],
      ]);
      expect(found.axes.valueAxis.numberFormat).toBe('0%');
      expect(found.left).toBe(144);
      found.delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('an API the host does not know fails loudly, with its name', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.slicers.load('items/name');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: 'Workbook.slicers is not in the embedded host',
    });
  });

  test('an API above the floor (ExcelApi 1.14) is refused by the library itself', async () => {
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      (range as unknown as { getSurroundingDataRegion(): void }).getSurroundingDataRegion();
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ApiNotFound');
  });
});
