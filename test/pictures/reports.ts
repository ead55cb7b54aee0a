/**
 * Pictures of report sheets for docs/, as LibreOffice would print them: the sample workbook is built, the reports are made,
 * and each is printed alone. Run by `npm run pictures`.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, makeReports } from '../../src/commands';
import { Host } from '../../src/host';
import { attachHost } from '../../src/host/wire/node';
import { serialOf } from '../../src/values/serial';
import { sampleWorkbook } from '../../src/workbench/sample/build';
import { toPdf } from '../support/libreoffice';

const FOLDER = join(__dirname, '../../docs/reports');
const REPORTS = [1, 3, 4, 5, 11, 12, 14, 18, 33, 34, 36, 52, 58, 61];
const DAY = serialOf(2026, 11, 20);
const QUIET = { signal: new AbortController().signal, progress: () => undefined };

/** First page of one sheet, as PNG. Report sheets hold values only, so the others can go before printing. */
const print = async (workbook: Uint8Array, sheetName: string, file: string): Promise<void> => {
  const alone = new Host({ clock: () => DAY });
  await alone.open(workbook, 'report.xlsx');
  for (const sheet of [...alone.workbook.sheets]) if (sheet.name !== sheetName) alone.workbook.removeSheet(sheet);
  const pdf = join(mkdtempSync(join(tmpdir(), 'taizhang-picture-')), 'report.pdf');
  writeFileSync(pdf, await toPdf(await alone.save()));
  execFileSync('pdftoppm', ['-r', '80', '-f', '1', '-l', '1', '-singlefile', '-png', pdf, file]);
};

const main = async (): Promise<void> => {
  mkdirSync(FOLDER, { recursive: true });
  const host = new Host({ clock: () => DAY });
  await host.open(sampleWorkbook(), '示例工作簿.xlsx');
  attachHost(host);
  await build.run({ asOf: { date: DAY, time: DAY + (23 * 60 + 59) / 1440 } }, QUIET);
  const { data } = await makeReports.run({ ids: REPORTS }, QUIET);
  const workbook = await host.save();
  for (const { id, sheet, title } of data) {
    await print(workbook, sheet, join(FOLDER, String(id).padStart(2, '0')));
    console.log(`${id} ${title}`);
  }
};

void main();
