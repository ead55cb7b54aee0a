/** Taking records out of a register: their cells are remembered, the rows below move up, other tables stay. */
import { registerById } from '../../registers';
import type { RegisterId } from '../../registers/types';
import { blockAddress } from '../office/a1';
import { WorkbookError } from '../office/errors';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks } from '../read/blocks';
import { survey } from '../state/survey';
import { contentsOf } from '../undo/journal';
import { transaction } from '../undo/transaction';
import { framesOf } from './table-frames';

/**
 * Deletes rows of a register; at least one record must stay.
 * @param label command id, for undo
 * @param rows 0-based rows of the register
 * @throws WorkbookError `protected`, `filtered`, `rowCount`
 */
export const deleteRows = (
  run: WorkbookRun,
  label: string,
  register: RegisterId,
  rows: readonly number[],
): Promise<void> =>
  transaction(run, label, () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const table = found.tableName(registerById(register).name);
      const [frame] = await framesOf(session, [{ table }]);
      if (frame instanceof WorkbookError) throw frame;
      const { sheet, row: top, column, columns } = frame!;
      const falling = [...new Set(rows)].sort((a, b) => b - a);
      const blocks = falling.map((row) => ({ sheet, row: top + 1 + row, column, rows: 1, columns }));
      const cells = await readBlocks(session, blocks, ['formulas', 'values', 'numberFormat']);
      // First, so that undo does it last: rows put back at the end of a table do not make it longer by themselves.
      run.record({ kind: 'resize', table, before: blockAddress(top, column, frame!.rows + 1, columns) });
      for (const [at, { row }] of blocks.entries()) {
        const { formulas, values, numberFormat } = cells[at]!;
        const after = formulas.map((line) => line.map(() => ''));
        const formats = numberFormat[0]!.map(String);
        run.record({
          kind: 'cells',
          sheet,
          row,
          column,
          before: contentsOf(formulas, values),
          after,
          formats,
          deleted: true,
        });
        run.record({ kind: 'shift', sheet, row, column, rows: 1, columns, inserted: false });
        await session.queue(() => session.sheet(sheet).getRangeByIndexes(row, column, 1, columns).delete('Up'));
      }
      const body = session.workbook.tables.getItem(table).getDataBodyRange().load('rowCount');
      await session.sync();
      const expected = frame!.rows - falling.length;
      if (body.rowCount !== expected) throw new WorkbookError('rowCount', { table, expected, found: body.rowCount });
    }),
  );
