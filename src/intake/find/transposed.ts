/**
 * Turned tables: the labels stand in one column, and each further column is one customer. Such a sheet is read with rows and
 * columns exchanged, so that its row numbers are the numbers of the source columns.
 */
import type { CellValue } from '../../values/cell';
import type { Vocabulary } from '../map/vocabulary';
import type { SourceSheet } from '../types';
import { address } from './address';
import { Grid } from './grid';
import { keyColumnsOf } from './key-columns';

/** A list of labels is no longer than this. */
const LONGEST = 200;
const LONGEST_LABEL = 20;
const LEAST_LABELS = 4;
const LEAST_RECORDS = 2;
/** Labels stand at the left, at most behind a column of numbers or headings. */
const DEEPEST = 3;
/** Shares: of labels that are known words, of label rows that a record fills, of known words among the values. */
const KNOWN = 0.5;
const FILLED = 0.5;
const LABELS_INSIDE = 0.1;

interface Labels {
  readonly column: number;
  readonly rows: readonly number[];
}

const isText = (grid: Grid, row: number, column: number): boolean =>
  typeof grid.value(row, column) === 'string' && grid.text(row, column).length <= LONGEST_LABEL;

/** The rows of a column between its first and last known label, when most of them are labels. */
const labelsIn = (grid: Grid, column: number, words: Vocabulary): Labels | undefined => {
  const known: number[] = [];
  for (let row = grid.top; row <= grid.bottom; row++)
    if (isText(grid, row, column) && words.score(grid.text(row, column)) > 0) known.push(row);
  const [first, last] = [known[0], known[known.length - 1]];
  if (known.length < LEAST_LABELS || first === undefined || last === undefined) return undefined;
  const rows: number[] = [];
  for (let row = first; row <= last; row++) if (grid.filled(row, column)) rows.push(row);
  const texts = new Set(rows.map((row) => grid.text(row, column)));
  const plain = rows.every((row) => isText(grid, row, column)) && texts.size === rows.length;
  return plain && known.length >= rows.length * KNOWN ? { column, rows } : undefined;
};

/** Columns right of the labels that fill most of their rows with values. */
const recordsOf = (grid: Grid, { column, rows }: Labels, words: Vocabulary): number[] => {
  const records: number[] = [];
  let [values, inside] = [0, 0];
  for (let at = column + 1; at <= grid.right; at++) {
    const filled = rows.filter((row) => grid.filled(row, at));
    if (filled.length < rows.length * FILLED) continue;
    records.push(at);
    values += filled.length;
    inside += filled.filter((row) => isText(grid, row, at) && words.score(grid.text(row, at)) > 0).length;
  }
  return inside <= values * LABELS_INSIDE ? records : [];
};

/** The rows above and below that go on in the same way, though no register knows their labels. */
const extended = (grid: Grid, { column, rows }: Labels, records: readonly number[]): Labels => {
  const goesOn = (row: number): boolean =>
    row >= grid.top &&
    row <= grid.bottom &&
    isText(grid, row, column) &&
    records.filter((at) => grid.filled(row, at)).length >= records.length * FILLED;
  const all = [...rows];
  while (goesOn(all[0]! - 1)) all.unshift(all[0]! - 1);
  while (goesOn(all[all.length - 1]! + 1)) all.push(all[all.length - 1]! + 1);
  return { column, rows: all };
};

/** The sheet with rows and columns exchanged, or undefined when it is no turned table. */
export const transposedSheet = (sheet: SourceSheet, words: Vocabulary): SourceSheet | undefined => {
  if (sheet.values.length > LONGEST || sheet.values.length < LEAST_LABELS) return undefined;
  const grid = new Grid(sheet);
  for (let column = grid.left; column < Math.min(grid.right, grid.left + DEEPEST); column++) {
    const labels = labelsIn(grid, column, words);
    if (!labels) continue;
    const headers = labels.rows.map((row) => ({ leaf: grid.text(row, column), path: grid.text(row, column) }));
    const records = recordsOf(grid, labels, words);
    if (records.length < LEAST_RECORDS || keyColumnsOf(headers, 1, words).size === 0) continue;
    return turned(grid, extended(grid, labels, records), records);
  }
  return undefined;
};

const turned = (grid: Grid, { column, rows }: Labels, records: readonly number[]): SourceSheet => {
  const { sheet } = grid;
  const [first, last] = [rows[0]!, rows[rows.length - 1]!];
  const right = records[records.length - 1]!;
  const taken = new Set([column, ...records]);
  const across = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const down = Array.from({ length: right - column + 1 }, (_, i) => column + i);
  const isRow = new Set(rows);
  const pick = <T>(of: (row: number, at: number) => T, none: T): T[][] =>
    down.map((at) => across.map((row) => (taken.has(at) && isRow.has(row) ? of(row, at) : none)));
  return {
    file: sheet.file,
    name: sheet.name,
    hidden: sheet.hidden,
    firstRow: column,
    firstColumn: first,
    values: pick((row, at) => grid.value(row, at), null as CellValue),
    formats: pick((row, at) => grid.format(row, at), 'General'),
    ...(sheet.formulas
      ? {
          formulas: pick((row, at) => sheet.formulas![row - grid.top]?.[at - grid.left] === true, false),
        }
      : {}),
    merges: [],
    hiddenRows: new Set(),
    turned: { range: address(column, first, right, last) },
  };
};
