/**
 * Cards: one customer per form, each label beside its value (客户资料表). Such a sheet is read as a table of one row per
 * card: labels become headers, and everything that is no label and no value stands above as a title.
 */
import type { CellValue } from '../../values/cell';
import type { Vocabulary } from '../map/vocabulary';
import type { IntakePlan, SourceSheet } from '../types';
import { Grid } from './grid';

interface Pair {
  readonly label: string;
  readonly row: number;
  /** Column of the value, 0 for a label without one. */
  readonly column: number;
}

const LEAST_PAIRS = 4;
const LEAST_ROWS = 3;
/** Share of a sheet's cells that are labels and values; a table with a few known words is no card. */
const LEAST_SHARE = 0.7;
const LONGEST_LABEL = 14;

/** Labels and their values in one row, left to right. */
const pairsIn = (grid: Grid, row: number, words: Vocabulary): { pairs: Pair[]; rest: number[] } => {
  const pairs: Pair[] = [];
  const rest: number[] = [];
  const columns = grid.filledColumns(row, grid.left, grid.right);
  const isLabel = (column: number): boolean => {
    const text = grid.text(row, column);
    return typeof grid.value(row, column) === 'string' && text.length <= LONGEST_LABEL && words.score(text) > 0;
  };
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]!;
    if (!isLabel(column)) {
      rest.push(column);
      continue;
    }
    const next = columns[at + 1];
    const label = grid.text(row, column).replace(/[:：]\s*$/, '');
    if (next === undefined || isLabel(next)) pairs.push({ label, row, column: 0 });
    else {
      pairs.push({ label, row, column: next });
      at += 1;
    }
  }
  return { pairs, rest };
};

/** Pairs in the order of the sheet; a label that comes again begins the next card. */
const cardsOf = (pairs: readonly Pair[]): Pair[][] => {
  const cards: Pair[][] = [];
  let seen = new Set<string>();
  for (const pair of pairs) {
    if (cards.length === 0 || seen.has(pair.label)) {
      cards.push([]);
      seen = new Set();
    }
    seen.add(pair.label);
    cards[cards.length - 1]!.push(pair);
  }
  return cards;
};

/** The sheet as a table, or undefined when it holds no cards. */
export const cardSheet = (sheet: SourceSheet, words: Vocabulary): SourceSheet | undefined => {
  // A form fits a few pages; nothing longer is looked at.
  if (sheet.values.length > 400 || sheet.values.length < LEAST_ROWS) return undefined;
  const grid = new Grid(sheet);
  const all: Pair[] = [];
  const titles: string[] = [];
  let cells = 0;
  for (let row = grid.top; row <= grid.bottom; row++) {
    const { pairs, rest } = pairsIn(grid, row, words);
    all.push(...pairs);
    cells += grid.filledColumns(row, grid.left, grid.right).length;
    if (rest.length > 0) titles.push(rest.map((column) => grid.text(row, column)).join(' | '));
  }
  const filled = all.filter(({ column }) => column > 0);
  const rows = new Set(filled.map(({ row }) => row)).size;
  const covered = all.length + filled.length;
  if (filled.length < LEAST_PAIRS || rows < LEAST_ROWS || covered < cells * LEAST_SHARE) return undefined;
  if (filled.length < all.length * 0.5) return undefined;

  const cards = cardsOf(all).filter((card) => card.some(({ column }) => column > 0));
  const labels = [...new Set(all.map(({ label }) => label))];
  const at = (card: readonly Pair[], label: string): Pair | undefined =>
    card.find((pair) => pair.label === label && pair.column > 0);
  const line = <T>(card: readonly Pair[], pick: (pair: Pair) => T, none: T): T[] =>
    labels.map((label) => {
      const pair = at(card, label);
      return pair ? pick(pair) : none;
    });
  const blank = labels.map((): CellValue => null);
  const head = titles.map((text): CellValue[] => [text, ...blank.slice(1)]);
  const general = labels.map(() => 'General');
  const top = all[0]!.row;
  return {
    file: sheet.file,
    name: sheet.name,
    hidden: sheet.hidden,
    firstRow: Math.max(1, top - head.length - 1),
    firstColumn: sheet.firstColumn,
    values: [
      ...head,
      labels,
      ...cards.map((card) => line(card, ({ row, column }) => grid.value(row, column), null as CellValue)),
    ],
    formats: [
      ...head.map(() => general),
      general,
      ...cards.map((card) => line(card, ({ row, column }) => grid.format(row, column), 'General')),
    ],
    merges: [],
    hiddenRows: new Set(),
    rowNumbers: [...head.map(() => grid.top), top, ...cards.map(([first]) => first!.row)],
  };
};

/** Every row of a sheet of cards, or of a turned table, as it stands: for 建账记录. `reason`: a key of `intake.skipped.*`. */
export const originalRows = (sheet: SourceSheet, reason: string): IntakePlan['loose'][number] => {
  const grid = new Grid(sheet);
  const rows = sheet.values.flatMap((_, at) => {
    const row = grid.top + at;
    const text = grid.rowText(row, grid.left, grid.right);
    return text === '' ? [] : [{ row, reason, text }];
  });
  return { file: sheet.file, sheet: sheet.name, rows };
};
