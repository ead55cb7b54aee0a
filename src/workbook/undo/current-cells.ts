/** What stands now in the cells that a command changed, wherever its later steps have moved them. */
import type { Session } from '../office/session';
import { readBlocks } from '../read/blocks';
import type { Change } from './journal';

export type CellChange = Extract<Change, { kind: 'cells' }>;
type Shift = Extract<Change, { kind: 'shift' }>;

export interface Current {
  /** True when a cell (row and column within the change) still holds what we wrote, or was taken out by ourselves. */
  holds(row: number, column: number, written: unknown): boolean;
}

/** Reads the present content of every changed block that still exists. */
export const currentCells = async (
  session: Session,
  changes: readonly Change[],
  sheets: ReadonlySet<string>,
): Promise<Map<CellChange, Current>> => {
  const places = changes.flatMap((change, at) => {
    if (change.kind !== 'cells' || !sheets.has(change.sheet)) return [];
    const later = changes.slice(at + 1).filter((next): next is Shift => next.kind === 'shift' && touches(next, change));
    const rows = change.before.map((_, n) => later.reduce<number | null>(moved, change.row + n));
    return [{ change, rows }];
  });
  const blocks = places.map(({ change: { sheet, column, before }, rows }) => {
    const there = rows.filter((row): row is number => row !== null);
    const top = there[0] ?? 0;
    const height = there.length === 0 ? 0 : there.at(-1)! - top + 1;
    return { sheet, row: top, column, rows: height, columns: before[0]?.length ?? 0 };
  });
  const cells = await readBlocks(session, blocks, ['formulas']);
  return new Map(
    places.map(({ change, rows }, at) => {
      const holds: Current['holds'] = (row, column, written) => {
        const now = rows[row];
        return now === null || same(cells[at]!.formulas[now! - blocks[at]!.row]![column], written);
      };
      return [change, { holds }];
    }),
  );
};

const touches = (shift: Shift, { sheet, column }: CellChange): boolean =>
  shift.sheet === sheet && column >= shift.column && column < shift.column + shift.columns;

/** Where a row went when cells were inserted or taken out above it; null when it was taken out itself. */
const moved = (row: number | null, { row: at, rows, inserted }: Shift): number | null => {
  if (row === null || row < at) return row;
  if (inserted) return row + rows;
  return row < at + rows ? null : row - rows;
};

/** What we wrote may come back a little different: without its apostrophe, or as a formula in Excel's spelling. */
const same = (found: unknown, written: unknown): boolean => {
  if (typeof written === 'string' && written.startsWith('=')) return typeof found === 'string' && found.startsWith('=');
  return found === written || `'${String(found)}` === written;
};
