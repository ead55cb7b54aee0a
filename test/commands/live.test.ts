import { check, recheck, startLiveChecks } from '../../src/commands';
import { onOutcome } from '../../src/commands/runner';
import type { Checked } from '../../src/commands/views';
import { sortRows } from '../../src/host/model/sort';
import { TODAY, cellsOf } from '../support/host';
import { draft } from '../workbook/drafts';
import { at, runOf, startWith, typeIn } from './support';

jest.setTimeout(120_000);

const CUSTOMERS = draft(
  'customers',
  ['客户编号', '客户名称', '客户类型', '手机'],
  [
    ['001', '上海宏达贸易有限公司', '企业', '13812345678'],
    ['002', '北京远景科技有限公司', '企业', null],
  ],
);
const TRADES = draft('transactions', ['单号', '客户编号', '日期', '金额'], [['T1', '001', TODAY - 9, 100]]);

const rest = () => new Promise((resolve) => setTimeout(resolve, 900));

describe('checks while a person types', () => {
  const start = async () => {
    const host = await startWith([CUSTOMERS, TRADES]);
    await runOf(check, undefined);
    const heard: Checked[] = [];
    const stopHearing = onOutcome(({ command, data }) => command === 'recheck' && heard.push(data as Checked));
    const stop = startLiveChecks();
    await rest();
    return {
      host,
      heard,
      end: async () => {
        stop();
        stopHearing();
        await rest();
      },
    };
  };

  test('a wrong entry is found at once, first in the list, and 校验问题 is left alone', async () => {
    const { host, heard, end } = await start();
    const sheet = () => cellsOf(host, '校验问题', 12, 7);
    const before = sheet();
    typeIn(host, '客户台账', 1, '手机', '12345');
    await rest();
    const fresh = heard.at(-1)!.findings.filter((finding) => finding.fresh);
    expect(fresh).toMatchObject([{ rule: 'phoneKind', register: '客户台账', row: 3, column: '手机', value: '12345' }]);
    expect(sheet()).toEqual(before);
    typeIn(host, '客户台账', 1, '手机', '13912345678');
    await rest();
    expect(heard.at(-1)!.findings.filter(({ column }) => column === '手机')).toEqual([]);
    await end();
  });

  test('what an edit breaks elsewhere is found too: a code that trades still name', async () => {
    const { host, heard, end } = await start();
    typeIn(host, '客户台账', 0, '客户编号', '009');
    await rest();
    expect(heard.at(-1)!.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'reference', register: '交易', row: 2 })]),
    );
    await end();
  });

  test("a co-author's edit and a sheet of the person's own are not looked at", async () => {
    const { host, heard, end } = await start();
    const place = at(host, '客户台账', 1, '手机');
    host.byCoauthor(() => place.sheet.setValue(place.row, place.column, '1'));
    host.byPerson((workbook) => workbook.sheet('Sheet1')!.setValue(0, 0, 'x'));
    await rest();
    expect(heard).toEqual([]);
    await end();
  });

  test('rows deleted or sorted meanwhile: findings name the rows as they stand', async () => {
    const { host, heard, end } = await start();
    typeIn(host, '客户台账', 1, '手机', '12345');
    await rest();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('客户台账').rows.getItemAt(0).delete();
      await context.sync();
    });
    typeIn(host, '客户台账', 0, '客户名称', '北京远景科技公司');
    await rest();
    const mobile = heard.at(-1)!.findings.filter(({ column }) => column === '手机');
    expect(mobile).toMatchObject([{ row: 2, value: '12345' }]);
    await end();
  });

  test('a row added below, rows sorted by the person: findings follow, without more being read than needed', async () => {
    const { host, heard, end } = await start();
    const table = host.workbook.table('客户台账')!;
    const sheet = host.workbook.sheet('客户台账')!;
    const { left, right, top, bottom } = table.area;
    host.byPerson(() =>
      sheet.enterAll({ top: bottom + 1, bottom: bottom + 1, left, right: left + 1 }, [['001', '又一家']], {
        autoExpand: true,
      }),
    );
    await rest();
    expect(heard.at(-1)!.findings).toContainEqual(expect.objectContaining({ rule: 'unique', row: 4, fresh: true }));
    host.byPerson(() =>
      sortRows(sheet, { left, right, top: top + 1, bottom: bottom + 1 }, [{ column: 1, ascending: false }]),
    );
    await rest();
    const twice = heard.at(-1)!.findings.find(({ rule }) => rule === 'unique')!;
    expect(sheet.value(twice.row! - 1, left)).toBe('001');
    await end();
  });

  test('only the edited rows are read again', async () => {
    const many = Array.from({ length: 300 }, (_, n) => [`C${n}`, `客户${n}`, '企业', null]);
    const host = await startWith([draft('customers', [...CUSTOMERS.columns], many)]);
    await runOf(check, undefined);
    typeIn(host, '客户台账', 7, '手机', '12345');
    const place = at(host, '客户台账', 7, '手机');
    let cells = 0;
    await recheck.run([{ sheet: '客户台账', address: `D${place.row + 1}` }], {
      signal: new AbortController().signal,
      progress: () => undefined,
      measured: (metrics) => (cells = metrics.cellsRead),
    });
    const columns = host.workbook.table('客户台账')!.columns.length;
    expect(cells).toBeLessThan(2 * columns + 10);
  });
});
