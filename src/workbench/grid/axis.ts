/**
 * Where rows or columns lie, in pixels. Most have the default size; the others are kept sorted with their running
 * difference, so a position costs one binary search even with 100,000 hidden rows.
 */
export class Axis {
  private readonly indexes: number[];
  /** `extra[i]`: pixels that the exceptions before number i add to (or take from) the default sizes. */
  private readonly extra: number[] = [0];

  constructor(
    readonly count: number,
    readonly defaultSize: number,
    private readonly sizes: ReadonlyMap<number, number>,
  ) {
    this.indexes = [...sizes.keys()].filter((index) => index < count).sort((a, b) => a - b);
    for (const [i, index] of this.indexes.entries()) {
      this.extra.push(this.extra[i]! + (sizes.get(index) ?? defaultSize) - defaultSize);
    }
  }

  size(index: number): number {
    return this.sizes.get(index) ?? this.defaultSize;
  }

  /** Pixels from the start of the sheet to the start of `index`. */
  offset(index: number): number {
    return index * this.defaultSize + this.extra[this.exceptionsBefore(index)]!;
  }

  /** The row or column that holds a position; never a hidden one, unless nothing else is left. */
  at(position: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offset(middle) <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The next visible index from `from` in a direction, or `from` itself at the end of the sheet. */
  step(from: number, direction: 1 | -1): number {
    for (let i = from + direction; i >= 0 && i < this.count; i += direction) if (this.size(i) > 0) return i;
    return from;
  }

  private exceptionsBefore(index: number): number {
    let low = 0;
    let high = this.indexes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.indexes[middle]! < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
