/** `Workbook.insertWorksheetsFromBase64` (ExcelApi 1.13): sheets of another workbook come in, with what belongs to them. */
import { Host } from '../../../src/host';
import type { Area } from '../../../src/host/model/types';
import { codeOf, start } from './start';

const area = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });

/** A workbook of two sheets: a table with a formula, and a sheet that reads it. */
const other = async (): Promise<string> => {
  const host = new Host();
  const { workbook } = host;
  const data = workbook.sheet('Sheet1')!;
  workbook.renameSheet(data, '客户');
  data.setValues(area(0, 0, 2, 1), [
    ['编号', '额度'],
    ['001', 1000],
    ['002', 2500],
  ]);
  data.setStyle(area(1, 1, 2, 1), { numberFormat: '#,##0', bold: true });
  data.merges.push(area(4, 0, 4, 1));
  workbook.addTable(data, area(0, 0, 2, 1), true, '清单');
  const sums = workbook.addSheet('合计');
  sums.setFormula(0, 0, '=SUM(清单[额度])');
  sums.setFormula(1, 0, '=客户!B2');
  return Buffer.from(await host.save()).toString('base64');
};

const insert = (base64: string, options?: Excel.InsertWorksheetOptions): Promise<string[]> =>
  Excel.run(async (context) => {
    const ids = context.workbook.insertWorksheetsFromBase64(base64, options);
    await context.sync();
    return ids.value;
  });

describe('insertWorksheetsFromBase64', () => {
  let base64: string;
  beforeAll(async () => {
    base64 = await other();
  });

  test('cells, looks, merges, tables and formulas come along; taken names get a number', async () => {
    const host = start();
    const { workbook } = host;
    workbook.addSheet('客户').setValue(0, 0, '这里的');
    workbook.addSheet('别的').setValues(area(0, 0, 1, 0), [['列'], [1]]);
    workbook.addTable(workbook.sheet('别的')!, area(0, 0, 1, 0), true, '清单');
    const ids = await insert(base64);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', '客户', '别的', '客户 (2)', '合计']);
    expect(ids).toEqual(workbook.sheets.slice(3).map(({ id }) => id));
    const copy = workbook.sheet('客户 (2)')!;
    expect(copy.getValues(area(0, 0, 2, 1))).toEqual([
      ['编号', '额度'],
      ['001', 1000],
      ['002', 2500],
    ]);
    expect(copy.style(1, 1)).toMatchObject({ numberFormat: '#,##0', bold: true });
    expect(copy.merges).toEqual([area(4, 0, 4, 1)]);
    expect(workbook.tablesOn(copy).map(({ name }) => name)).toEqual(['清单2']);
    expect(workbook.sheet('合计')!.getValues(area(0, 0, 1, 0))).toEqual([[3500], [1000]]);
    expect(workbook.sheet('客户')!.value(0, 0)).toBe('这里的');
  });

  test('only the sheets asked for, where they are wanted', async () => {
    const { workbook } = start();
    await insert(base64, { sheetNamesToInsert: ['合计'], positionType: 'Beginning' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['合计', 'Sheet1']);
    expect(await codeOf(insert(base64, { sheetNamesToInsert: ['没有'] }))).toBe('ItemNotFound');
  });

  test('anything that is no workbook: InvalidArgument, and nothing has come in', async () => {
    const { workbook } = start();
    expect(await codeOf(insert(Buffer.from('客户,手机').toString('base64')))).toBe('InvalidArgument');
    expect(workbook.sheets).toHaveLength(1);
  });

  test('the sheets can be deleted again', async () => {
    const { workbook } = start();
    const ids = await insert(base64);
    await Excel.run(async (context) => {
      for (const id of ids) context.workbook.worksheets.getItem(id).delete();
      await context.sync();
    });
    expect([workbook.sheets.length, workbook.tables.length]).toEqual([1, 0]);
  });

  test('what came in can be saved and opened again', async () => {
    const host = start();
    await insert(base64);
    const again = new Host();
    await again.open(await host.save(), '又一个.xlsx');
    expect(again.workbook.sheet('客户')!.style(1, 1)).toMatchObject({ numberFormat: '#,##0', bold: true });
    expect(again.workbook.sheet('合计')!.value(0, 0)).toBe(3500);
  });
});
