/** Renamed columns: back to the names of the product, or to stay as people call them. */
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { cellFor } from '../office/text';
import { EMPTY_STATE, policyOf, saveState } from '../state/state';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { refuseIfClosed } from '../write/refuse-if-closed';
import { surveyColumns } from './survey-columns';

/**
 * Gives every renamed column its label back; Excel rewrites the formulas that read it.
 * @returns columns renamed
 * @throws WorkbookError `protected`, `filtered`
 */
export const renameBack = (run: WorkbookRun): Promise<number> =>
  transaction(run, 'renameBack', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const standing = await surveyColumns(session, found, policyOf(found.state));
      const changed = standing.filter(({ name }) => (found.renamed.get(name)?.size ?? 0) > 0);
      await refuseIfClosed(
        session,
        changed.map(({ name }) => found.tableName(name)),
      );
      let count = 0;
      for (const { name, headers, body } of changed) {
        for (const [label, header] of found.renamed.get(name)!) {
          const { sheet, row } = body;
          const column = body.column + headers.indexOf(header);
          const [before, after] = [[[cellFor(header, '')]], [[cellFor(label, '')]]];
          session.run.record({ kind: 'cells', sheet, row: row - 1, column, before, after, formats: [''] });
          await session.write(session.sheet(sheet), row - 1, column, after);
          count += 1;
        }
      }
      const { headers: _, ...state } = found.state ?? EMPTY_STATE;
      saveState(session, run, found.state, state);
      return count;
    }),
  );

/**
 * The new names stay: they are kept in the settings, and no longer mentioned.
 * @returns columns whose names stay
 */
export const keepNames = (run: WorkbookRun): Promise<number> =>
  transaction(run, 'keepNames', () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      await surveyColumns(session, found, policyOf(found.state));
      const renamed = [...found.renamed].filter(([, columns]) => columns.size > 0);
      const headers = Object.fromEntries(renamed.map(([name, columns]) => [name, Object.fromEntries(columns)]));
      saveState(session, run, found.state, { ...(found.state ?? EMPTY_STATE), headers });
      return renamed.reduce((sum, [, columns]) => sum + columns.size, 0);
    }),
  );
