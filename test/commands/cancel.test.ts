/** A long job stopped on the way leaves the workbook as it was; carried through, undo takes it back. */
import { build, mergeCustomers, undo } from '../../src/commands';
import type { Command } from '../../src/commands/types';
import type { Host } from '../../src/host';
import { cellsOf, sheetNames, startHost } from '../support/host';
import { AS_OF, runOf } from './support';

jest.setTimeout(180_000);

const CUSTOMERS = [
  ['客户编号', '客户名称', '手机', '信用额度'],
  ['C1', '杭州宏达贸易有限公司', '13812345678', 1000],
  ['C2', '杭州宏达贸易公司', '13812345678', 2000],
  ['C3', '苏州凌科物流有限公司', '13912345678', 3000],
];
const ORDERS = [
  ['单号', '客户编号', '日期', '金额'],
  ['T1', 'C2', 45900, 10],
];

/** Every cell of every sheet, and what there is of tables and names. */
const everything = (host: Host): unknown => ({
  tables: host.workbook.tables.map(({ name, area }) => [name, area]),
  names: host.workbook.names.map(({ name, formula }) => [name, formula]),
  settings: [...host.workbook.settings].filter(([key]) => !key.endsWith('.undo')),
  sheets: host.workbook.sheets.map(({ name, visibility }) => {
    const used = host.workbook.sheet(name)!.usedArea(true);
    return [name, visibility, used && cellsOf(host, name, used.bottom + 1, used.right + 1)];
  }),
});

/** Runs a command and presses cancel once it has reached a step, after most of the writing. */
const cancelAt = async <I, O>(command: Command<I, O>, input: I, step: string): Promise<string[]> => {
  const stop = new AbortController();
  const steps: string[] = [];
  const run = command.run(input, {
    signal: stop.signal,
    progress: (now) => {
      steps.push(now);
      if (now === step) stop.abort();
    },
  });
  await expect(run).rejects.toMatchObject({ name: 'Cancelled' });
  return steps;
};

test('建账, the update of it, and a merge: cancelled after the writing, and undone when carried through', async () => {
  const host = startHost({ 客户: CUSTOMERS, 订单: ORDERS });
  const bare = everything(host);
  await cancelAt(build, { asOf: AS_OF }, 'check');
  expect(everything(host)).toEqual(bare);
  await runOf(build, { asOf: AS_OF });
  const built = everything(host);
  expect(sheetNames(host)).toContain('建账指纹');

  host.byPerson((workbook) => {
    workbook.sheet('客户')!.setValue(1, 3, 1100);
    workbook.sheet('客户')!.setValue(4, 0, 'C4');
    workbook.sheet('客户')!.setValue(4, 1, '武汉朗邦机械有限公司');
  });
  const edited = everything(host);
  expect(await cancelAt(build, { asOf: AS_OF }, 'check')).toContain('writeRegisters');
  expect(everything(host)).toEqual(edited);
  await runOf(build, { asOf: AS_OF });
  expect(everything(host)).not.toEqual(edited);
  await runOf(undo, undefined);
  expect(everything(host)).toEqual(edited);
  host.byPerson((workbook) => {
    workbook.sheet('客户')!.setValue(1, 3, 1000);
    workbook.sheet('客户')!.setValue(4, 0, null);
    workbook.sheet('客户')!.setValue(4, 1, null);
  });

  const cards = CUSTOMERS.slice(1, 3).map(([code, name], row) => ({ row, code: String(code), name: String(name) }));
  await cancelAt(mergeCustomers, { cards }, 'check');
  expect(everything(host)).toEqual(built);
  await runOf(mergeCustomers, { cards });
  await runOf(undo, undefined);
  expect(everything(host)).toEqual(built);
});
