import { inspect, openRun, undoLast, writeReport } from '../../src/workbook';
import { cellsOf, sheetNames, startHost } from '../support/host';
import { def, job, table } from './report-sample';

const two = table([
  ['001', '甲', 10],
  ['002', '乙', 20],
]);
const three = table([
  ['000', '新', 5],
  ['001', '甲', 10],
  ['002', '=丙', 15],
]);

jest.setTimeout(60_000);

describe('a report sheet', () => {
  test('title, who and when, a native table from A5 with its total inside, the rule, and the check', async () => {
    const host = startHost();
    const done = await writeReport(openRun(), job(two));
    expect(done).toMatchObject({ id: 6, title: def.title, sheet: def.title, rows: 2 });
    expect(cellsOf(host, def.title, 11, 4)).toEqual([
      ['重要客户对策一览表', null, null, null],
      ['编制单位：宏达', null, null, '截至日期：2026-11-20'],
      ['期间：2026-11-20', null, null, '编制人：　　审核：　　　　'],
      [null, null, null, null],
      ['客户编号', '客户名称', '金额', '对策'],
      ['001', '甲', 10, null],
      ['002', '乙', 20, null],
      ['合计', null, 30, null],
      [null, null, null, null],
      ['说明：按销售额排列。', null, null, null],
      ['核对：金额合计，30，相符。', null, null, null],
    ]);
    const native = host.workbook.table('报表_06')!;
    expect(native.area).toEqual({ top: 4, left: 0, bottom: 7, right: 3 });
  });

  test('A4 of its orientation, one page wide, header repeated, pages numbered; a chart over the rows without the total', async () => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    const sheet = host.workbook.sheet(def.title)!;
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      printTitleRows: [4, 4],
      headersFooters: { centerFooter: '第&P页 共&N页' },
    });
    expect(sheet.charts).toHaveLength(1);
    expect(sheet.charts[0]).toMatchObject({
      type: 'BarClustered',
      series: [{ name: '金额', values: '=重要客户对策一览表!$C$6:$C$7', categories: '=重要客户对策一览表!$B$6:$B$7' }],
    });
  });

  test('a chart writes money without cents and stands in the order of the table', async () => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    expect(host.workbook.sheet(def.title)!.charts[0]).toMatchObject({
      valueFormat: '#,##0',
      categoryAxis: { reversed: true, crossedAt: 'Maximum' },
    });
  });

  // 60 rows and their chart do not share a landscape page: table and lines end in row 69, the chart has the 20 rows below.
  test('a chart under a long table is an area of its own, so that no page ends within it', async () => {
    const host = startHost();
    const rows = Array.from({ length: 60 }, (_, n): [string, string, number] => [`C${n}`, '甲', 1]);
    await writeReport(openRun(), job(table(rows)));
    const sheet = host.workbook.sheet(def.title)!;
    expect(sheet.pageLayout).toMatchObject({
      zoom: { horizontalFitToPages: 1 },
      printArea: [
        { top: 0, left: 0, bottom: 68, right: 3 },
        { top: 69, left: 0, bottom: 88, right: 3 },
      ],
    });
    expect(sheet.charts[0]!.top).toBeGreaterThan(69 * 15);
    await writeReport(openRun(), job(table([...rows, ['C60', '乙', 1]])));
    expect(sheet.pageLayout.printArea).toMatchObject([{ bottom: 69 }, { top: 70, bottom: 89 }]);
  });

  test('made again without a change, nothing is written', async () => {
    startHost();
    await writeReport(openRun(), job(two));
    const run = openRun();
    expect(await writeReport(run, job(two))).toMatchObject({ cellsWritten: 0 });
    expect(run.metrics.cellsWritten).toBe(0);
    expect(run.changes).toEqual([]);
  });

  test('made again with other rows, it grows in place: notes beside and below stay, handwriting stays with its record', async () => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    const sheet = host.workbook.sheet(def.title)!;
    host.byPerson(() => {
      sheet.setValue(5, 3, '多走访');
      sheet.setValue(5, 6, '旁注');
      sheet.setValue(40, 0, '下面的话');
      sheet.columns.set(1, { width: 50 });
    });
    await writeReport(openRun(), job(three));
    expect(cellsOf(host, def.title, 8, 4, 4)).toEqual([
      ['客户编号', '客户名称', '金额', '对策'],
      ['000', '新', 5, null],
      ['001', '甲', 10, '多走访'],
      ['002', '=丙', 15, null],
      ['合计', null, 30, null],
      [null, null, null, null],
      ['说明：按销售额排列。', null, null, null],
      ['核对：金额合计，30，相符。', null, null, null],
    ]);
    expect(sheet.value(5, 6)).toBe('旁注');
    expect(sheet.value(41, 0)).toBe('下面的话');
    expect(sheet.columns.get(1)).toMatchObject({ width: 50 });
    expect(sheet.formula(7, 1)).toBeNull();
    expect(sheet.charts[0]!.series[0]!.values).toBe('=重要客户对策一览表!$C$6:$C$8');
  });

  test('it shrinks in place, and a sum that does not agree is said', async () => {
    const host = startHost();
    await writeReport(openRun(), job(three));
    await writeReport(openRun(), job(table([['001', '甲', 10]])));
    expect(cellsOf(host, def.title, 7, 3, 4)).toEqual([
      ['客户编号', '客户名称', '金额'],
      ['001', '甲', 10],
      ['合计', null, 10],
      [null, null, null],
      ['说明：按销售额排列。', null, null],
      ['核对：金额合计，应为 30，实为 10，相差 -20，不符！', null, null],
      [null, null, null],
    ]);
    expect(host.workbook.table('报表_06')!.area.bottom).toBe(6);
  });

  test.each([
    ['grew', three],
    ['shrank', table([['001', '甲', 10]])],
  ])('undo of a refresh that %s puts the old rows back', async (_, next) => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    const before = cellsOf(host, def.title, 14, 5);
    await writeReport(openRun(), job(next));
    await undoLast(openRun());
    expect(cellsOf(host, def.title, 14, 5)).toEqual(before);
    expect(host.workbook.table('报表_06')!.area.bottom).toBe(7);
  });

  test('a renamed sheet is found; a deleted one stays deleted until it is asked for', async () => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    const { workbook } = host;
    workbook.renameSheet(workbook.sheet(def.title)!, '对策');
    expect(await writeReport(openRun(), job(three))).toMatchObject({ sheet: '对策' });
    workbook.removeSheet(workbook.sheet('对策')!);
    expect((await inspect(openRun())).reports).toEqual(new Map([[6, null]]));
    expect(await writeReport(openRun(), job(two))).toMatchObject({ sheet: null, cellsWritten: 0 });
    expect(sheetNames(host)).toEqual(['Sheet1']);
    expect(await writeReport(openRun(), job(two, true))).toMatchObject({ sheet: def.title });
  });

  test('a report without rows keeps one blank line', async () => {
    const host = startHost();
    await writeReport(openRun(), job(table([], false)));
    expect(cellsOf(host, def.title, 2, 4, 4)).toEqual([
      ['客户编号', '客户名称', '金额', '对策'],
      [null, null, null, null],
    ]);
    expect(await writeReport(openRun(), job(table([], false)))).toMatchObject({ cellsWritten: 0 });
  });

  test('a protected sheet and a filtered table are refused, and stay as they are', async () => {
    const host = startHost();
    await writeReport(openRun(), job(two));
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('报表_06').columns.getItem('金额').filter.applyCustomFilter('>15');
      await context.sync();
    });
    await expect(writeReport(openRun(), job(three))).rejects.toMatchObject({ code: 'filtered' });
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('报表_06').clearFilters();
      context.workbook.worksheets.getItem(def.title).protection.protect();
      await context.sync();
    });
    await expect(writeReport(openRun(), job(three))).rejects.toMatchObject({ code: 'protected' });
    expect(cellsOf(host, def.title, 1, 3, 5)).toEqual([['001', '甲', 10]]);
  });
});
