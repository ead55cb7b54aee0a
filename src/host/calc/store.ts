/** Results of the formulas of one sheet column, in flat arrays: 22 bytes a cell, no object per cell. */
import type { CellError } from '../model/types';
import { type Scalar } from '../model/types';

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

const grown = <T extends Int32Array | Uint8Array | Float64Array>(old: T, next: T): T => {
  next.set(old as never);
  return next;
};

export class FormulaColumn {
  /** Formula group by row; 0 where the cell holds no formula. */
  group = new Int32Array(0);
  dirty = new Uint8Array(0);
  dirtyCount = 0;
  /** Goes up with every stored change, so that indexes know they are stale. */
  version = 0;
  /** 1 where a value has been stored (computed, or cached by the file). */
  known = new Uint8Array(0);
  private tag = new Uint8Array(0);
  private number = new Float64Array(0);
  private other: (string | CellError | undefined)[] = [];

  get length(): number {
    return this.group.length;
  }

  has(row: number): boolean {
    return row < this.group.length && this.group[row] !== 0;
  }

  reserve(row: number): void {
    if (row < this.group.length) return;
    const size = Math.max(16, row + 1, Math.floor(this.group.length * 1.5));
    this.group = grown(this.group, new Int32Array(size));
    this.dirty = grown(this.dirty, new Uint8Array(size));
    this.known = grown(this.known, new Uint8Array(size));
    this.tag = grown(this.tag, new Uint8Array(size));
    this.number = grown(this.number, new Float64Array(size));
  }

  get(row: number): Scalar {
    switch (this.tag[row]) {
      case NUMBER:
        return this.number[row]!;
      case TEXT:
      case ERROR:
        return this.other[row]!;
      case BOOLEAN:
        return this.number[row] === 1;
      default:
        return null;
    }
  }

  /** Stores a value and tells whether it differs from the one before. */
  set(row: number, value: Scalar): boolean {
    if (this.known[row] === 1 && this.get(row) === value) return false;
    this.known[row] = 1;
    this.version += 1;
    if (typeof value === 'number') {
      this.tag[row] = NUMBER;
      this.number[row] = value;
    } else if (typeof value === 'string') {
      this.tag[row] = TEXT;
      this.other[row] = value;
    } else if (typeof value === 'boolean') {
      this.tag[row] = BOOLEAN;
      this.number[row] = value ? 1 : 0;
    } else if (value === null) {
      this.tag[row] = BLANK;
    } else {
      this.tag[row] = ERROR;
      this.other[row] = value;
    }
    return true;
  }

  /** The cell no longer holds a formula. */
  drop(row: number): void {
    if (this.dirty[row]) this.dirtyCount -= 1;
    this.group[row] = 0;
    this.dirty[row] = 0;
    this.known[row] = 0;
    this.tag[row] = BLANK;
    this.version += 1;
  }

  markDirty(row: number): boolean {
    if (this.dirty[row]) return false;
    this.dirty[row] = 1;
    this.dirtyCount += 1;
    return true;
  }

  markClean(row: number): void {
    if (!this.dirty[row]) return;
    this.dirty[row] = 0;
    this.dirtyCount -= 1;
  }
}
