/**
 * Cards: one customer per form, each label beside its value, above it or in one cell with it (客户资料表). Such a sheet is read as a table of one row per
 * card: labels become headers, and everything that is no label and no value stands above as a title.
 */
import type { CellValue } from '../../values/cell';
import type { Vocabulary } from '../map/vocabulary';
import type { IntakePlan, SourceSheet } from '../types';
import { FormReader, type Pair } from './card-pairs';
import { Grid } from './grid';

const LEAST_PAIRS = 4;
const LEAST_ROWS = 3;
/** Share of a sheet's cells that are labels and values; a table with a few known words is no card. */
const LEAST_SHARE = 0.7;

/** What a card is about stands in one of these; where it comes again, the next card begins. */
const SUBJECT = /^(?:客户|单位|公司|企业|车主|业主|会员)?(?:名称|姓名|编号|编码|代码)$|^(?:customer|company|name)/i;

/**
 * Pairs in the order of the sheet. The first label or the customer's name coming again begins the next card; any other
 * label that comes again is a second one of its kind (电话2).
 */
const cardsOf = (pairs: readonly Pair[]): Pair[][] => {
  const cards: Pair[][] = [];
  let seen = new Map<string, number>();
  for (const pair of pairs) {
    const times = seen.get(pair.label) ?? 0;
    const first = cards[cards.length - 1]?.[0]?.label;
    if (first === undefined || (times > 0 && (pair.label === first || SUBJECT.test(pair.label)))) {
      cards.push([]);
      seen = new Map();
    }
    const again = (seen.get(pair.label) ?? 0) + 1;
    seen.set(pair.label, again);
    cards[cards.length - 1]!.push(again === 1 ? pair : { ...pair, label: `${pair.label}${again}` });
  }
  return cards;
};

interface Form {
  readonly pairs: readonly Pair[];
  readonly titles: readonly string[];
}

/** The form that a sheet is, or undefined where too little of it is labels and values. */
const formOf = (grid: Grid, words: Vocabulary): Form | undefined => {
  const reader = new FormReader(grid, words);
  const pairs: Pair[] = [];
  const titles: string[] = [];
  const rows = new Set<number>();
  let [cells, covered] = [0, 0];
  for (let row = grid.top; row <= grid.bottom;) {
    const read = reader.read(row);
    // Labels over values that come again are a header repeated at a page break.
    if (read.height === 2 && read.pairs.some(({ label }) => pairs.some((pair) => pair.label === label)))
      return undefined;
    pairs.push(...read.pairs);
    covered += read.cells;
    cells += read.cells + read.rest.length;
    if (read.pairs.some(({ filled }) => filled)) for (let at = 0; at < read.height; at++) rows.add(row + at);
    if (read.rest.length > 0) titles.push(read.rest.map((column) => grid.text(row, column)).join(' | '));
    row += read.height;
  }
  const filled = pairs.filter((pair) => pair.filled).length;
  if (filled < LEAST_PAIRS || rows.size < LEAST_ROWS || covered < cells * LEAST_SHARE) return undefined;
  return filled < pairs.length * 0.5 ? undefined : { pairs, titles };
};

/** The sheet as a table, or undefined when it holds no cards. */
export const cardSheet = (sheet: SourceSheet, words: Vocabulary): SourceSheet | undefined => {
  // A form fits a few pages; nothing longer is looked at.
  if (sheet.values.length > 400 || sheet.values.length < LEAST_ROWS) return undefined;
  const grid = new Grid(sheet);
  const form = formOf(grid, words);
  if (!form) return undefined;
  const { titles } = form;
  const all = cardsOf(form.pairs);
  const cards = all.filter((card) => card.some(({ filled }) => filled));
  const labels = [...new Set(all.flat().map(({ label }) => label))];
  const line = <T>(card: readonly Pair[], pick: (pair: Pair) => T, none: T): T[] =>
    labels.map((label) => {
      const pair = card.find((one) => one.label === label && one.filled);
      return pair ? pick(pair) : none;
    });
  const blank = labels.map((): CellValue => null);
  const head = titles.map((text): CellValue[] => [text, ...blank.slice(1)]);
  const general = labels.map(() => 'General');
  const top = form.pairs[0]!.row;
  return {
    file: sheet.file,
    name: sheet.name,
    hidden: sheet.hidden,
    firstRow: Math.max(1, top - head.length - 1),
    firstColumn: sheet.firstColumn,
    values: [...head, labels, ...cards.map((card) => line(card, ({ value }) => value, null as CellValue))],
    formats: [
      ...head.map(() => general),
      general,
      ...cards.map((card) => line(card, ({ format }) => format, 'General')),
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
