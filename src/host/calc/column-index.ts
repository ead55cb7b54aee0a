/** One sheet column read into flat arrays, with the indexes that make lookups and conditional sums fast. */
import type { CellError } from '../model/types';
import { type Scalar } from '../model/types';
import { numberOfText } from './number-text';
import type { SheetState } from './sheet-state';

export const enum Kind {
  Blank = 0,
  Number = 1,
  Text = 2,
  Boolean = 3,
  Error = 4,
}

export type Key = string | number | boolean | null | CellError;

/** Rows by key, ascending within a key. */
export class Postings {
  private readonly ids = new Map<Key, number>();
  private readonly starts: Int32Array;
  private readonly rows: Int32Array;

  constructor(length: number, keyOf: (row: number) => Key) {
    const idOfRow = new Int32Array(length);
    const counts: number[] = [];
    for (let row = 0; row < length; row++) {
      const key = keyOf(row);
      let id = this.ids.get(key);
      if (id === undefined) {
        id = counts.length;
        this.ids.set(key, id);
        counts.push(0);
      }
      idOfRow[row] = id;
      counts[id]! += 1;
    }
    this.starts = new Int32Array(counts.length + 1);
    for (let id = 0; id < counts.length; id++) this.starts[id + 1] = this.starts[id]! + counts[id]!;
    const next = this.starts.slice();
    this.rows = new Int32Array(length);
    for (let row = 0; row < length; row++) {
      const id = idOfRow[row]!;
      this.rows[next[id]!] = row;
      next[id]! += 1;
    }
  }

  /** Rows of a key between two rows, as a view. */
  find(key: Key, top: number, bottom: number): Int32Array {
    const id = this.ids.get(key);
    if (id === undefined) return EMPTY;
    const first = this.starts[id]!;
    const last = this.starts[id + 1]!;
    return this.rows.subarray(lowerBound(this.rows, top, first, last), lowerBound(this.rows, bottom + 1, first, last));
  }

  keys(): IterableIterator<Key> {
    return this.ids.keys();
  }
}

const EMPTY = new Int32Array(0);

export const lowerBound = (sorted: Int32Array | Float64Array, value: number, from = 0, to = sorted.length): number => {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Running totals of a part of a column. */
export interface Totals {
  sum: number;
  numbers: number;
  /** Cells that are not blank. */
  filled: number;
  /** Blank cells and empty texts. */
  blank: number;
  min: number;
  max: number;
  /** First error from the top. */
  error: CellError | null;
}

export class ColumnIndex {
  readonly length: number;
  readonly kind: Uint8Array;
  readonly number: Float64Array;
  private readonly other: (string | CellError | undefined)[] = [];
  private criteriaKeys: Postings | null = null;
  private exactKeys: Postings | null = null;
  private byNumber: { rows: Int32Array; values: Float64Array } | null = null;
  private part: { top: number; bottom: number; sorted: Float64Array | CellError } | null = null;
  private running: { top: number; bottom: number; totals: Totals } | null = null;

  constructor(
    readonly state: SheetState,
    readonly column: number,
    readonly version: number,
  ) {
    this.length = state.lastRow + 1;
    this.kind = new Uint8Array(this.length);
    this.number = new Float64Array(this.length);
    const formulas = state.columns[column];
    const { sheet } = state;
    for (let row = 0; row < this.length; row++)
      this.put(row, formulas?.has(row) ? formulas.get(row) : sheet.value(row, column));
  }

  private put(row: number, value: Scalar): void {
    if (typeof value === 'number') {
      this.kind[row] = Kind.Number;
      this.number[row] = value;
    } else if (typeof value === 'string') {
      this.kind[row] = Kind.Text;
      this.other[row] = value;
    } else if (typeof value === 'boolean') {
      this.kind[row] = Kind.Boolean;
      this.number[row] = value ? 1 : 0;
    } else if (value !== null) {
      this.kind[row] = Kind.Error;
      this.other[row] = value;
    }
  }

  text(row: number): string {
    return this.other[row] as string;
  }

  value(row: number): Scalar {
    switch (this.kind[row]) {
      case Kind.Number:
        return this.number[row]!;
      case Kind.Boolean:
        return this.number[row] === 1;
      case Kind.Text:
      case Kind.Error:
        return this.other[row]!;
      default:
        return null;
    }
  }

  /** Equality as criteria see it: a text that shows a number is that number. */
  criteria(): Postings {
    return (this.criteriaKeys ??= new Postings(this.length, (row) => this.criteriaKey(row)));
  }

  criteriaKey(row: number): Key {
    const value = this.value(row);
    return typeof value === 'string' ? (numberOfText(value) ?? value.toLowerCase()) : value;
  }

  /** Equality as MATCH and the lookups see it: kinds never mix. */
  exact(): Postings {
    return (this.exactKeys ??= new Postings(this.length, (row) => {
      const value = this.value(row);
      return typeof value === 'string' ? value.toLowerCase() : value;
    }));
  }

  /** Rows with numbers, by ascending number. */
  sorted(): { rows: Int32Array; values: Float64Array } {
    if (!this.byNumber) {
      const rows = new Int32Array(this.length);
      let count = 0;
      for (let row = 0; row < this.length; row++) if (this.kind[row] === Kind.Number) rows[count++] = row;
      const own = rows.subarray(0, count).sort((a, b) => this.number[a]! - this.number[b]! || a - b);
      this.byNumber = { rows: own, values: Float64Array.from(own, (row) => this.number[row]!) };
    }
    return this.byNumber;
  }

  /** Ascending numbers of rows `top`–`bottom`, or the first error among them; the last answer is remembered. */
  sortedPart(top: number, bottom: number): Float64Array | CellError {
    if (this.part?.top === top && this.part.bottom === bottom) return this.part.sorted;
    const { error } = this.totals(top, bottom);
    const values: number[] = [];
    for (let row = top; row <= Math.min(bottom, this.length - 1); row++)
      if (this.kind[row] === Kind.Number) values.push(this.number[row]!);
    const sorted = error ?? Float64Array.from(values).sort();
    this.part = { top, bottom, sorted };
    return sorted;
  }

  /** Totals of rows `top`–`bottom`; the last answer is extended when only `bottom` grew, so running sums stay linear. */
  totals(top: number, bottom: number): Totals {
    let last = this.running;
    if (!last || last.top !== top || last.bottom > bottom) {
      const totals = { sum: 0, numbers: 0, filled: 0, blank: 0, min: Infinity, max: -Infinity, error: null };
      last = this.running = { top, bottom: top - 1, totals };
    }
    const { totals } = last;
    const end = Math.min(bottom, this.length - 1);
    for (let row = last.bottom + 1; row <= end; row++) this.take(totals, row);
    last.bottom = Math.max(end, last.bottom);
    return totals;
  }

  private take(totals: Totals, row: number): void {
    const kind = this.kind[row];
    if (kind === Kind.Blank) {
      totals.blank += 1;
      return;
    }
    totals.filled += 1;
    if (kind === Kind.Number) {
      const value = this.number[row]!;
      totals.sum += value;
      totals.numbers += 1;
      if (value < totals.min) totals.min = value;
      if (value > totals.max) totals.max = value;
    } else if (kind === Kind.Error) totals.error ??= this.other[row] as CellError;
    else if (kind === Kind.Text && this.other[row] === '') totals.blank += 1;
  }
}
