/**
 * The sheets of another workbook's file. Excel opens it: its sheets come in at the end, are read, and go again, so that
 * nothing of it stays and no step of undo knows of it.
 */
import type { PackageFacts, SourceSheet } from '../../intake';
import { openRun, type WorkbookRun } from '../office/run';
import { type Session, withWorkbook } from '../office/session';
import { WorkbookError } from '../office/errors';
import { readSheets } from './read-sources';

export interface BookFile extends PackageFacts {
  /** For 来源工作簿. */
  readonly file: string;
  readonly base64: string;
}

/** What must be as before when the file's sheets are gone again. */
interface Before {
  readonly names: ReadonlySet<string>;
  readonly active: string;
}

const look = async (session: Session): Promise<Before> => {
  const names = session.workbook.names.load('items/name');
  const active = session.workbook.worksheets.getActiveWorksheet().load('id');
  await session.sync();
  return { names: new Set(names.items.map(({ name }) => name)), active: active.id };
};

/** Takes the sheets out again, also after the person has pressed cancel. */
const remove = (ids: readonly string[], before: Before): Promise<void> =>
  withWorkbook(openRun(), async (session) => {
    const { worksheets, names } = session.workbook;
    for (const id of ids) worksheets.getItemOrNullObject(id).delete();
    names.load('items/name');
    await session.sync();
    for (const name of names.items) if (!before.names.has(name.name)) name.delete();
    worksheets.getItem(before.active).activate();
    await session.sync();
  });

/** A name without the ` (2)` that Excel gives to one that is taken. */
const bare = (name: string): string => name.replace(/ \(\d+\)$/, '');

/**
 * Reads every worksheet of a file.
 * @throws WorkbookError `unsupported` where this Excel cannot take sheets in, `tooLarge`, `protected`, `office` for a file
 * that Excel cannot open
 */
export const readBookFile = async (run: WorkbookRun, book: BookFile): Promise<SourceSheet[]> => {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    throw new WorkbookError('unsupported', { what: 'insertWorksheetsFromBase64' });
  let ids: readonly string[] = [];
  let before: Before | undefined;
  try {
    return await withWorkbook(run, async (session) => {
      before = await look(session);
      await session.room(book.base64.length);
      const inserted = session.workbook.insertWorksheetsFromBase64(book.base64, { positionType: 'End' });
      await session.sync();
      ids = inserted.value;
      const sheets = ids.map((id) => session.workbook.worksheets.getItem(id).load('name,visibility'));
      await session.sync();
      const known = sheets.length === book.sheets.length;
      const names = sheets.map(({ name }, at) => (known ? book.sheets[at]! : bare(name)));
      const own = new Map(sheets.map(({ name }, at) => [name, names[at]!]));
      const read = await readSheets(
        session,
        sheets.map(({ name, visibility }) => ({ name, visibility })),
      );
      return read.map((sheet) => ({ ...sheet, file: book.file, name: own.get(sheet.name) ?? sheet.name }));
    });
  } finally {
    if (before && ids.length > 0) await remove(ids, before);
  }
};
