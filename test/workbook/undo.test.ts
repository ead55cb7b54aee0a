import { ExcelError } from '../../src/host';
import {
  openRun,
  setParameter,
  transaction,
  undoLast,
  undoable,
  writeFindings,
  writeRegisters,
} from '../../src/workbook';
import { sheetNames, startHost, cellsOf } from '../support/host';
import { customers, receivables, transactions } from './drafts';

const plan = { preset: '通用', drafts: [customers, transactions, receivables] };
const source = {
  客户: [
    ['编号', '名称'],
    ['001', '宏达'],
  ],
};

const finding = (row: number, text: string) => ({
  rule: 'required',
  severity: '错误' as const,
  register: 'customers',
  row,
  column: '手机',
  value: null,
  title: '必填',
  text,
  advice: '补填',
});

jest.setTimeout(60_000);

describe('undo', () => {
  test('removes what 建账 added: sheets, tables, names, settings', async () => {
    const host = startHost(source);
    const run = openRun();
    await writeRegisters(run, plan);
    expect(await undoable(run)).toBe('build');
    expect(await undoLast(run)).toEqual({ label: 'build', kept: 0 });
    expect(sheetNames(host)).toEqual(['客户']);
    expect(host.workbook.names).toEqual([]);
    expect(host.workbook.tables).toEqual([]);
    expect([...host.workbook.settings.keys()]).toEqual([]);
    expect(await undoLast(run)).toBeNull();
  });

  test('puts back changed cells, and keeps what a person changed since', async () => {
    const host = startHost();
    await writeRegisters(openRun(), plan);
    await writeFindings(openRun(), [finding(0, '一'), finding(1, '二')]);
    await writeFindings(openRun(), [finding(0, '一'), finding(1, '变了'), finding(2, '三')]);
    const texts = () => cellsOf(host, '校验问题', 4, 1, 0, 6).map(([text]) => text);
    expect(texts()).toEqual(['说明', '一', '变了', '三']);
    expect(host.workbook.table('校验问题')!.area.bottom).toBe(3);
    host.byPerson((workbook) => workbook.sheet('校验问题')!.setValue(2, 6, '我的话'));
    expect(await undoLast(openRun())).toEqual({ label: 'check', kept: 1 });
    expect(texts()).toEqual(['说明', '一', '我的话', null]);
    expect(host.workbook.table('校验问题')!.area.bottom).toBe(2);
  });

  test('a parameter goes back to what it was', async () => {
    const host = startHost();
    await writeRegisters(openRun(), plan);
    const row = host.workbook.sheet('制度参数')!;
    const at = cellsOf(host, '制度参数', 60, 1).findIndex(([name]) => name === '等级A下限');
    await setParameter(openRun(), '等级A下限', { value: 85 });
    expect(row.value(at, 1)).toBe(85);
    await undoLast(openRun());
    expect(row.value(at, 1)).toBe(80);
  });
});

describe('all or nothing', () => {
  test('a command that is stopped leaves the workbook as it was', async () => {
    const host = startHost(source);
    const stop = new AbortController();
    let requests = 0;
    host.beforeRequest(() => {
      if (++requests === 4) stop.abort();
    });
    await expect(writeRegisters(openRun({ signal: stop.signal }), plan)).rejects.toMatchObject({ code: 'cancelled' });
    expect(sheetNames(host)).toEqual(['客户']);
    expect(host.workbook.names).toEqual([]);
  });

  test.each([3, 4, 5])('a fault at request %i takes everything back', async (at) => {
    const host = startHost(source);
    let requests = 0;
    host.beforeRequest(() => {
      if (++requests === at) throw new ExcelError('GeneralException', 'There was an internal error.');
    });
    await expect(writeRegisters(openRun(), plan)).rejects.toThrow();
    expect(sheetNames(host)).toEqual(['客户']);
    expect(host.workbook.names).toEqual([]);
    expect([...host.workbook.settings.keys()]).toEqual([]);
  });

  test('an error in the middle of a command takes all its steps back', async () => {
    const host = startHost(source);
    const run = openRun();
    const failing = transaction(run, 'build', async () => {
      await writeRegisters(run, plan);
      throw new Error('later step');
    });
    await expect(failing).rejects.toThrow('later step');
    expect(sheetNames(host)).toEqual(['客户']);
    expect(run.changes).toEqual([]);
  });

  test('several commands are taken back one after the other, each to what stood before it', async () => {
    const host = startHost();
    await writeRegisters(openRun(), plan);
    const value = () => cellsOf(host, '制度参数', 40, 2).find(([name]) => name === '满分销售额')![1];
    const before = value();
    for (const next of [1, 2, 3]) await setParameter(openRun(), '满分销售额', { value: next });
    const seen = [];
    while (value() !== before) {
      await undoLast(openRun());
      seen.push(value());
    }
    expect(seen).toEqual([2, 1, before]);
    expect(await undoable(openRun())).toBe('build');
  });

  test('another workbook opened in the same page has nothing to take back', async () => {
    startHost();
    await writeRegisters(openRun(), plan);
    await setParameter(openRun(), '满分销售额', { value: 5 });
    startHost();
    expect(await undoable(openRun())).toBeNull();
    expect(await undoLast(openRun())).toBeNull();
  });
});

describe('what is remembered for undo', () => {
  const LIMIT = '满分销售额';
  const limitOf = (host: ReturnType<typeof startHost>) =>
    cellsOf(host, '制度参数', 40, 2).find(([name]) => name === LIMIT)![1];

  /** Changes a parameter twice; does something at the request that keeps the second change (0: the last, 1: the one before). */
  const changeTwice = async (fromEnd: number, work: (abort: AbortController) => void) => {
    const host = startHost();
    await writeRegisters(openRun(), plan);
    let requests = 0;
    host.beforeRequest(() => void requests++);
    await setParameter(openRun(), LIMIT, { value: 5 });
    const at = requests * 2 - fromEnd;
    const abort = new AbortController();
    const stop = host.beforeRequest(() => {
      if (requests === at) work(abort);
    });
    const run = openRun({ signal: abort.signal });
    const error = await setParameter(run, LIMIT, { value: 6 }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    stop();
    return { host, run, error };
  };

  test.each([0, 1])(
    'a fault %i request(s) before the end: the command is done and says it cannot be undone',
    async (n) => {
      const { host, run, error } = await changeTwice(n, () => {
        throw new ExcelError('GeneralException', 'There was an internal error.');
      });
      expect([error, limitOf(host), run.undoLost]).toEqual([null, 6, true]);
      // What came before it is not offered either: it would be undone from under it.
      expect(await undoable(openRun())).toBeNull();
      const next = openRun();
      await setParameter(next, LIMIT, { value: 7 });
      expect(next.undoLost).toBe(false);
      await undoLast(openRun());
      expect(limitOf(host)).toBe(6);
    },
  );

  test('stopped in that moment the command is taken back, and the one before it can be', async () => {
    const { host, error } = await changeTwice(1, (abort) => abort.abort());
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(limitOf(host)).toBe(5);
    await undoLast(openRun());
    expect(limitOf(host)).not.toBe(5);
  });
});
