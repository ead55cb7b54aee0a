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

/** @throws InputError */
export const openInputs = async (paths: readonly string[]): Promise<{ host: Host; others: readonly SourceSheet[] }> => {
  const others: SourceSheet[] = [];
  for (const path of paths.slice(1)) {
    const host = new Host();
    await open(host, path);
    attachHost(host);
    others.push(...(await readSourceSheets()).map((sheet) => ({ ...sheet, file: host.name })));
  }
  const host = new Host();
  await open(host, paths[0]!);
  attachHost(host);
  return { host, others };
};
