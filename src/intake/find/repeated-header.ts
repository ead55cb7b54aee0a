/** A header that comes again, as at page breaks. */
import type { OpenTable } from './found';
import type { Grid } from './grid';

/** True for a row that says what a header row of the table says, in the same columns. */
export const repeatsHeader = (grid: Grid, table: OpenTable, row: number): boolean => {
  let filled = 0;
  for (const header of table.headerRows) {
    let same = 0;
    filled = 0;
    for (let column = table.left; column <= table.right; column++) {
      const text = grid.text(row, column);
      if (text === '') continue;
      filled++;
      const merge = grid.merge(header, column);
      const level = merge ? grid.text(merge[0], merge[1]) : grid.text(header, column);
      if (text.replace(/\s/g, '') === level.replace(/\s/g, '')) same++;
    }
    if (filled >= Math.min(2, table.right - table.left + 1) && same >= filled * 0.8) return true;
  }
  return false;
};
