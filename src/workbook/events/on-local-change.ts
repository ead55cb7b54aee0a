/** A person's own edits, so that the pane can look again. Co-authors' edits and our own writes are not reported. */
import { withWorkbook } from '../office/session';
import { openRun } from '../office/run';
import type { LocalChange } from '../types';

/** Typing comes in bursts; this many milliseconds of rest end one. */
const REST = 400;

/**
 * Calls back once after each burst of local edits, with one entry per edit.
 * @returns stops listening
 */
export const onLocalChange = async (
  listener: (changes: readonly LocalChange[]) => void,
): Promise<() => Promise<void>> => {
  let waiting: { sheetId: string; address: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    const edits = waiting;
    waiting = [];
    const changes = await withWorkbook(openRun(), async (session) => {
      const sheets = session.workbook.worksheets.load('items/id,items/name');
      await session.sync();
      const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
      return edits.flatMap(({ sheetId, address }) => {
        const sheet = names.get(sheetId);
        return sheet === undefined ? [] : [{ sheet, address }];
      });
    });
    if (changes.length > 0) listener(changes);
  };
  const handler = await withWorkbook(openRun(), async (session) => {
    const result = session.workbook.worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      waiting.push({ sheetId: event.worksheetId, address: event.address });
      clearTimeout(timer);
      // A burst that cannot be told now (a cell is being edited) is not worth an error: the next one tells again.
      timer = setTimeout(() => void tell().catch(() => undefined), REST);
    });
    await session.sync();
    return result;
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
};
