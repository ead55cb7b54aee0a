/** Finds header rows: by words the registers know, else by how they differ from what stands below. */
import type { Grid } from './grid';
import { isComplement } from './header';
import { LONGEST_HEADER, looksLikeValue } from './header-words';
import type { Vocabulary } from '../map/vocabulary';
import { periodCells } from './period-row';
import { isFormLine, isNoteText } from './row-kinds';

const NONE: ReadonlySet<number> = new Set();

/** What a template says about filling a column in counts for nothing: 客户名称（必填，与营业执照一致）. */
const IN_BRACKETS = /[(（][^()（）]*[)）]/g;

/** How far down a block its header may stand. */
export const HEADER_DEPTH = 30;

export interface HeaderScore {
  readonly known: number;
  readonly filled: number;
  /** Known words enough to be sure. */
  readonly strong: boolean;
  /** Could be a header by its shape alone. */
  readonly shaped: boolean;
}

/** What speaks for a row being a header of the columns `left…right`. `periods`: months and the like count as words. */
export const scoreHeader = (
  grid: Grid,
  row: number,
  left: number,
  right: number,
  words: Vocabulary,
  periods = true,
): HeaderScore => {
  const period = periods ? periodCells(grid, row, left, right) : NONE;
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
    if (period.has(column)) {
      plain++;
      known += seen.has(text) ? 0 : 1;
      seen.add(text);
      continue;
    }
    if (
      typeof value !== 'string' ||
      text.replace(IN_BRACKETS, '').length > LONGEST_HEADER ||
      looksLikeValue(text) ||
      /^[(（].*[)）]$/.test(text)
    )
      continue;
    // A starred header is no note: *客户名称（必填）.
    if (isFormLine(text) || (isNoteText(text) && words.score(text) === 0))
      return { known: 0, filled, strong: false, shaped: false };
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

/** A row of groups (基本信息, 联系人) has a word below each of its own, so the row below is the header proper. */
const isFilledUnder = (grid: Grid, row: number, left: number, right: number): boolean =>
  grid.filledColumns(row, left, right).every((column) => grid.filled(row + 1, column));

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
      const better = next?.strong && next.known > score.known * 1.5;
      return better && (!isComplement(grid, row, row + 1, left, right) || isFilledUnder(grid, row, left, right))
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
