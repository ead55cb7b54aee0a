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
const newHost = (): Host => new Host({ platform: 'desktop' });

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
  const sheets = await readSourceSheets(host.workbook.date1904);
  return sheets.map((sheet) => ({ ...sheet, file: host.name }));
};

/**
 * A first file that counts its days from 1904 cannot hold our sheets: holidays, as-of and every date typed as text would
 * lie four years off. Its sheets are read into a new workbook instead, which is said.
 * @throws InputError
 */
export const openInputs = async (paths: readonly string[]): Promise<{ host: Host; others: readonly SourceSheet[] }> => {
  const others: SourceSheet[] = [];
  let host = newHost();
  await open(host, paths[0]!);
  if (host.workbook.date1904) {
    console.log(t('headless.date1904', { name: host.name }));
    others.push(...(await sheetsOf(host)));
    host = newHost();
  }
  for (const path of paths.slice(1)) {
    const other = newHost();
    await open(other, path);
    others.push(...(await sheetsOf(other)));
  }
  attachHost(host);
  return { host, others };
};
