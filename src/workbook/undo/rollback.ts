/** Taking changes back: they are replayed backwards, in as few round trips as their size allows. */
import type { Session } from '../office/session';
import { cellFor } from '../office/text';
import type { Cells } from '../read/blocks';
import { readBlocks } from '../read/blocks';
import type { Change } from './journal';

type CellChange = Extract<Change, { kind: 'cells' }>;

/**
 * Takes changes back, newest first.
 * @param careful leave cells that hold something else than what we wrote: a person has changed them since
 * @returns number of cells left alone
 */
export const rollback = async (session: Session, changes: readonly Change[], careful: boolean): Promise<number> => {
  let kept = 0;
  const sheets = session.workbook.worksheets.load('items/id,items/name');
  const names = session.workbook.names.load('items/name');
  const tables = session.workbook.tables.load('items/name');
  await session.sync();
  const sheetIds = new Map(sheets.items.flatMap(({ id, name }) => [[id, id] as const, [name, id] as const]));
  const knownNames = new Set(names.items.map(({ name }) => name));
  const knownTables = new Set(tables.items.map(({ name }) => name));
  const current = careful ? await currentCells(session, changes, sheetIds) : new Map<CellChange, Cells>();
  const back = [...changes].reverse();
  // Sheets go last: a formula that still reads one would turn into #REF! for a moment, and names may point into it.
  for (const change of [
    ...back.filter(({ kind }) => kind !== 'sheet'),
    ...back.filter(({ kind }) => kind === 'sheet'),
  ]) {
    switch (change.kind) {
      case 'sheet': {
        const id = sheetIds.get(change.id) ?? sheetIds.get(change.name);
        if (id !== undefined) await session.queue(() => session.sheet(id).delete());
        break;
      }
      case 'name':
        if (knownNames.has(change.name)) {
          await session.queue(() => session.workbook.names.getItem(change.name).delete());
        }
        break;
      case 'setting': {
        const { key, before } = change;
        await session.queue(() => restoreSetting(session, key, before), 1, before?.length ?? 0);
        break;
      }
      case 'visibility':
        if (sheetIds.has(change.sheet)) {
          const { sheet, before } = change;
          await session.queue(() => {
            session.sheet(sheet).visibility = before;
          });
        }
        break;
      case 'resize':
        if (knownTables.has(change.table)) {
          const { table, before } = change;
          await session.queue(() => session.workbook.tables.getItem(table).resize(before));
        }
        break;
      case 'shift': {
        const { sheet, address, inserted } = change;
        if (!sheetIds.has(sheet)) break;
        await session.queue(() => {
          const range = session.sheet(sheet).getRange(address);
          if (inserted) range.delete('Up');
          else range.insert('Down');
        });
        break;
      }
      case 'cells':
        if (sheetIds.has(change.sheet)) kept += await restoreCells(session, change, current.get(change));
        break;
    }
  }
  await session.sync();
  return kept;
};

const restoreSetting = (session: Session, key: string, before: string | null): void => {
  if (before === null) session.workbook.settings.getItemOrNullObject(key).delete();
  else session.workbook.settings.add(key, before);
};

const currentCells = async (
  session: Session,
  changes: readonly Change[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<Map<CellChange, Cells>> => {
  const cells = changes.filter((change): change is CellChange => change.kind === 'cells' && sheetIds.has(change.sheet));
  const blocks = cells.map(({ sheet, row, column, before }) => ({
    sheet,
    row,
    column,
    rows: before.length,
    columns: before[0]?.length ?? 0,
  }));
  const read = await readBlocks(session, blocks, ['formulas']);
  return new Map(cells.map((change, at) => [change, read[at]!]));
};

/** Writes the old content of the cells we changed; `null` leaves a cell as it is. */
const restoreCells = async (session: Session, change: CellChange, current: Cells | undefined): Promise<number> => {
  let kept = 0;
  const cells = change.before.map((row, r) =>
    row.map((old, c) => {
      const written = change.after[r]![c];
      if (written === null) return null;
      if (current && !same(current.formulas[r]![c], written)) {
        kept += 1;
        return null;
      }
      return typeof old === 'string' && !old.startsWith('=') ? (cellFor(old, '') ?? '') : old;
    }),
  );
  await session.write(session.sheet(change.sheet), change.row, change.column, cells, 'formulas');
  return kept;
};

/** What we wrote may come back a little different: without its apostrophe, or as a formula in Excel's spelling. */
const same = (found: unknown, written: unknown): boolean => {
  if (typeof written === 'string' && written.startsWith('=')) return typeof found === 'string' && found.startsWith('=');
  return found === written || `'${String(found)}` === written;
};
