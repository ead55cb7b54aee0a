/** New lines of 别名, below those that people keep there. */
import type { AliasEntry } from '../../intake';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import { ALIASES } from '../state/contract';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { addPlainSheet } from './add-plain-sheet';
import type { SheetCell } from './cell';
import { TABS } from './colours';
import { ALIASES_LAYOUT } from './layouts';
import { rewriteTable } from './rewrite-table';

export interface NewAlias extends AliasEntry {
  readonly note: string;
}

const lineOf = ({ alias, name, oldCode, code, note }: NewAlias): SheetCell[] => [
  alias,
  name,
  oldCode ?? null,
  code ?? null,
  note,
];

/**
 * Adds lines; a workbook without the table gets it. Columns that people have added stay.
 * @throws WorkbookError `protected`, `filtered`
 */
export const addAliases = (run: WorkbookRun, label: string, entries: readonly NewAlias[]): Promise<void> =>
  transaction(run, label, () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const lines = entries.map(lineOf);
      const table = found.table(ALIASES);
      const [place] = await locate(session, found, [ALIASES]);
      if (!table || !place) {
        const look = { tab: TABS.policy, paper: 'portrait' } as const;
        await addPlainSheet(session, found, ALIASES, { ...ALIASES_LAYOUT, ...look, rows: lines });
        return;
      }
      const [header, body] = await readBlocks(session, [place.header, place.body], ['formulas', 'numberFormat']);
      const columns = header!.formulas[0]!.map(String);
      const formats = columns.map((_, at) => String(body!.numberFormat[0]?.[at] ?? 'General'));
      const standing = body!.formulas.filter((line) => line.some((cell) => cell !== '')) as SheetCell[][];
      const rows = lines.map((line) => columns.map((name) => line[ALIASES_LAYOUT.columns.indexOf(name)] ?? null));
      await rewriteTable(session, table.name, { columns, formats, rows: [...standing, ...rows] });
    }),
  );
