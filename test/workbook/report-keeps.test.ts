/** What people did to a report's sheet stays when it is made again (requirements section 8: handwriting is kept). */
import { openRun, undoLast, writeReport } from '../../src/workbook';
import { cellsOf, startHost } from '../support/host';
import { def, job, table } from './report-sample';

type Row = readonly [string, string, number];
const [A, B, C]: Row[] = [
  ['001', '甲', 10],
  ['002', '乙', 20],
  ['003', '丙', 30],
];
const write = (...rows: Row[]) => writeReport(openRun(), job(table(rows)));

/** A workbook with the report in it, and its sheet. */
const start = async (...rows: Row[]) => {
  const host = startHost();
  await write(...rows);
  return { host, sheet: host.workbook.sheet(def.title)! };
};
type Started = Awaited<ReturnType<typeof start>>;

/** Data rows with the total: key and the columns from 对策 on. */
const notes = ({ host }: Started, rows: number, columns = 1): unknown[][] =>
  cellsOf(host, def.title, rows, 3 + columns, 5).map((row) => [row[0], ...row.slice(3)]);

const kept = ({ host }: Started): unknown[][] =>
  host.workbook.table('报表手写') ? cellsOf(host, '报表手写', 3, 4, 1) : [];

/** Types into the report as a person does; row 0 is the first record. */
const type = ({ host, sheet }: Started, row: number, column: number, value: string | number) =>
  host.byPerson(() => sheet.setValue(5 + row, column, value));

describe('handwriting follows its record', () => {
  test('a record that leaves takes its note to 报表手写, and brings it back', async () => {
    const book = await start(A!, B!, C!);
    type(book, 0, 3, '=多走访');
    type(book, 1, 3, '降价');
    await write(A!, C!);
    expect(notes(book, 3)).toEqual([
      ['001', '=多走访'],
      ['003', null],
      ['合计', null],
    ]);
    expect(kept(book)).toEqual([
      ['报表_06', '002', '对策', '降价'],
      [null, null, null, null],
      [null, null, null, null],
    ]);
    expect(book.host.workbook.sheet('报表手写')!.visibility).toBe('Hidden');
    expect(cellsOf(book.host, def.title, 1, 1, 11)[0]![0]).toMatch(/^说明：另有 1 处手写内容/);
    expect(await write(A!, C!)).toMatchObject({ cellsWritten: 0 });
    await write(B!, A!);
    expect(notes(book, 3)).toEqual([
      ['002', '降价'],
      ['001', '=多走访'],
      ['合计', null],
    ]);
    expect(kept(book)[0]).toEqual([null, null, null, null]);
    expect(cellsOf(book.host, def.title, 1, 1, 10)[0]![0]).not.toMatch(/手写/);
  });

  test('also when the report was empty in between, or was deleted and made again', async () => {
    const book = await start(A!, B!);
    type(book, 0, 3, '多走访');
    await write();
    await write(B!, A!);
    expect(notes(book, 2)).toEqual([
      ['002', null],
      ['001', '多走访'],
    ]);
    await write(B!);
    book.host.workbook.removeSheet(book.sheet);
    await writeReport(openRun(), job(table([A!]), true));
    expect(notes(book, 1)).toEqual([['001', '多走访']]);
  });

  test('undo puts note and report back', async () => {
    const book = await start(A!, B!);
    type(book, 0, 3, '多走访');
    await write(B!);
    await undoLast(openRun());
    expect(notes(book, 2)).toEqual([
      ['001', '多走访'],
      ['002', null],
    ]);
    expect(book.host.workbook.sheet('报表手写')).toBeUndefined();
  });
});

describe("a person's own column in the table", () => {
  test('stays, and its cells follow their records; formulas stay formulas', async () => {
    const book = await start(A!, B!);
    const { host, sheet } = book;
    host.byPerson(() =>
      host.workbook.resizeTable(host.workbook.table('报表_06')!, { top: 4, left: 0, bottom: 7, right: 4 }),
    );
    host.byPerson(() => {
      sheet.setValue(4, 4, '我的备注');
      sheet.setValue(5, 4, '老客户');
      sheet.setFormula(6, 4, '=1+1');
    });
    await write(C!, A!, B!);
    expect(host.workbook.table('报表_06')!.columns.map(({ name }) => name)).toEqual([
      '客户编号',
      '客户名称',
      '金额',
      '对策',
      '我的备注',
    ]);
    expect(notes(book, 4, 2)).toEqual([
      ['003', null, null],
      ['001', null, '老客户'],
      ['002', null, 2],
      ['合计', null, null],
    ]);
    expect(sheet.formula(7, 4)).toBe('=1+1');
    expect(await write(C!, A!, B!)).toMatchObject({ cellsWritten: 0 });
  });
});

