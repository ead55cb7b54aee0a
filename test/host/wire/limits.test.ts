import { ExcelError, Host } from '../../../src/host';
import { attachHost } from '../../../src/host/wire/node';
import { codeOf, start } from './start';

const write = (rows: number, text: string): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1).values = Array.from(
      { length: rows },
      () => [text],
    );
    await context.sync();
  });

const read = (rows: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, 1).load('values');
    await context.sync();
  });

describe('Limits', () => {
  test('a request above the limit changes nothing; Chinese counts three bytes a character', async () => {
    const host = start({ limits: { payloadBytes: 20_000 } });
    expect(await codeOf(write(100, '中'.repeat(50)))).toBe('none');
    expect(await codeOf(write(100, '中'.repeat(100)))).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.sheets[0]!.value(0, 0)).toBe('中'.repeat(50));
  });

  test('a response above the limit fails', async () => {
    const host = start({ limits: { payloadBytes: 10_000 } });
    for (let row = 0; row < 100; row++) host.workbook.sheets[0]!.setValue(row, 0, 'x'.repeat(200));
    expect(await codeOf(read(10))).toBe('none');
    expect(await codeOf(read(100))).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more cells than a read may have', async () => {
    start();
    expect(
      await codeOf(
        Excel.run(async (context) => {
          context.workbook.worksheets.getFirst().getRange('A:E').load('values');
          await context.sync();
        }),
      ),
    ).toBe('RangeExceedsLimit');
  });

  test('metrics count requests, bytes and cells; releasing objects is not a request', async () => {
    const host = start();
    await write(10, 'a');
    await read(10);
    expect(host.metrics).toMatchObject({ requests: 2, cellsRead: 10, cellsWritten: 10 });
    expect(host.metrics.bytesIn).toBeGreaterThan(100);
    expect(host.metrics.bytesOut).toBeGreaterThan(100);
  });
});

describe('Faults and other people', () => {
  test('a fault at the second request; the first stays done', async () => {
    const host = start();
    host.beforeRequest((n) => {
      if (n === 2) throw new ExcelError('AccessDenied', 'no');
    });
    const run = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [[1]];
      await context.sync();
      range.values = [[2]];
      await context.sync();
    });
    expect(await codeOf(run)).toBe('AccessDenied');
    expect(host.workbook.sheets[0]!.value(0, 0)).toBe(1);
  });

  test('a co-author edits between two requests', async () => {
    const host = start();
    host.beforeRequest((n) => {
      if (n === 2) host.byCoauthor((workbook) => workbook.sheets[0]!.enter(0, 0, '他'));
    });
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.values = [['我']];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['他']]);
    });
  });

  test('the first error of a batch stops it: earlier steps stay, later ones are not done', async () => {
    const host = start();
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2:A3').values = [[1]];
      sheet.getRange('A4').values = [[1]];
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Range.values' } });
    expect([0, 3].map((row) => host.workbook.sheets[0]!.value(row, 0))).toEqual([1, null]);
  });

  test('while a cell is edited a run fails, and one with delayForCellEdit waits', async () => {
    const host = start();
    host.editing = true;
    expect(await codeOf(write(1, 'a'))).toBe('InvalidOperationInCellEditMode');
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getFirst().getRange('A1').values = [['b']];
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(host.workbook.sheets[0]!.value(0, 0)).toBeNull();
    host.editing = false;
    await waiting;
    expect(host.workbook.sheets[0]!.value(0, 0)).toBe('b');
  });

  test('several hosts in one process, one at a time', async () => {
    const [one, two] = [new Host(), new Host()];
    attachHost(one);
    await write(1, '一');
    attachHost(two);
    await write(1, '二');
    expect([one, two].map((host) => host.workbook.sheets[0]!.value(0, 0))).toEqual(['一', '二']);
  });
});
