/** What the status bar says of a selection. */
import type { Area, SheetModel } from '../../host/model/types';

export interface Summary {
  /** Filled cells. */
  readonly count: number;
  /** Of numbers only; null without any. */
  readonly sum: number | null;
  readonly average: number | null;
}

/** More cells than this are not summed while one drags over them. */
export const MOST_CELLS = 2_000_000;

export function summarise(sheet: SheetModel, area: Area): Summary {
  const used = sheet.usedArea(true);
  let [count, numbers, sum] = [0, 0, 0];
  if (used) {
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_CELLS) return { count: 0, sum: null, average: null };
    for (let row = area.top; row <= bottom; row++) {
      if (sheet.filteredRows.has(row)) continue;
      for (let column = area.left; column <= right; column++) {
        const value = sheet.value(row, column);
        if (value === null || value === '') continue;
        count += 1;
        if (typeof value !== 'number') continue;
        numbers += 1;
        sum += value;
      }
    }
  }
  return { count, sum: numbers > 0 ? sum : null, average: numbers > 0 ? sum / numbers : null };
}
