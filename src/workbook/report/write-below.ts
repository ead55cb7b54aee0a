/** The note and the checks under a report's table. */
import type { Session } from '../office/session';
import { diff } from '../write/diff';
import type { LineBelow } from './lines';

/** Red for a sum that does not agree. */
const BAD = '#C00000';
const PLAIN = '#404040';

/**
 * Writes the lines where they differ from what stands there.
 * @param at 0-based cell of the first line
 * @param standing our own lines found there
 * @returns cells written
 */
export const writeBelow = async (
  session: Session,
  sheet: Excel.Worksheet,
  at: { readonly row: number; readonly column: number; readonly sheet?: string },
  standing: readonly string[],
  lines: readonly LineBelow[],
): Promise<number> => {
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
    await session.write(sheet, row, at.column, after);
    cells += after.length;
    for (let n = 0; n < after.length; n++) {
      const line = lines[patch.row + n];
      if (!line) continue;
      await session.queue(() => {
        const { font } = sheet.getRangeByIndexes(row + n, at.column, 1, 1).format;
        font.size = 9;
        font.color = line.bad ? BAD : PLAIN;
      }, 2);
    }
  }
  return cells;
};
