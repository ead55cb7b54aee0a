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
  let waiting: { sheetId: string; address: string; moved?: true }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = async (): Promise<void> => {
    const edits = waiting;
    waiting = [];
    const changes = await withWorkbook(openRun(), async (session) => {
      const sheets = session.workbook.worksheets.load('items/id,items/name');
      await session.sync();
      const names = new Map(sheets.items.map(({ id, name }) => [id, name]));
      return edits.flatMap(({ sheetId, address, moved }): LocalChange[] => {
        const sheet = names.get(sheetId);
        return sheet === undefined ? [] : [{ sheet, address, ...(moved ? { moved } : {}) }];
      });
    });
    if (changes.length > 0) listener(changes);
  };
  const noticed = (sheetId: string, address: string, moved: boolean): void => {
    waiting.push({ sheetId, address, ...(moved ? { moved } : {}) });
    clearTimeout(timer);
    // A burst that cannot be told now (a cell is being edited) is not worth an error: the next one tells again.
    timer = setTimeout(() => void tell().catch(() => undefined), REST);
  };
  const handlers = await withWorkbook(openRun(), async (session) => {
    const { worksheets } = session.workbook;
    const edited = worksheets.onChanged.add(async (event) => {
      if (event.source !== 'Local' || event.triggerSource === 'ThisLocalAddin') return;
      noticed(event.worksheetId, event.address, event.changeType !== 'RangeEdited');
    });
    // Excel names the sorted rows here; nobody's command sorts, so it was the person.
    const sorted = worksheets.onRowSorted.add(async (event) => {
      if (event.source === 'Local') noticed(event.worksheetId, event.address, true);
    });
    await session.sync();
    return [edited, sorted];
  });
  return async () => {
    clearTimeout(timer);
    await Excel.run(handlers[0]!.context, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
};
