/** Labels and values of a form: beside each other, in one cell with a colon, or the value below its label. */
import type { CellValue } from '../../values/cell';
import type { Vocabulary } from '../map/vocabulary';
import type { Grid } from './grid';
import { looksLikeValue } from './header-words';

export interface Pair {
  readonly label: string;
  /** Sheet row of the label. */
  readonly row: number;
  /** False for a label without value. */
  readonly filled: boolean;
  readonly value: CellValue;
  readonly format: string;
}

export interface FormRow {
  readonly pairs: readonly Pair[];
  /** Columns of the row that hold neither label nor value. */
  readonly rest: readonly number[];
  /** Cells of the sheet that the pairs account for. */
  readonly cells: number;
  /** Rows taken: two where the values stand below their labels. */
  readonly height: 1 | 2;
}

const LONGEST_LABEL = 14;
const IN_ONE = /^([^:：]{2,14})[:：]\s*(\S[\s\S]*)$/;

const bareLabel = (text: string): string => text.replace(/\s*[:：]\s*$/, '');

/** Columns that hold labels on most rows: an unknown word there is a label too (注册资本 above 法定代表人). */
const labelColumns = (grid: Grid, words: Vocabulary): ReadonlySet<number> => {
  const columns = new Set<number>();
  for (let column = grid.left; column <= grid.right; column++) {
    let [known, filled] = [0, 0];
    for (let row = grid.top; row <= grid.bottom; row++) {
      const text = grid.text(row, column);
      if (text === '' || (grid.merge(row, column)?.[3] ?? column) - column > 2) continue;
      filled++;
      if (text.length <= LONGEST_LABEL && words.score(text) > 0) known++;
    }
    if (known >= 3 && known >= filled * 0.5) columns.add(column);
  }
  return columns;
};

/** Reads a sheet as a form, top to bottom. */
export class FormReader {
  private readonly labels: ReadonlySet<number>;

  constructor(
    private readonly grid: Grid,
    private readonly words: Vocabulary,
  ) {
    this.labels = labelColumns(grid, words);
  }

  read(row: number): FormRow {
    return this.above(row) ?? this.beside(row);
  }

  private isKnown(row: number, column: number): boolean {
    const text = this.grid.text(row, column);
    return (
      typeof this.grid.value(row, column) === 'string' && text.length <= LONGEST_LABEL && this.words.score(text) > 0
    );
  }

  private isLabel(row: number, column: number): boolean {
    if (this.isKnown(row, column)) return true;
    const text = this.grid.text(row, column);
    return (
      this.labels.has(column) &&
      typeof this.grid.value(row, column) === 'string' &&
      text.length <= LONGEST_LABEL &&
      !looksLikeValue(text) &&
      this.grid.filledColumns(row, this.grid.left, this.grid.right).length > 1
    );
  }

  private pair(row: number, column: number, at?: readonly [row: number, column: number]): Pair {
    const label = bareLabel(this.grid.text(row, column));
    if (!at) return { label, row, filled: false, value: null, format: 'General' };
    return { label, row, filled: true, value: this.grid.value(...at), format: this.grid.format(...at) };
  }

  /** A row of labels only over a row of values only. */
  private above(row: number): FormRow | undefined {
    const { grid } = this;
    const columns = grid.filledColumns(row, grid.left, grid.right);
    const below = grid.filledColumns(row + 1, grid.left, grid.right);
    if (columns.length < 2 || below.length < 2 || !columns.every((column) => this.isKnown(row, column)))
      return undefined;
    if (below.some((column) => !columns.includes(column) || this.isKnown(row + 1, column))) return undefined;
    // More values below: a table.
    const next = grid.filledColumns(row + 2, grid.left, grid.right);
    if (next.length > 1 && next.every((column) => columns.includes(column) && !this.isKnown(row + 2, column)))
      return undefined;
    const pairs = columns.map((column) =>
      this.pair(row, column, grid.filled(row + 1, column) ? [row + 1, column] : undefined),
    );
    return { pairs, rest: [], cells: columns.length + below.length, height: 2 };
  }

  private beside(row: number): FormRow {
    const { grid } = this;
    const pairs: Pair[] = [];
    const rest: number[] = [];
    let cells = 0;
    const columns = grid.filledColumns(row, grid.left, grid.right);
    for (let at = 0; at < columns.length; at++) {
      const column = columns[at]!;
      const both = IN_ONE.exec(grid.text(row, column));
      if (both && this.words.score(both[1]!) > 0) {
        pairs.push({ label: both[1]!.trim(), row, filled: true, value: both[2]!, format: 'General' });
        cells += 1;
      } else if (!this.isLabel(row, column)) rest.push(column);
      else {
        const next = columns[at + 1];
        const alone = next === undefined || this.isLabel(row, next);
        pairs.push(this.pair(row, column, alone ? undefined : [row, next]));
        cells += alone ? 1 : 2;
        if (!alone) at += 1;
      }
    }
    return { pairs, rest, cells, height: 1 };
  }
}
