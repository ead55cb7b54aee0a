/** Finds header rows: by words the registers know, else by how they differ from what stands below. */
import type { Grid, Merge } from './grid';
import type { Vocabulary } from '../map/vocabulary';
import { isFormLine, isNoteText } from './row-kinds';

/** How far down a block its header may stand. */
export const HEADER_DEPTH = 30;
const LONGEST_HEADER = 40;

export interface HeaderScore {
  readonly known: number;
  readonly filled: number;
  /** Known words enough to be sure. */
  readonly strong: boolean;
  /** Could be a header by its shape alone. */
  readonly shaped: boolean;
}

const looksLikeValue = (text: string): boolean =>
  /^[-+￥¥$]?[\d,.，]+%?$/.test(text) ||
  /^\d{2,4}[-/.年]\d{1,2}/.test(text) ||
  /^\d[\d\s-]{6,}$/.test(text) ||
  text.includes('@');

/** What speaks for a row being a header of the columns `left…right`. */
export const scoreHeader = (grid: Grid, row: number, left: number, right: number, words: Vocabulary): HeaderScore => {
  let filled = 0;
  let known = 0;
  let plain = 0;
  const seen = new Set<string>();
  for (let column = left; column <= right; column++) {
    const value = grid.value(row, column);
    if (value === null || value === '') continue;
    const text = grid.text(row, column);
    if (text === '') continue;
    filled++;
    if (
      typeof value !== 'string' ||
      text.length > LONGEST_HEADER ||
      looksLikeValue(text) ||
      /^[(（].*[)）]$/.test(text)
    )
      continue;
    if (isFormLine(text) || isNoteText(text)) return { known: 0, filled, strong: false, shaped: false };
    plain++;
    if (!seen.has(text)) known += words.score(text);
    seen.add(text);
  }
  const allPlain = plain >= filled * 0.8;
  const strong =
    allPlain &&
    ((known >= 2 && known >= filled * 0.4) ||
      (known >= 4 && known >= filled * 0.25) ||
      (filled === 1 && known === 1 && left === right));
  return { known, filled, strong, shaped: plain === filled && filled >= 2 && seen.size >= filled * 0.8 };
};

/** True when below a row most columns hold something else than short words: numbers, dates, codes, long texts. */
const differsBelow = (grid: Grid, row: number, bottom: number, left: number, right: number): boolean => {
  let typed = 0;
  let checked = 0;
  for (let column = left; column <= right; column++) {
    if (!grid.filled(row, column)) continue;
    checked++;
    let values = 0;
    let unlike = 0;
    for (let below = row + 1; below <= Math.min(bottom, row + 12); below++) {
      const value = grid.value(below, column);
      if (value === null || value === '') continue;
      values++;
      if (typeof value !== 'string' || looksLikeValue(value.trim()) || /\d/.test(value)) unlike++;
    }
    if (values > 0 && unlike >= values * 0.6) typed++;
  }
  return checked > 0 && typed >= Math.max(1, checked * 0.15);
};

/** A row whose lone filled cell is merged over (nearly) everything: a title. */
const isTitleRow = (grid: Grid, row: number, left: number, right: number): boolean =>
  grid.filledColumns(row, left, right).length < 2 && right > left;

/**
 * The best header row of a block, or undefined. Known words decide; shape alone decides only without any. `lenient` also
 * takes a full first row of distinct words over rows of words, as tables without any number have.
 */
export const findHeaderRow = (
  grid: Grid,
  top: number,
  bottom: number,
  left: number,
  right: number,
  words: Vocabulary,
  lenient = false,
): number | undefined => {
  const last = Math.min(bottom, top + HEADER_DEPTH - 1);
  let shaped: number | undefined;
  let shapedWeight = 0;
  let plain: number | undefined;
  for (let row = top; row <= last; row++) {
    const score = scoreHeader(grid, row, left, right, words);
    if (score.strong) {
      const next = row < last ? scoreHeader(grid, row + 1, left, right, words) : undefined;
      return next?.strong && next.known > score.known * 1.5 && !isComplement(grid, row, row + 1, left, right)
        ? row + 1
        : row;
    }
    const wide = score.filled >= Math.min(3, right - left + 1) && score.filled >= (right - left + 1) * 0.5;
    if (lenient && score.shaped && score.filled === right - left + 1 && row + 1 < bottom) plain ??= row;
    const weight = score.filled + 2 * score.known;
    if (score.shaped && wide && row < bottom && weight > shapedWeight && differsBelow(grid, row, bottom, left, right)) {
      shaped = row;
      shapedWeight = weight;
    }
  }
  return shaped ?? plain;
};

/** True when one row fills what the other leaves blank, as levels of one header do. */
const isComplement = (grid: Grid, upper: number, lower: number, left: number, right: number): boolean => {
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
  return (
    columns.length >= 2 &&
    columns.every((column) => {
      const text = grid.text(row, column);
      return (
        typeof grid.value(row, column) === 'string' &&
        text.length <= LONGEST_HEADER &&
        !looksLikeValue(text) &&
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
    if (!(merged && (grouped || complement)) && !(complement && leavesGaps(grid, last, last + 1, left, right))) break;
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

/** The words above a column through all levels; a group's word reaches over its merge, or right to the next word. */
export const columnHeader = (grid: Grid, levels: readonly number[], column: number, left: number): ColumnHeader => {
  const words: string[] = [];
  const bottomLevel = levels[levels.length - 1];
  for (const row of levels) {
    const merge = grid.merge(row, column);
    let text = merge ? grid.text(merge[0], merge[1]) : grid.text(row, column);
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
    if (grid.filled(row, other)) return grid.merge(row, other) ? '' : grid.text(row, other);
  }
  return '';
};
