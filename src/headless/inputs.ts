/** Opens the input files: the first becomes the open workbook, the sheets of the others are read as further sources. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readSourceSheets } from '../commands';
import type { SourceSheet } from '../commands/views';
import { Host } from '../host';
import { FileError } from '../host/files';
import { attachHost } from '../host/wire/node';
import { t, translate } from '../locales';

/** An input that cannot be used, in one line. */
export class InputError extends Error {}

/** Nothing lies between this door and its workbook, so nothing limits what goes through at a time. */
const newHost = (): Host => new Host({ platform: 'desktop', countFrom1900: true });

const open = async (host: Host, path: string): Promise<void> => {
  const name = basename(path);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    throw new InputError(t('headless.noFile', { path }));
  }
  try {
    await host.open(bytes, name);
  } catch (error) {
    if (error instanceof FileError) throw new InputError(translate(`headless.file.${error.code}`, { name }));
    throw error;
  }
};

/** The sheets of a file, for taking into another workbook. */
const sheetsOf = async (host: Host): Promise<SourceSheet[]> => {
  attachHost(host);
  const sheets = await readSourceSheets();
  const lengths = lineLengthsOf(host);
  return sheets.map((sheet) => {
    const lineLengths = lengths[sheet.name];
    return { ...sheet, file: host.name, ...(lineLengths ? { lineLengths } : {}) };
  });
};

/** Of a text file: fields of each line, by the name of its one sheet. */
const lineLengthsOf = ({ workbook }: Host): Readonly<Record<string, readonly number[]>> =>
  workbook.lineLengths ? { [workbook.sheets[0]!.name]: workbook.lineLengths } : {};

export interface Inputs {
  readonly host: Host;
  readonly others: readonly SourceSheet[];
  readonly lineLengths: Readonly<Record<string, readonly number[]>>;
}

/** @throws InputError */
export const openInputs = async (paths: readonly string[]): Promise<Inputs> => {
  const host = newHost();
  await open(host, paths[0]!);
  const others: SourceSheet[] = [];
  for (const path of paths.slice(1)) {
    const other = newHost();
    await open(other, path);
    others.push(...(await sheetsOf(other)));
  }
  attachHost(host);
  return { host, others, lineLengths: lineLengthsOf(host) };
};
