/** Gives the cells that no table took to the table nearest to them, so that nothing is lost. */
import type { FoundSkip, OpenTable } from './found';
import type { Grid } from './grid';
import { isFormLine, isNoteText } from './row-kinds';

/** Every cell that no table took goes to the table below it (title) or above it (note), or stays loose. */
export const sweep = (grid: Grid, tables: readonly OpenTable[]): FoundSkip[] => {
  const loose: FoundSkip[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const texts: string[] = [];
    let firstColumn = 0;
    for (let column = grid.left; column <= grid.right; column++) {
      if (!grid.filled(row, column) || grid.isOwned(row, column)) continue;
      if (texts.length === 0) firstColumn = column;
      texts.push(grid.text(row, column));
    }
    if (texts.length === 0) continue;
    const text = texts.join(' | ');
    const below = tables.filter((table) => table.headerRows.length > 0 && table.headerRows[0]! > row);
    const next = below.find((table) => table.left <= firstColumn && firstColumn <= table.right) ?? below[0];
    const above = tables.filter((table) => lastRow(table) <= row || (table.headerRows[0] ?? row) <= row);
    const owner = next ?? above[above.length - 1];
    const first = grid.text(row, firstColumn);
    if (!owner) loose.push({ row, reason: 'loose', text });
    else if (owner.dataRows.includes(row)) owner.skipped.push({ row, reason: 'beside', text });
    else if (isFormLine(first)) owner.skipped.push({ row, reason: 'signature', text });
    else owner.skipped.push({ row, reason: next && !isNoteText(first) ? 'title' : 'note', text });
  }
  return loose;
};

const lastRow = (table: OpenTable): number =>
  table.dataRows[table.dataRows.length - 1] ?? table.headerRows[table.headerRows.length - 1] ?? 0;
