import { openRun, inspect, readRegisters, writeRegisters } from '../../src/workbook';
import { TakenNames } from '../../src/workbook/write/naming';
import { sheetNames, startHost } from '../support/host';
import { customers, receivables } from './drafts';

jest.setTimeout(60_000);

describe('names that are taken (requirements section 7: 台账, then 2, 3 …)', () => {
  test.each([
    [[], '客户台账'],
    [['客户台账'], '客户台账台账'],
    [['客户台账', '客户台账台账'], '客户台账台账2'],
    [['客户台账', '客户台账台账', '客户台账台账2'], '客户台账台账3'],
  ])('%j → %s', (taken, given) => expect(new TakenNames('sheet', taken).claim('客户台账')).toBe(given));

  test('names differ by more than case', () => expect(new TakenNames('name', ['p_A']).claim('P_a')).toBe('P_a台账'));

  test('sheet, table and defined name of a person stay; ours step aside and the formulas follow', async () => {
    const host = startHost({
      应收: [
        ['单号', '金额'],
        ['a', 1],
      ],
      其他: [['x']],
    });
    const { workbook } = host;
    workbook.addTable(workbook.sheet('应收')!, { top: 0, left: 0, bottom: 1, right: 1 }, true, '客户台账');
    workbook.addName('P_截至日期', '=1', null);
    const run = openRun();
    const summary = await writeRegisters(run, { preset: '通用', drafts: [customers, receivables] });
    expect(summary.renamed).toEqual([
      { kind: 'sheet', wanted: '应收', given: '应收台账' },
      { kind: 'table', wanted: '客户台账', given: '客户台账台账' },
      { kind: 'name', wanted: 'P_截至日期', given: 'P_截至日期台账' },
    ]);
    expect(sheetNames(host)).toEqual(expect.arrayContaining(['应收', '应收台账', '客户台账']));
    const { columns, rows } = (await readRegisters(run)).get('customers')!;
    expect(rows.map((row) => row[columns.indexOf('应收余额')])).toEqual([100000, 30000, 0]);
    expect((await inspect(run)).ownSheets.has('应收')).toBe(false);
  });

  test('a renamed sheet and a renamed table are found again', async () => {
    const host = startHost();
    const run = openRun();
    await writeRegisters(run, { preset: '通用', drafts: [customers] });
    const { workbook } = host;
    workbook.renameSheet(workbook.sheet('客户台账')!, '我的客户');
    workbook.renameTable(workbook.table('客户台账')!, '我的表');
    const found = await inspect(run);
    expect(found.registers.get('customers')).toEqual({ table: '我的表', sheet: '我的客户', visible: true });
    expect((await readRegisters(run, ['customers'])).get('customers')!.rows).toHaveLength(3);
  });
});
