/** 读取文件: the sheets of other workbooks and of delimited text, to go into the same registers. Leaves no trace. */
import { FileRefusal, type SourceSheet, from1904, inspectPackage, kindOf, readTextTable } from '../intake';
import { WorkbookError, type WorkbookRun, readBookFile } from '../workbook';
import { base64Of } from './support/base64';
import { withRun } from './support/with-run';
import { type Command, Refusal, stopIfCancelled } from './types';

export interface InputFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadFile {
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
}

const readBook = async (run: WorkbookRun, { name, bytes }: InputFile): Promise<readonly SourceSheet[]> => {
  const facts = inspectPackage(bytes, name);
  try {
    const sheets = await readBookFile(run, { ...facts, file: name, base64: base64Of(bytes) });
    return facts.date1904 ? sheets.map(from1904) : sheets;
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    if (error.code === 'unsupported') throw new Refusal('commands.refused.noFiles', { name });
    if (error.code === 'tooLarge') throw new FileRefusal('tooLarge', name, { cause: error });
    if (error.code === 'office') throw new FileRefusal('damaged', name, { cause: error });
    throw error;
  }
};

export const readFiles: Command<{ readonly files: readonly InputFile[] }, readonly ReadFile[]> = {
  id: 'readFiles',
  run: ({ files }, context) =>
    withRun(context, async (run) => {
      const read: ReadFile[] = [];
      for (const [at, file] of files.entries()) {
        stopIfCancelled(context.signal);
        context.progress('readFile', at, files.length, { name: file.name });
        const text = kindOf(file.bytes, file.name) === 'text';
        const sheets = text ? [readTextTable(file.bytes, file.name)] : await readBook(run, file);
        read.push({ name: file.name, sheets });
      }
      return {
        message: 'commands.readFiles.done',
        params: { count: read.length, sheets: read.reduce((sum, { sheets }) => sum + sheets.length, 0) },
        data: read,
      };
    }),
};
