import { settle, start } from './start';

/** Registers a handler for all sheets and gives the list it fills. */
async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const seen: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => void seen.push(event));
    await context.sync();
  });
  return seen;
}

describe('Events', () => {
  test('an edit by the add-in: Local, ThisLocalAddin, with values before and after for one cell', async () => {
    start();
    const seen = await listen();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('B2').values = [[5]];
      await context.sync();
    });
    await settle();
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: '', valueAfter: 5, valueTypeBefore: 'Empty', valueTypeAfter: 'Double' },
    });
  });

  test('an edit by the person is Local but not by the add-in, one by a co-author Remote', async () => {
    const host = start();
    const seen = await listen();
    host.byPerson((workbook) => workbook.sheets[0]!.enter(0, 0, '1'));
    host.byCoauthor((workbook) => workbook.sheets[0]!.enter(0, 0, '2'));
    await settle();
    expect(seen.map((event) => [event.source, event.triggerSource])).toEqual([
      ['Local', 'Unknown'],
      ['Remote', 'Unknown'],
    ]);
  });

  test('rows inserted and deleted are told apart from edits', async () => {
    start();
    const seen = await listen();
    await Excel.run(async (context) => {
      const row = context.workbook.worksheets.getFirst().getRange('3:4');
      row.insert('Down');
      row.delete('Up');
      await context.sync();
    });
    await settle();
    expect(seen.map((event) => [event.changeType, event.address])).toEqual([
      ['RowInserted', '3:4'],
      ['RowDeleted', '3:4'],
    ]);
  });

  test('tables, sheets, selection and names of sheets', async () => {
    start();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async (event) => void seen.push(event.type));
      worksheets.onDeleted.add(async (event) => void seen.push(event.type));
      worksheets.onActivated.add(async (event) => void seen.push(event.type));
      worksheets.onNameChanged.add(
        async (event) => void seen.push(`${event.type} ${event.nameBefore} ${event.nameAfter}`),
      );
      context.workbook.onSelectionChanged.add(async () => void seen.push('SelectionChanged'));
      tables.onChanged.add(async (event) => void seen.push(`${event.type} ${event.address}`));
      await context.sync();
      const sheet = worksheets.add('新');
      sheet.name = '旧';
      sheet.activate();
      worksheets.getItem('Sheet1').getRange('A1:A2').values = [['a'], [1]];
      worksheets.getItem('Sheet1').tables.add('A1:A2', true).getDataBodyRange().values = [[2]];
      worksheets.getItem('Sheet1').getRange('C3').select();
      await context.sync();
      sheet.delete();
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([
      'WorksheetAdded',
      'WorksheetNameChanged 新 旧',
      'WorksheetActivated',
      'TableChanged A2',
      'WorksheetActivated',
      'SelectionChanged',
      'WorksheetDeleted',
    ]);
  });

  test('no events while runtime.enableEvents is false', async () => {
    start();
    const seen = await listen();
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
      await context.sync();
    });
    await settle();
    expect(seen).toEqual([]);
  });

  test('a handler that is removed hears nothing more', async () => {
    const host = start();
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getFirst().load('id');
      await context.sync();
      const result = added.onChanged.add(async (event) => void seen.push(event.address));
      await context.sync();
      return result;
    });
    host.byPerson((workbook) => workbook.sheets[0]!.enter(0, 0, 'a'));
    await settle();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.byPerson((workbook) => workbook.sheets[0]!.enter(1, 0, 'b'));
    await settle();
    expect(seen).toEqual(['A1']);
  });
});
