/** 校验忽略: the findings that people have set aside, on a hidden sheet of their own so that they travel with the workbook. */
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks, toCells } from '../read/blocks';
import { locate } from '../read/read-registers';
import { DISMISSALS } from '../state/contract';
import { survey } from '../state/survey';
import type { Dismissal } from '../types';
import { transaction } from '../undo/transaction';
import { addPlainSheet } from './add-plain-sheet';
import type { SheetCell } from './cell';
import { TABS } from './colours';
import { DISMISSALS_LAYOUT } from './layouts';
import { rewriteTable } from './rewrite-table';

const toRow = (one: Dismissal): SheetCell[] => [
  one.rule,
  one.register,
  one.key,
  one.column,
  one.print,
  one.reason,
  one.who,
  one.date,
];

/** Every dismissal the workbook remembers; none before the first. Lines a person has spoiled are passed over. */
export const readDismissals = (run: WorkbookRun): Promise<Dismissal[]> =>
  withWorkbook(run, async (session) => {
    const [place] = await locate(session, await survey(session), [DISMISSALS]);
    const [cells] = await readBlocks(session, place ? [place.body] : [], ['values']);
    return toCells(cells?.values ?? []).flatMap(([rule, register, key, column, print, reason, who, date]) =>
      rule && print
        ? {
            rule: String(rule),
            register: String(register ?? ''),
            key: String(key ?? ''),
            column: String(column ?? ''),
            print: String(print),
            reason: String(reason ?? ''),
            who: String(who ?? ''),
            date: typeof date === 'number' ? date : 0,
          }
        : [],
    );
  });

/**
 * Rewrites the whole list in place; the first one makes its sheet.
 * @throws WorkbookError `protected`, `filtered`
 */
export const writeDismissals = (run: WorkbookRun, dismissals: readonly Dismissal[]): Promise<void> =>
  transaction(run, 'dismiss', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const rows = dismissals.map(toRow);
      const table = found.table(DISMISSALS);
      if (table) {
        await rewriteTable(session, table.name, { ...DISMISSALS_LAYOUT, rows });
        return;
      }
      const look = { tab: TABS.record, paper: 'landscape', hidden: true, wrapped: [5] } as const;
      await addPlainSheet(session, found, DISMISSALS, { ...DISMISSALS_LAYOUT, ...look, rows });
    }),
  );
