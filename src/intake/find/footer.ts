/**
 * Words that people leave below a table: sparse rows at its end, scattered over columns where no record would have them.
 * A last record with only its name stays a record as long as nothing around it says otherwise.
 */
import type { OpenTable } from './found';
import type { Grid } from './grid';
import { isNoteText } from './row-kinds';

/** Narrow tables have sparse rows of their own. */
const LEAST_WIDTH = 4;
const SPARSE = 1 / 3;

const filledCount = (grid: Grid, table: OpenTable, row: number): number =>
  grid.filledColumns(row, table.left, table.right).length;

/** Fill of a usual row: the median of up to 200 rows. */
const usual = (grid: Grid, table: OpenTable): number => {
  const counts = table.dataRows.slice(0, 200).map((row) => filledCount(grid, table, row));
  return counts.sort((a, b) => a - b)[counts.length >> 1] ?? 0;
};

/** Moves such rows from the data to the notes. */
export const cutFooter = (grid: Grid, table: OpenTable): void => {
  const most = usual(grid, table);
  if (most < LEAST_WIDTH) return;
  const isSparse = (row: number): boolean => {
    const columns = grid.filledColumns(row, table.left, table.right);
    return columns.length <= most * SPARSE && columns.every((column) => typeof grid.value(row, column) === 'string');
  };
  let start = table.dataRows.length;
  while (start > 0 && isSparse(table.dataRows[start - 1]!)) start -= 1;
  const tail = table.dataRows.slice(start);
  const last = tail[tail.length - 1];
  if (last === undefined || start === 0) return;
  const keyless = tail.some((row) => ![...table.keys].some((column) => grid.filled(row, column)));
  const between = table.skipped.some(
    ({ row, reason, text }) => reason === 'note' && row > tail[0]! && row < last && !isNoteText(text),
  );
  if (!keyless && !between) return;
  table.dataRows.length = start;
  for (const row of tail) table.skipped.push({ row, reason: 'note', text: grid.rowText(row, table.left, table.right) });
};
