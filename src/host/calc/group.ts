/** All cells of one sheet column that carry the same formula, relative to their row: parsed and compiled once. */
import type { Scalar } from '../model/types';
import type { Compiled } from './compile';
import type { Context } from './context';
import type { SheetState } from './sheet-state';
import type { FormulaColumn } from './store';

export class Group {
  compiled: Compiled | null = null;
  first = Infinity;
  last = -1;
  /** Cells that carry the formula now. */
  size = 0;
  /** Bounds of the dirty rows. */
  dirtyFirst = Infinity;
  dirtyLast = -1;

  constructor(
    readonly id: number,
    readonly state: SheetState,
    readonly column: number,
    readonly cells: FormulaColumn,
    /** Text as it stands in `sampleRow`. */
    readonly text: string,
    readonly sampleRow: number,
  ) {}

  holds(row: number): boolean {
    return this.cells.group[row] === this.id;
  }

  take(row: number): void {
    this.size += 1;
    if (row < this.first) this.first = row;
    if (row > this.last) this.last = row;
  }

  /** Marks the group's rows between two rows; returns whether any was clean before. */
  mark(from: number, to: number, newly?: (row: number) => void): boolean {
    const end = Math.min(to, this.last);
    let any = false;
    for (let row = Math.max(from, this.first); row <= end; row++) {
      if (!this.holds(row) || !this.cells.markDirty(row)) continue;
      any = true;
      newly?.(row);
      if (row < this.dirtyFirst) this.dirtyFirst = row;
      if (row > this.dirtyLast) this.dirtyLast = row;
    }
    return any;
  }

  get isDirty(): boolean {
    return this.dirtyLast >= 0;
  }

  settle(): void {
    this.dirtyFirst = Infinity;
    this.dirtyLast = -1;
  }

  /** Takes a fresh binding; rows for which it means something else are dirty. */
  rebind(fresh: Compiled): void {
    const old = this.compiled;
    this.compiled = fresh;
    if (!old) return;
    if (old.meaning !== fresh.meaning) {
      this.mark(0, Infinity);
      return;
    }
    fresh.references.forEach(({ within }, i) => {
      const before = old.references[i]?.within;
      if (!within || !before) return;
      this.mark(0, Math.max(within.top, before.top) - 1);
      this.mark(Math.min(within.bottom, before.bottom) + 1, Infinity);
    });
  }

  /** Evaluates one row. A formula that gives a blank shows 0, and 0 has no sign; what we cannot compute keeps the file's value. */
  evaluate(row: number, ctx: Context): Scalar {
    const compiled = this.compiled!;
    ctx.row = row;
    ctx.column = this.column;
    ctx.sheet = this.state;
    if (compiled.unsupported.length > 0) {
      const cached = this.state.sheet.stored(row, this.column);
      if (cached !== null) return cached;
    }
    const value = compiled.scalar(ctx);
    return value === null || value === 0 ? 0 : value;
  }
}
