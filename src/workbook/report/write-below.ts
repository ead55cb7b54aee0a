/** The note and the checks under a report's table. */
import type { Grid } from '../office/grid';
import type { Session } from '../office/session';
import { diff } from '../write/diff';
import type { LineBelow } from './lines';

/** Red for a sum that does not agree. */
const BAD = '#C00000';
const PLAIN = '#404040';

interface Place {
  /** 0-based cell of the first line. */
  readonly row: number;
  readonly column: number;
  /** Left out on a sheet that is being made: there is nothing to take back. */
  readonly sheet?: string;
  /** Columns of the table above. */
  readonly width?: number;
}

/**
 * Writes the lines where they differ from what stands there.
 * @param standing our own lines found there
 * @param inTheWay a person's note stands where further lines must go: it is pushed down
 * @returns cells written
 */
export const writeBelow = async (
  session: Session,
  grid: Grid,
  at: Place,
  standing: readonly string[],
  lines: readonly LineBelow[],
  inTheWay = false,
): Promise<number> => {
  if (inTheWay && at.sheet !== undefined) await pushDown(session, grid, at, standing.length, lines.length);
  const next = lines.map(({ text }) => [text as string | null]);
  while (next.length < standing.length) next.push([null]);
  let cells = 0;
  for (const patch of diff(
    standing.map((text) => [text]),
    next,
    [],
  )) {
    const { before, after, formats } = patch;
    const row = at.row + patch.row;
    if (at.sheet !== undefined) {
      session.run.record({ kind: 'cells', sheet: at.sheet, row, column: at.column, before, after, formats });
    }
    await session.write(grid, row, at.column, after);
    cells += after.length;
    for (let n = 0; n < after.length; n++) {
      const line = lines[patch.row + n];
      if (!line) continue;
      await session.queue(() => {
        const { font } = grid.getRangeByIndexes(row + n, at.column, 1, 1).format;
        font.size = 9;
        font.color = line.bad ? BAD : PLAIN;
      }, 2);
    }
  }
  return cells;
};

const pushDown = (session: Session, grid: Grid, at: Place, from: number, to: number): Promise<void> =>
  session.queue(() => {
    const [row, column, rows, columns] = [at.row + from, at.column, to - from, at.width ?? 1];
    session.run.record({ kind: 'shift', sheet: at.sheet!, row, column, rows, columns, inserted: true });
    grid.getRangeByIndexes(row, column, rows, columns).insert('Down');
  });
