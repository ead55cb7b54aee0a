/** LibreOffice as the second opinion: it recalculates a workbook from scratch, and it prints sheets. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * LibreOffice repeats the values cached in a file unless its profile says "always recalculate" (0). Without this setting
 * the comparison would compare our values with themselves.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let profile: string | undefined;

const profileFolder = (): string => {
  if (profile) return profile;
  profile = mkdtempSync(join(tmpdir(), 'taizhang-office-'));
  mkdirSync(join(profile, 'user'), { recursive: true });
  writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  return profile;
};

const convert = async (bytes: Uint8Array, filter: string, extension: string): Promise<Buffer> => {
  const folder = mkdtempSync(join(tmpdir(), 'taizhang-convert-'));
  const input = join(folder, 'in.xlsx');
  writeFileSync(input, bytes);
  const out = join(folder, 'out');
  await run(
    'soffice',
    [
      `-env:UserInstallation=file://${profileFolder()}`,
      '--headless',
      '--norestore',
      '--convert-to',
      filter,
      '--outdir',
      out,
      input,
    ],
    { timeout: 600_000 },
  );
  return readFileSync(join(out, `in.${extension}`));
};

/** The same workbook with every formula calculated anew by LibreOffice. */
export const recalculate = (bytes: Uint8Array): Promise<Uint8Array> =>
  convert(bytes, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');

/** The workbook as it would be printed. */
export const toPdf = (bytes: Uint8Array): Promise<Buffer> => convert(bytes, 'pdf:calc_pdf_Export', 'pdf');
