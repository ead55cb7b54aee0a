/** 建账指纹: what the last intake read, as fingerprints, on a hidden sheet that travels with the workbook. */
import { type MemoryLine, type SourceMemory, linesOfMemory, memoryOfLines } from '../../intake';
import { registers } from '../../registers';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readTable } from '../read/read-table';
import { MEMORY } from '../state/contract';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { addPlainSheet } from './add-plain-sheet';
import type { SheetCell } from './cell';
import { TABS } from './colours';
import { MEMORY_LAYOUT } from './layouts';
import { rewriteTable } from './rewrite-table';

/** What is remembered; undefined in a workbook whose registers are older than the table, or that has lost it. */
export const readSourceMemory = async (run: WorkbookRun): Promise<SourceMemory | undefined> => {
  const ids = new Map(registers.map(({ id, name }) => [name, id]));
  const lines = ((await readTable(run, MEMORY))?.rows ?? []).flatMap((cells): MemoryLine[] => {
    const [name, source, salt, columns, records] = cells.map((cell) => String(cell ?? ''));
    const register = ids.get(name!);
    return register && records ? [{ register, source: source!, salt: salt!, columns: columns!, records }] : [];
  });
  return memoryOfLines(lines);
};

/**
 * Writes what differs from what stands there; the first time makes the sheet.
 * @throws WorkbookError `protected`, `filtered`
 */
export const writeSourceMemory = (run: WorkbookRun, memory: SourceMemory): Promise<void> =>
  transaction(run, 'build', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const names = new Map(registers.map(({ id, name }) => [id, name]));
      const rows = linesOfMemory(memory).map(({ register, source, salt, columns, records }): SheetCell[] => [
        names.get(register)!,
        source,
        salt,
        columns,
        records,
      ]);
      const table = found.table(MEMORY);
      if (table) {
        await rewriteTable(session, table.name, { ...MEMORY_LAYOUT, rows });
        return;
      }
      const look = { tab: TABS.record, paper: 'landscape', hidden: true } as const;
      await addPlainSheet(session, found, MEMORY, { ...MEMORY_LAYOUT, ...look, rows });
    }),
  );
