/** Gives the cells that no table took to the table nearest to them, so that nothing is lost. */
import type { FoundSkip, OpenTable } from './found';
import type { Grid } from './grid';
import { isFormLine, isNoteText } from './row-kinds';

const lastRow = (table: OpenTable): number =>
  table.dataRows[table.dataRows.length - 1] ?? table.headerRows[table.headerRows.length - 1] ?? 0;

const firstRow = (table: OpenTable): number => table.headerRows[0] ?? table.dataRows[0] ?? 0;

/** The table below the cell in its columns, else the next one below, else the last one above. */
const ownerOf = (tables: readonly OpenTable[], row: number, column: number): OpenTable | undefined => {
  const below = tables.filter((table) => firstRow(table) > row);
  const around = tables.filter((table) => firstRow(table) <= row);
  const within = (table: OpenTable): boolean => table.left <= column && column <= table.right;
  return (
    below.find(within) ??
    around.findLast((table) => within(table) && lastRow(table) <= row) ??
    below[0] ??
    around[around.length - 1]
  );
};

/** Binary search: data rows ascend, and there may be a hundred thousand. */
const isDataRow = (rows: readonly number[], row: number): boolean => {
  let [low, high] = [0, rows.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (rows[middle] === row) return true;
    if (rows[middle]! < row) low = middle + 1;
    else high = middle - 1;
  }
  return false;
};

const reasonOf = (owner: OpenTable, row: number, text: string): string => {
  if (isDataRow(owner.dataRows, row)) return 'beside';
  if (isFormLine(text)) return 'signature';
  return firstRow(owner) > row && !isNoteText(text) ? 'title' : 'note';
};

/** Adds every cell that no table took to the skipped rows of its table; what has no table comes back as loose. */
export const sweep = (grid: Grid, tables: readonly OpenTable[]): FoundSkip[] => {
  const loose: FoundSkip[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const texts = new Map<OpenTable | undefined, string[]>();
    for (let column = grid.left; column <= grid.right; column++) {
      if (!grid.filled(row, column) || grid.isOwned(row, column)) continue;
      const owner = ownerOf(tables, row, column);
      texts.set(owner, [...(texts.get(owner) ?? []), grid.text(row, column)]);
    }
    for (const [owner, cells] of texts) {
      const text = cells.join(' | ');
      if (!owner) loose.push({ row, reason: 'loose', text });
      else owner.skipped.push({ row, reason: reasonOf(owner, row, cells[0]!), text });
    }
  }
  return loose;
};
