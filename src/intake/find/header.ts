/** The levels of a header, joined by merges or by filling each other's gaps, and the words above each column. */
import type { Grid, Merge } from './grid';
import { LONGEST_HEADER, looksLikeValue } from './header-words';
import { periodCells } from './period-row';
import { headerCellText } from './periods';
import { isFormLine } from './row-kinds';

/** A row whose lone filled cell is merged over (nearly) everything: a title. */
const isTitleRow = (grid: Grid, row: number, left: number, right: number): boolean =>
  grid.filledColumns(row, left, right).length < 2 && right > left;

/** True when one row fills what the other leaves blank, as levels of one header do. */
export const isComplement = (grid: Grid, upper: number, lower: number, left: number, right: number): boolean => {
  let gaps = 0;
  let both = 0;
  for (let column = left; column <= right; column++) {
    const [above, below] = [grid.filled(upper, column), grid.filled(lower, column)];
    if (above !== below) gaps++;
    else if (above) both++;
  }
  return gaps > both && grid.filledColumns(lower, left, right).length >= 2;
};

const isWords = (grid: Grid, row: number, left: number, right: number): boolean => {
  const columns = grid.filledColumns(row, left, right);
  const periods = periodCells(grid, row, left, right);
  return (
    columns.length >= 2 &&
    columns.every((column) => {
      if (periods.has(column)) return true;
      const text = grid.text(row, column);
      return (
        typeof grid.value(row, column) === 'string' &&
        text.length <= LONGEST_HEADER &&
        !looksLikeValue(text) &&
        !/[:：]$/.test(text) &&
        !isFormLine(text)
      );
    })
  );
};

const spans = (merge: Merge | undefined, width: number): boolean =>
  merge !== undefined && merge[3] > merge[1] && merge[3] - merge[1] + 1 < width * 0.9;

/** True when a merge joins cells of `upper` and `lower` in this stretch of columns. */
const joinedDown = (grid: Grid, upper: number, lower: number, left: number, right: number): boolean => {
  for (let column = left; column <= right; column++) {
    const merge = grid.merge(upper, column);
    if (merge && merge[0] <= upper && merge[2] >= lower) return true;
  }
  return false;
};

const groupsAbove = (grid: Grid, upper: number, lower: number, left: number, right: number): boolean => {
  const columns = grid.filledColumns(upper, left, right);
  const width = right - left + 1;
  return (
    columns.some((column) => spans(grid.merge(upper, column), width)) || isComplement(grid, upper, lower, left, right)
  );
};

/** All levels of the header that `row` belongs to: at most three rows, joined by merges or by filling each other's gaps. */
export const headerLevels = (
  grid: Grid,
  row: number,
  top: number,
  bottom: number,
  left: number,
  right: number,
): number[] => {
  let first = row;
  let last = row;
  while (
    first > top &&
    last - first < 2 &&
    isWords(grid, first - 1, left, right) &&
    !isTitleRow(grid, first - 1, left, right)
  ) {
    if (!joinedDown(grid, first - 1, first, left, right) && !groupsAbove(grid, first - 1, first, left, right)) break;
    first--;
  }
  while (last < bottom && last - first < 2 && isWords(grid, last + 1, left, right)) {
    const merged = joinedDown(grid, last, last + 1, left, right);
    const grouped = grid
      .filledColumns(last, left, right)
      .some((column) => spans(grid.merge(last, column), right - left + 1));
    const complement = isComplement(grid, last, last + 1, left, right);
    const measures = (grouped || complement) && periodCells(grid, last, left, right).size > 0;
    if (
      !(merged && (grouped || complement)) &&
      !(complement && leavesGaps(grid, last, last + 1, left, right)) &&
      !measures
    )
      break;
    last++;
  }
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
};

/** Without merges: the lower row has words only under or right of a group, never under every filled column. */
const leavesGaps = (grid: Grid, upper: number, lower: number, left: number, right: number): boolean => {
  const below = grid.filledColumns(lower, left, right);
  const underGap = below.filter((column) => !grid.filled(upper, column)).length;
  const blankUnder = grid.filledColumns(upper, left, right).filter((column) => !grid.filled(lower, column)).length;
  return underGap >= 1 && blankUnder >= 2 && below.length >= 2;
};

export interface ColumnHeader {
  /** The lowest level that has words. */
  readonly leaf: string;
  /** All levels joined, without repetition. */
  readonly path: string;
}

/** A header cell as people read it: a month kept as a date is 2025年1月. */
const wordAt = (grid: Grid, row: number, column: number): string =>
  headerCellText(grid.value(row, column), grid.format(row, column));

/** The words above a column through all levels; a group's word reaches over its merge, or right to the next word. */
export const columnHeader = (grid: Grid, levels: readonly number[], column: number, left: number): ColumnHeader => {
  const words: string[] = [];
  const bottomLevel = levels[levels.length - 1];
  for (const row of levels) {
    const merge = grid.merge(row, column);
    let text = merge ? wordAt(grid, merge[0], merge[1]) : wordAt(grid, row, column);
    if (text === '' && !merge && row !== bottomLevel && grid.filled(bottomLevel!, column))
      text = groupLeftOf(grid, row, bottomLevel!, column, left);
    if (text !== '' && words[words.length - 1] !== text) words.push(text);
  }
  return { leaf: words[words.length - 1] ?? '', path: words.join(' / ') };
};

/** An unmerged group word stands at the left end of its group; a column with a single level ends the group. */
const groupLeftOf = (grid: Grid, row: number, bottomLevel: number, column: number, left: number): string => {
  for (let other = column - 1; other >= left; other--) {
    if (!grid.filled(bottomLevel, other)) return '';
    if (grid.filled(row, other)) return grid.merge(row, other) ? '' : wordAt(grid, row, other);
  }
  return '';
};
