/** Cuts a region at blank rows, and a band of rows at blank columns. */
import type { Grid, Region } from './grid';

/** Stretches of rows without a blank row between them. */
export const rowBands = (grid: Grid, region: Region): Region[] => {
  const bands: Region[] = [];
  let start: number | null = null;
  for (let row = region.top; row <= region.bottom + 1; row++) {
    const filled = row <= region.bottom && hasAny(grid, row, region.left, region.right);
    if (filled && start === null) start = row;
    if (!filled && start !== null) {
      bands.push({ ...region, top: start, bottom: row - 1 });
      start = null;
    }
  }
  return bands;
};

/** Stretches of columns without a blank column between them. A column under a merged cell counts as filled. */
export const columnBands = (grid: Grid, region: Region): Region[] => {
  const used = new Uint8Array(region.right - region.left + 1);
  for (let row = region.top; row <= region.bottom; row++)
    for (let column = region.left; column <= region.right; column++)
      if (used[column - region.left] === 0 && grid.filled(row, column)) used[column - region.left] = 1;
  const bands: Region[] = [];
  let start = -1;
  for (let i = 0; i <= used.length; i++) {
    if (used[i] === 1 && start < 0) start = i;
    if (used[i] !== 1 && start >= 0) {
      bands.push({ ...region, left: region.left + start, right: region.left + i - 1 });
      start = -1;
    }
  }
  return bands;
};

const hasAny = (grid: Grid, row: number, left: number, right: number): boolean => {
  for (let column = left; column <= right; column++) if (grid.filled(row, column)) return true;
  return false;
};
