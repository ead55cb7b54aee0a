/** LibreOffice as the second opinion: it recalculates a workbook from scratch, and it prints sheets. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * LibreOffice repeats the values cached in a file unless its profile says "always recalculate" (0). Without this setting
 * the comparison would compare our values with themselves. 1: "never".
 */
const settings = (recalculate: 0 | 1): string => `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>${recalculate}</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>${recalculate}</value></prop></item>
</oor:items>`;

const profiles = new Map<0 | 1, string>();

const profileFolder = (recalculate: 0 | 1): string => {
  const known = profiles.get(recalculate);
  if (known) return known;
  const profile = mkdtempSync(join(tmpdir(), 'taizhang-office-'));
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), settings(recalculate));
  profiles.set(recalculate, profile);
  return profile;
};

const MINUTE = 60_000;

const convert = async (
  bytes: Uint8Array,
  filter: string,
  extension: string,
  { recalculate = 0, timeout = 10 * MINUTE }: { recalculate?: 0 | 1; timeout?: number } = {},
): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-convert-'));
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, bytes);
  const out = join(folder, 'out');
  await run(
    'soffice',
    [
      `-env:UserInstallation=file://${profileFolder(recalculate)}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      out,
      input,
    ],
    { timeout },
  );
  return readFileSync(join(out, `in.${extension}`));
};

/** The same workbook with every formula calculated anew by LibreOffice. */
export const recalculate = (bytes: Uint8Array): Promise<Uint8Array> =>
  convert(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');

/** The workbook as it would be printed. */
export const toPdf = (bytes: Uint8Array): Promise<Buffer> => convert(bytes, 'pdf:calc_pdf_Export', 'pdf');

/**
 * Seconds until LibreOffice has the workbook open, with the values the file holds or with every formula calculated anew.
 * @throws an error of code ENOENT where LibreOffice is not installed
 */
export const secondsToOpen = async (bytes: Uint8Array, values: 'held' | 'anew'): Promise<number> => {
  const start = performance.now();
  await convert(bytes, 'csv', 'csv', { recalculate: values === 'anew' ? 0 : 1, timeout: 60 * MINUTE });
  return (performance.now() - start) / 1000;
};
