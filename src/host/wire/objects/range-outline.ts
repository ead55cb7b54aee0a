import { invalidArgument } from '../errors';
import { demand } from '../protection';
import type { RangeTarget } from '../targets';

/** Deepest outline level Excel has. */
const MAX_LEVEL = 7;

interface Line {
  hidden?: boolean;
  outline?: number;
}

/** Visits the rows or columns of a range, making a record for those that have none. */
function lines(t: RangeTarget, by: unknown, visit: (line: Line) => void): void {
  if (by !== 'ByRows' && by !== 'ByColumns') throw invalidArgument();
  demand(t.sheet, by === 'ByRows' ? 'allowFormatRows' : 'allowFormatColumns');
  const rows = by === 'ByRows';
  const map: Map<number, Line> = rows ? t.sheet.rows : t.sheet.columns;
  const [from, to] = rows ? [t.area.top, t.area.bottom] : [t.area.left, t.area.right];
  for (let i = from; i <= to; i++) {
    const line = { ...map.get(i) };
    visit(line);
    map.set(i, line);
  }
  t.sheet.touched('format', t.area);
}

/** One level deeper. */
export const group = (t: RangeTarget, by: unknown): void =>
  lines(t, by, (line) => {
    line.outline = Math.min(MAX_LEVEL, (line.outline ?? 0) + 1);
  });

/** One level up; shown again when it was the last. */
export const ungroup = (t: RangeTarget, by: unknown): void =>
  lines(t, by, (line) => {
    if (!line.outline) throw invalidArgument();
    line.outline -= 1;
    if (line.outline === 0) line.hidden = false;
  });

export const setDetails = (t: RangeTarget, by: unknown, hidden: boolean): void =>
  lines(t, by, (line) => {
    if (line.outline) line.hidden = hidden;
  });
