/** A whole column of a table with indexes made on demand, so that COUNTIFS, SUMIFS and MATCH need no scan per row. */
import type { CellValue } from '../../values/cell';

/** Text without case; numbers and text never meet. */
const keyOf = (value: CellValue): string | number | boolean | null =>
  typeof value === 'string' ? value.toLowerCase() : value;

export class ColumnIndex {
  private byValue: Map<string | number | boolean | null, number[]> | null = null;
  private numbers: Set<number> | null = null;
  private order: { readonly values: Float64Array; readonly rows: Uint32Array } | null = null;
  private readonly sums = new WeakMap<ColumnIndex, Float64Array>();

  constructor(readonly values: readonly CellValue[]) {}

  /** Rows (0-based, ascending) that hold exactly this value. */
  rowsWith(value: CellValue): readonly number[] {
    if (!this.byValue) {
      this.byValue = new Map();
      for (let row = 0; row < this.values.length; row++) {
        const key = keyOf(this.values[row] ?? null);
        const rows = this.byValue.get(key);
        if (rows) rows.push(row);
        else this.byValue.set(key, [row]);
      }
    }
    return this.byValue.get(keyOf(value)) ?? [];
  }

  /** The set of its numbers, for holiday lists. */
  numberSet(): ReadonlySet<number> {
    this.numbers ??= new Set(this.values.filter((value): value is number => typeof value === 'number'));
    return this.numbers;
  }

  private sorted(): { readonly values: Float64Array; readonly rows: Uint32Array } {
    if (!this.order) {
      const rows = Uint32Array.from(this.values.keys()).filter((row) => typeof this.values[row] === 'number');
      rows.sort((a, b) => (this.values[a] as number) - (this.values[b] as number));
      this.order = { values: Float64Array.from(rows, (row) => this.values[row] as number), rows };
    }
    return this.order;
  }

  /** How many of its numbers are below (or, with `orEqual`, up to) a limit. */
  countBelow(limit: number, orEqual: boolean): number {
    const { values } = this.sorted();
    let low = 0;
    let high = values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (values[middle]! < limit || (orEqual && values[middle] === limit)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  get numberCount(): number {
    return this.sorted().values.length;
  }

  /** Sum of `of` over this column's numbers in ascending order: entry k is the sum of the first k. */
  prefixSums(of: ColumnIndex): Float64Array {
    let sums = this.sums.get(of);
    if (!sums) {
      const { rows } = this.sorted();
      sums = new Float64Array(rows.length + 1);
      for (let k = 0; k < rows.length; k++) {
        const value = of.values[rows[k]!];
        sums[k + 1] = sums[k]! + (typeof value === 'number' ? value : 0);
      }
      this.sums.set(of, sums);
    }
    return sums;
  }

  /** Position (0-based) of the last number ≤ `value` in a column that ascends; −1 when all are greater. */
  lastUpTo(value: number): number {
    let low = 0;
    let high = this.values.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = this.values[middle];
      if (typeof at === 'number' && at <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