describe('beside and below', () => {
  test('a note right under our lines is pushed down, not overwritten, when there is one line more', async () => {
    const book = await start(A!, B!);
    type(book, 0, 3, '多走访');
    const { host, sheet } = book;
    host.byPerson(() => sheet.setValue(11, 1, '我的话'));
    await write(B!);
    // One row less in the table, two lines more below it.
    expect(cellsOf(host, def.title, 5, 2, 8)).toEqual([
      [expect.stringMatching(/^说明：按/), null],
      [expect.stringMatching(/^核对：/), null],
      [expect.stringMatching(/^说明：另有 1 处/), null],
      [expect.stringMatching(/^　　　/), null],
      [null, '我的话'],
    ]);
    await undoLast(openRun());
    expect(sheet.value(11, 1)).toBe('我的话');
  });

  test('our print area ends where the report ends; a smaller one that a person set stays; undo restores both', async () => {
    const book = await start(A!, B!);
    const { sheet } = book;
    const [ours] = sheet.pageLayout.printArea!;
    await write(A!, B!, C!);
    expect(sheet.pageLayout.printArea).toEqual([{ ...ours, bottom: ours!.bottom + 1 }]);
    await undoLast(openRun());
    expect(sheet.pageLayout.printArea).toEqual([ours]);
    const own = { top: 0, left: 0, bottom: 6, right: 2 };
    sheet.pageLayout.printArea = [own];
    sheet.pageLayout.orientation = 'Portrait';
    sheet.pageLayout.margins.left = 50;
    await write(A!, B!, C!);
    expect(sheet.pageLayout).toMatchObject({ printArea: [own], orientation: 'Portrait', margins: { left: 50 } });
  });

  test('a table that becomes too long to share its page with the chart gives it a page; short again, they share one', async () => {
    const many = Array.from({ length: 60 }, (_, at): Row => [String(at).padStart(3, '0'), `客户${at}`, 1]);
    const { sheet } = await start(A!, B!);
    const { pageLayout } = sheet;
    const short = structuredClone({ printArea: pageLayout.printArea, zoom: pageLayout.zoom });
    expect(short.printArea).toHaveLength(1);
    await write(...many);
    const [own, chart] = pageLayout.printArea!;
    // Five rows above the data, 60 and the total, a blank one, the note and the check: the last is row 68, from 0.
    expect([own!.top, own!.bottom, chart!.top, chart!.bottom - chart!.top]).toEqual([0, 68, 69, 19]);
    expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
    await undoLast(openRun());
    expect(pageLayout).toMatchObject(short);
    await write(...many);
    await write(A!, B!);
    expect(pageLayout).toMatchObject(short);
    const area = { ...short.printArea![0]!, bottom: 100 };
    pageLayout.printArea = [area];
    await write(...many);
    expect(pageLayout.printArea).toEqual([expect.objectContaining({ top: 0 })]);
  });

  test('the chart keeps its distance to the table; one that a person put beside it stays there; undo restores it', async () => {
    const { sheet } = await start(A!, B!);
    const chart = sheet.charts[0]!;
    const before = structuredClone({ top: chart.top, left: chart.left, series: chart.series });
    await write(A!, B!, C!);
    expect(chart.top).toBe(before.top + 15);
    await undoLast(openRun());
    expect(sheet.charts[0]).toMatchObject(before);
    Object.assign(chart, { top: 20, left: 700, width: 200 });
    await write(A!, B!, C!);
    expect(sheet.charts[0]).toMatchObject({ top: 20, left: 700, width: 200 });
    expect(sheet.charts[0]!.series[0]!.values).toBe('=重要客户对策一览表!$C$6:$C$8');
  });
});
