import { codeOf, start } from './start';

describe('Worksheets', () => {
  beforeEach(() => void start());

  test('add, rename, order, colour, visibility, delete', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add('客户');
      sheet.tabColor = '#00B050';
      sheet.position = 0;
      sheet.name = '客户表';
      sheet.showGridlines = false;
      worksheets.load('items/name, items/position, items/tabColor, items/showGridlines, items/visibility');
      await context.sync();
      expect(worksheets.items.map((item) => [item.name, item.position])).toEqual([
        ['客户表', 0],
        ['Sheet1', 1],
      ]);
      expect(worksheets.items[0]!.tabColor).toBe('#00B050');
      expect(worksheets.items[0]!.showGridlines).toBe(false);
      worksheets.items[0]!.delete();
      const count = worksheets.getCount();
      await context.sync();
      expect(count.value).toBe(1);
    });
  });

  test('a missing sheet: ItemNotFound with getItem, a null object with getItemOrNullObject', async () => {
    await Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject('没有');
      const below = none.getRange('A1').load('values');
      none.delete();
      await context.sync();
      expect(none.isNullObject).toBe(true);
      expect(below.isNullObject).toBe(true);
    });
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('没有').load('name');
      await context.sync();
    });
    expect(await codeOf(run)).toBe('ItemNotFound');
  });

  test('two sheets of one name: ItemAlreadyExists; a bad name: InvalidArgument', async () => {
    const add = (name: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      });
    expect(await codeOf(add('Sheet1'))).toBe('ItemAlreadyExists');
    expect(await codeOf(add('a/b'))).toBe('InvalidArgument');
  });

  test('used range, cells by index, freeze panes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const empty = sheet.getUsedRangeOrNullObject();
      sheet.getRangeByIndexes(1, 1, 2, 2).values = [
        [1, 2],
        [3, 4],
      ];
      const used = sheet.getUsedRange(true).load('address');
      const cell = sheet.getCell(2, 2).load('values');
      sheet.freezePanes.freezeRows(1);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(empty.isNullObject).toBe(true);
      expect(used.address).toBe('Sheet1!B2:C3');
      expect(cell.values).toEqual([[4]]);
      expect(frozen.address).toBe('Sheet1!1:1');
    });
  });

  test('a sheet kept by its object survives a rename by someone else between two requests', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      await context.sync();
      host.byCoauthor((workbook) => workbook.renameSheet(workbook.sheets[0]!, '改名'));
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('改名');
    });
  });

  test('page layout: orientation, paper, zoom, print area and titles, header, breaks', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const layout = sheet.pageLayout;
      layout.set({
        orientation: Excel.PageOrientation.landscape,
        paperSize: Excel.PaperType.a4,
        zoom: { horizontalFitToPages: 1 },
        centerHorizontally: true,
      });
      layout.setPrintArea('A1:F40');
      layout.setPrintTitleRows('$1:$2');
      layout.setPrintMargins(Excel.PrintMarginUnit.centimeters, { left: 2.54 });
      layout.headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
      sheet.horizontalPageBreaks.add('A21:A21');
      const area = layout.getPrintAreaOrNullObject().load('address');
      const titles = layout.getPrintTitleRowsOrNullObject().load('address');
      layout.load('orientation, paperSize, zoom, leftMargin, headersFooters/defaultForAllPages/centerFooter');
      const breaks = sheet.horizontalPageBreaks.load('items/rowIndex');
      await context.sync();
      expect([layout.orientation, layout.paperSize, layout.zoom]).toEqual([
        'Landscape',
        'A4',
        { horizontalFitToPages: 1 },
      ]);
      expect(layout.leftMargin).toBeCloseTo(72);
      expect(area.address).toBe('Sheet1!A1:F40');
      expect(titles.address).toBe('Sheet1!1:2');
      expect(breaks.items.map((item) => item.rowIndex)).toEqual([20]);
      expect(layout.headersFooters.defaultForAllPages.centerFooter).toBe('第 &P 页');
    });
  });

  test('a protected sheet refuses writing into locked cells with AccessDenied, and allows unlocked ones', async () => {
    const host = start();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      sheet.getRange('B1').values = [[1]];
      sheet.protection.load('protected, options');
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options.allowFormatCells).toBe(true);
    });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(write)).toBe('AccessDenied');
    expect(host.workbook.sheets[0]!.value(0, 1)).toBe(1);
  });
});
