/** Changed rows by column, put together into rectangles. */
import type { Area, SheetModel } from '../model/types';
import type { RowRuns } from './runs';
import type { SheetState } from './sheet-state';

/** Neighbouring columns whose rows changed alike become one area. */
export const changedAreas = (
  changes: ReadonlyMap<SheetState, ReadonlyMap<number, RowRuns>>,
): { sheet: SheetModel; area: Area }[] => {
  const out: { sheet: SheetModel; area: Area }[] = [];
  for (const [{ sheet }, columns] of changes) {
    const open = new Map<string, { -readonly [K in keyof Area]: Area[K] }>();
    for (const column of [...columns.keys()].sort((a, b) => a - b)) {
      for (const [top, bottom] of columns.get(column)!.merged()) {
        const key = `${top}:${bottom}`;
        const beside = open.get(key);
        if (beside && beside.right === column - 1) beside.right = column;
        else {
          const area = { top, left: column, bottom, right: column };
          open.set(key, area);
          out.push({ sheet, area });
        }
      }
    }
  }
  return out;
};
