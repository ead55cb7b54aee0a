/** Cells of a row that are periods following each other: header words, though they look like values. */
import type { Grid } from './grid';
import type { PeriodWords } from './periods';
import { headerCellText, periodWords } from './periods';

/** Cheap test before the forms are tried. */
const LIKELY = /[年月季]|\d{4}|q[1-4]|^[a-z]{3}/i;
/** Numbers are dates anywhere; only a longer run of them is a header. */
const LEAST_DATES = 3;
const LEAST_WORDS = 2;
/** A column of a table may hold four dates in order (签订, 生效, 到期 …); periods also keep one step. */
const DAYS_APART = [1, 7, 28, 29, 30, 31, 89, 90, 91, 92];

interface PeriodCell {
  readonly column: number;
  readonly words: PeriodWords;
  readonly isDate: boolean;
}

const rank = ({ unit, year, number, day }: PeriodWords): number =>
  unit === 'day' ? day! : (year ?? 0) * 12 + number! * (unit === 'quarter' ? 3 : 1);

/** True when one period follows the other; a measure's months may begin anew beside another's. */
const follows = (a: PeriodWords, b: PeriodWords): boolean => {
  if (a.unit !== b.unit) return a.unit !== 'day' && b.unit !== 'day';
  const step = rank(b) - rank(a);
  return a.unit === 'day' ? DAYS_APART.includes(Math.abs(step)) : step !== 0;
};

const cellsOf = (grid: Grid, row: number, left: number, right: number): PeriodCell[] => {
  const cells: PeriodCell[] = [];
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (value === null || typeof value === 'boolean') continue;
    const text = headerCellText(value, grid.format(row, column));
    if (text.length > 20 || !LIKELY.test(text)) continue;
    const words = periodWords(text);
    if (words && words.unit !== 'year') cells.push({ column, words, isDate: typeof value === 'number' });
  }
  return cells;
};

/** Columns of the row that hold such cells; none when they do not follow each other. */
export const periodCells = (grid: Grid, row: number, left: number, right: number): ReadonlySet<number> => {
  const cells = cellsOf(grid, row, left, right);
  const dates = cells.some(({ isDate, words }) => isDate || words.unit === 'day');
  if (cells.length < (dates ? LEAST_DATES : LEAST_WORDS)) return new Set();
  const regular = cells.every((cell, at) => at === 0 || follows(cells[at - 1]!.words, cell.words));
  return regular ? new Set(cells.map(({ column }) => column)) : new Set();
};
