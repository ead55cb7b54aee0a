/** One wrong formula in a workbook that we wrote is found and named: the comparison would notice a fault of ours. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseIso } from '../../src/values/serial';
import { buildWorkbook } from '../support/build-workbook';
import { startHost } from '../support/host';
import { secondOpinion } from '../support/second-opinion';
import { tableRows } from '../support/table-rows';

const source = startHost({
  客户: [
    ['客户编号', '客户名称', '潜力评分'],
    ['C001', '宏达贸易有限公司', 85],
    ['C002', '远航物流有限公司', 40],
  ],
});

/** Replaces the formula of one cell in whichever sheet part has that very formula there; its cached value stays. */
const withFormula = (bytes: Uint8Array, address: string, part: string, formula: string): Uint8Array => {
  const files = unzipSync(bytes);
  let changed = 0;
  for (const [name, content] of Object.entries(files)) {
    if (!name.startsWith('xl/worksheets/sheet')) continue;
    const xml = strFromU8(content).replace(
      new RegExp(`(<c r="${address}"[^>]*><f[^>]*>)([^<]*${part}[^<]*)(</f>)`),
      (_, open: string, __, close: string) => {
        changed += 1;
        return open + formula + close;
      },
    );
    files[name] = strToU8(xml);
  }
  if (changed !== 1) throw new Error(`${changed} cells ${address} with ${part}`);
  return zipSync(files);
};

test('the cell is named, with our value and theirs', async () => {
  const { host } = await buildWorkbook(await source.save(), { asOf: parseIso('2026-06-30')!, reports: false });
  const cell = tableRows(host, '客户台账').address(0, '综合等级');
  const wrong = withFormula(await host.save(), cell.split('!')[1]!, '核定等级', '"B"');
  const { disagreements } = await secondOpinion(wrong);
  expect(disagreements).toContainEqual({ cell, ours: 'A', theirs: 'B' });
}, 120_000);
