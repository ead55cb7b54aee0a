/** Bringing value columns up to date costs next to nothing where there are none. */
import { registers } from '../../src/registers';
import { openRun, readParameters, refreshValues } from '../../src/workbook';
import { parseIso } from '../../src/values/serial';
import { buildWorkbook } from '../support/build-workbook';
import { startHost } from '../support/host';

test('below 跨行公式上限 no register is read', async () => {
  const source = startHost({
    客户: [
      ['客户编号', '客户名称'],
      ['C001', '宏达贸易有限公司'],
      ['C002', '远航物流有限公司'],
    ],
  });
  const { host } = await buildWorkbook(await source.save(), { asOf: parseIso('2026-06-30')!, reports: false });
  const cellsReadBy = async (work: () => Promise<unknown>): Promise<number> => {
    host.resetMetrics();
    await work();
    return host.metrics.cellsRead;
  };
  const parameters = await cellsReadBy(() => readParameters(openRun()));
  const tables = [...registers.map(({ name }) => name), '制度参数', '节假日'];
  const headers = tables.reduce((sum, name) => sum + host.workbook.table(name)!.columns.length, 0);
  expect(await cellsReadBy(() => refreshValues(openRun()))).toBe(parameters + headers);
}, 60_000);
