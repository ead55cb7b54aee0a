/** Changing single cells of registers: only those, wherever their column stands now. */
import { registers } from '../../registers';
import type { WorkbookRun } from '../office/run';
import { withWorkbook } from '../office/session';
import { readBlocks } from '../read/blocks';
import { locate } from '../read/read-registers';
import { labelsOf } from '../align/known-columns';
import { survey } from '../state/survey';
import { transaction } from '../undo/transaction';
import type { CellChangeRequest } from '../types';
import { written } from './cell';
import { refuseIfClosed } from './refuse-if-closed';

/** The requests of one column, from its first to its last row in question. */
interface Strip {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cells: ReadonlyMap<number, CellChangeRequest>;
  readonly rows: number;
}

/**
 * Writes cells of registers as one step of undo.
 * @param label command id, for undo
 * @returns cells written; requests for a column or register that is gone are passed over
 * @throws WorkbookError `protected`, `filtered`
 */
export const writeCells = (run: WorkbookRun, label: string, requests: readonly CellChangeRequest[]): Promise<number> =>
  transaction(run, label, () =>
    withWorkbook(run, async (session) => {
      const found = await survey(session);
      const used = registers.filter(({ id, name }) => found.table(name) && requests.some((one) => one.register === id));
      await refuseIfClosed(
        session,
        used.map(({ name }) => found.tableName(name)),
      );
      const places = await locate(
        session,
        found,
        used.map(({ name }) => name),
      );
      const headers = await readBlocks(
        session,
        places.map((place) => place!.header),
        ['values'],
      );
      const named: string[][] = [];
      for (const [at, { id }] of used.entries())
        named.push(await labelsOf(session, found, id, headers[at]!.values[0]!.map(String)));
      const strips = used.flatMap(({ id }, at): Strip[] => {
        const { body } = places[at]!;
        const labels = named[at]!;
        const columns = new Map<number, CellChangeRequest[]>();
        for (const one of requests) {
          if (one.register !== id || one.row < 0 || one.row >= body.rows) continue;
          const column = labels.indexOf(one.column);
          const ones = columns.get(column);
          if (ones) ones.push(one);
          else columns.set(column, [one]);
        }
        return [...columns].flatMap(([column, ones]) => {
          if (column < 0) return [];
          const first = ones.reduce((least, { row }) => Math.min(least, row), Infinity);
          const last = ones.reduce((most, { row }) => Math.max(most, row), 0);
          const cells = new Map(ones.map((one) => [one.row - first, one]));
          return {
            sheet: body.sheet,
            row: body.row + first,
            column: body.column + column,
            cells,
            rows: last - first + 1,
          };
        });
      });
      const blocks = strips.map(({ sheet, row, column, rows }) => ({ sheet, row, column, rows, columns: 1 }));
      const standing = await readBlocks(session, blocks, ['formulas', 'numberFormat']);
      for (const [at, { sheet, row, column, cells }] of strips.entries()) {
        const { formulas, numberFormat } = standing[at]!;
        const after = formulas.map((_, n) => {
          const one = cells.get(n);
          if (!one) return [null];
          return [written(one.formula ? { formula: one.formula } : one.value, String(numberFormat[n]![0]))];
        });
        const formats = [String(numberFormat[0]![0])];
        run.record({ kind: 'cells', sheet, row, column, before: formulas, after, formats });
        await session.write(session.sheet(sheet), row, column, after, 'formulas');
      }
      return strips.reduce((sum, { cells }) => sum + cells.size, 0);
    }),
  );
