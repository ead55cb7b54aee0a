/** A report that could not be made again says so itself, above its table, until it is. */
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { gridAt } from '../office/grid';
import { WorkbookError } from '../office/errors';
import { reportTable } from '../state/contract';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import { written } from '../write/cell';
import { framesOf } from '../write/table-frames';
import { HEADER_ROW } from './lines';

const BAD = '#C00000';

export interface ReportNotice {
  readonly id: number;
  /** What it lacks, and that it shows what it showed before. */
  readonly text: string;
}

/**
 * Writes notices into the blank line above reports that stand; the next successful refresh clears them. Forms, closed
 * sheets and tables that a person has moved are passed over.
 * @returns cells written
 */
export const writeNotices = (run: WorkbookRun, notices: readonly ReportNotice[]): Promise<number> =>
  transaction(run, 'refreshReports', () =>
    withWorkbook(run, async (session) => {
      if (notices.length === 0) return 0;
      const found = await survey(session);
      const open = notices.flatMap(({ id, text }) => {
        const facts = found.table(reportTable(id));
        if (!facts) return [];
        const cell = session
          .sheet(facts.sheet.name)
          .getRangeByIndexes(HEADER_ROW - 1, 0, 1, 1)
          .load('formulas');
        return [{ table: facts.name, sheet: facts.sheet.name, text, cell }];
      });
      const frames = await framesOf(session, open);
      let cells = 0;
      for (const [at, { table, sheet, text, cell }] of open.entries()) {
        const frame = frames[at]!;
        const before = cell.formulas;
        if (frame instanceof WorkbookError || frame.row !== HEADER_ROW || before[0]![0] === text) continue;
        const place = { row: HEADER_ROW - 1, column: 0 };
        const after = [[written(text, '')]];
        session.run.record({ kind: 'cells', sheet, ...place, before, after, formats: [''] });
        const grid = gridAt(session, table, frame.row, frame.column);
        await session.write(grid, place.row, place.column, after, 'formulas');
        await session.queue(() => (grid.getRangeByIndexes(place.row, place.column, 1, 1).format.font.color = BAD));
        cells += 1;
      }
      return cells;
    }),
  );
