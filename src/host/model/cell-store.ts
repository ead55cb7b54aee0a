import type { Area, Scalar } from './types';

/** Rows of one block of one column. */
const BLOCK = 1024;

/**
 * One block of a column. `values` and `formulas` exist only once something was put there; a block whose cells all have one
 * style keeps a single number, so a column that is painted to the last row costs a thousand numbers, not a million.
 */
interface Block {
  values: (Scalar | undefined)[] | null;
  formulas: (string | undefined)[] | null;
  styles: Uint16Array | number;
  /** Cells with a value or a formula. */
  filled: number;
}

type Column = (Block | undefined)[];

/** The cells of one sheet, column by column. Knows nothing of formulas' meaning: it keeps text and results. */
export class CellStore {
  private readonly columns: (Column | undefined)[] = [];

  /** What is stored: a literal, or the last stored result of a formula. */
  value(row: number, column: number): Scalar {
    return this.columns[column]?.[row >>> 10]?.values?.[row & 1023] ?? null;
  }

  formula(row: number, column: number): string | undefined {
    return this.columns[column]?.[row >>> 10]?.formulas?.[row & 1023];
  }

  /** 0 means no style of its own. */
  style(row: number, column: number): number {
    const styles = this.columns[column]?.[row >>> 10]?.styles;
    return styles === undefined ? 0 : typeof styles === 'number' ? styles : styles[row & 1023]!;
  }

  /** Puts a literal (null: blank) and drops a formula; returns whether there was one. */
  setValue(row: number, column: number, value: Scalar): boolean {
    const block = value === null ? this.columns[column]?.[row >>> 10] : this.block(row, column);
    if (!block) return false;
    const at = row & 1023;
    const hadFormula = block.formulas !== null && block.formulas[at] !== undefined;
    if (hadFormula) block.formulas![at] = undefined;
    const before = hadFormula || (block.values !== null && (block.values[at] ?? null) !== null);
    if (value !== null) (block.values ??= new Array<Scalar | undefined>(BLOCK).fill(undefined))[at] = value;
    else if (block.values) block.values[at] = undefined;
    block.filled += (value !== null ? 1 : 0) - (before ? 1 : 0);
    return hadFormula;
  }

  /** Puts a formula; `result` is the value known for it, kept until the engine stores another. */
  setFormula(row: number, column: number, formula: string, result: Scalar): void {
    const block = this.block(row, column);
    const at = row & 1023;
    const before = block.formulas?.[at] !== undefined || (block.values?.[at] ?? null) !== null;
    (block.formulas ??= new Array<string | undefined>(BLOCK).fill(undefined))[at] = formula;
    if (result !== null) (block.values ??= new Array<Scalar | undefined>(BLOCK).fill(undefined))[at] = result;
    else if (block.values) block.values[at] = undefined;
    if (!before) block.filled++;
  }

  /** Replaces the stored result of a formula. */
  setResult(row: number, column: number, result: Scalar): void {
    const block = this.columns[column]?.[row >>> 10];
    if (!block?.formulas || block.formulas[row & 1023] === undefined) return;
    (block.values ??= new Array<Scalar | undefined>(BLOCK).fill(undefined))[row & 1023] = result ?? undefined;
  }

  setStyle(row: number, column: number, style: number): void {
    if (style === 0 && !this.columns[column]?.[row >>> 10]) return;
    const block = this.block(row, column);
    if (typeof block.styles === 'number') {
      if (block.styles === style) return;
      block.styles = new Uint16Array(BLOCK).fill(block.styles);
    }
    block.styles[row & 1023] = style;
  }

  /** Applies a style mapping to an area, block by block. */
  mapStyles(area: Area, map: (style: number) => number): void {
    for (let column = area.left; column <= area.right; column++) {
      for (let first = area.top; first <= area.bottom;) {
        const last = Math.min(area.bottom, first | 1023);
        const block = this.columns[column]?.[first >>> 10];
        const whole = (first & 1023) === 0 && (last & 1023) === 1023;
        if (whole && (!block || typeof block.styles === 'number')) {
          const to = map(typeof block?.styles === 'number' ? block.styles : 0);
          if (to !== 0 || block) this.block(first, column).styles = to;
        } else for (let row = first; row <= last; row++) this.setStyle(row, column, map(this.style(row, column)));
        first = last + 1;
      }
    }
  }

  /** Folds blocks of one style into one number; worth calling after many single `setStyle`s. */
  compact(): void {
    for (const column of this.columns) {
      for (const block of column ?? []) {
        if (!block || typeof block.styles === 'number') continue;
        const first = block.styles[0]!;
        if (block.styles.every((style) => style === first)) block.styles = first;
      }
    }
  }

  /** Bounding box of filled cells, and of styled ones too unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    this.columns.forEach((column, index) => {
      if (!column) return;
      const first = edge(column, valuesOnly, 1);
      if (first < 0) return;
      left = Math.min(left, index);
      right = Math.max(right, index);
      top = Math.min(top, first);
      bottom = Math.max(bottom, edge(column, valuesOnly, -1));
    });
    return bottom < 0 ? null : { top, left, bottom, right };
  }

  /** The last row of a column that is filled, or -1. */
  lastFilledRow(column: number): number {
    const found = this.columns[column];
    return found ? edge(found, true, -1) : -1;
  }

  /** True when no cell of the area is filled. Costs little on an empty sheet, however large the area. */
  isBlank(area: Area): boolean {
    let blank = true;
    this.eachFilledBlock(area, (block, row, column) => {
      for (let at = Math.max(area.top, row); blank && at <= Math.min(area.bottom, row + BLOCK - 1); at++) {
        if (isFilled(block, at & 1023)) blank = false;
      }
      return blank && column <= area.right;
    });
    return blank;
  }

  /** Visits filled cells of an area row by row, left to right. */
  forEach(area: Area, visit: (row: number, column: number) => void): void {
    for (let base = area.top & ~1023; base <= area.bottom; base += BLOCK) {
      const blocks: [number, Block][] = [];
      const lastColumn = Math.min(area.right, this.columns.length - 1);
      for (let column = area.left; column <= lastColumn; column++) {
        const block = this.columns[column]?.[base >>> 10];
        if (block && block.filled > 0) blocks.push([column, block]);
      }
      if (!blocks.length) continue;
      const last = Math.min(area.bottom, base + BLOCK - 1);
      for (let row = Math.max(area.top, base); row <= last; row++) {
        for (const [column, block] of blocks) if (isFilled(block, row & 1023)) visit(row, column);
      }
    }
  }

  /** Visits every formula, column by column. */
  forEachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.columns.forEach((column, index) => {
      column?.forEach((block, number) => {
        const formulas = block?.formulas;
        if (!formulas) return;
        for (let at = 0; at < formulas.length; at++) {
          const formula = formulas[at];
          if (formula !== undefined) visit(number * BLOCK + at, index, formula);
        }
      });
    });
  }

  /** Replaces a formula's text and nothing else (a rename, a shift). */
  replaceFormula(row: number, column: number, formula: string): void {
    const formulas = this.columns[column]?.[row >>> 10]?.formulas;
    if (formulas?.[row & 1023] !== undefined) formulas[row & 1023] = formula;
  }

  /** Visits every cell that has a style of its own or is filled, row by row. */
  forEachStored(area: Area, visit: (row: number, column: number) => void): void {
    const lastColumn = Math.min(area.right, this.columns.length - 1);
    const longest = this.columns.reduce((most, column) => Math.max(most, column?.length ?? 0), 0) * BLOCK - 1;
    for (let base = area.top & ~1023; base <= Math.min(area.bottom, longest); base += BLOCK) {
      const blocks: [number, Block][] = [];
      for (let column = area.left; column <= lastColumn; column++) {
        const block = this.columns[column]?.[base >>> 10];
        if (block && (block.filled > 0 || block.styles !== 0)) blocks.push([column, block]);
      }
      if (!blocks.length) continue;
      const last = Math.min(area.bottom, base + BLOCK - 1);
      for (let row = Math.max(area.top, base); row <= last; row++) {
        const at = row & 1023;
        for (const [column, block] of blocks) if (isFilled(block, at) || styleIn(block, at) !== 0) visit(row, column);
      }
    }
  }

  /**
   * Moves the cells of a band: inserts `count` lines at `at`, or removes -`count` of them, along rows or columns, for lines
   * `from`..`to` of the other direction. Cells pushed off the grid are lost.
   */
  shift(axis: 'rows' | 'columns', at: number, count: number, from: number, to: number): void {
    if (axis === 'rows') {
      for (let column = from; column <= Math.min(to, this.columns.length - 1); column++)
        this.shiftColumn(column, at, count);
    } else if (from === 0 && to >= 1048575) {
      if (at >= this.columns.length) return;
      if (count < 0) this.columns.splice(at, -count);
      else this.columns.splice(at, 0, ...new Array<undefined>(count).fill(undefined));
    } else this.shiftBand(at, count, from, to);
  }

  private shiftColumn(index: number, at: number, count: number): void {
    const old = this.columns[index];
    if (!old || at >>> 10 >= old.length) return;
    const keep = old.slice(0, at >>> 10);
    const tail = old.slice(at >>> 10);
    const base = keep.length * BLOCK;
    this.columns[index] = keep;
    tail.forEach((block, number) => {
      if (!block) return;
      for (let i = 0; i < BLOCK; i++) {
        if (!isFilled(block, i) && styleIn(block, i) === 0) continue;
        const row = base + number * BLOCK + i;
        if (row < at) this.put(row, index, block, i);
        else if (count > 0) {
          if (row + count <= 1048575) this.put(row + count, index, block, i);
        } else if (row >= at - count) this.put(row + count, index, block, i);
      }
    });
  }

  private shiftBand(at: number, count: number, from: number, to: number): void {
    const width = this.columns.length;
    const order = Array.from({ length: Math.max(0, width - at) }, (_, i) => at + i);
    if (count > 0) order.reverse();
    for (const column of order) {
      for (let row = from; row <= to; row++) {
        const block = this.columns[column]?.[row >>> 10];
        if (!block) {
          row |= 1023;
          continue;
        }
        const i = row & 1023;
        if (!isFilled(block, i) && styleIn(block, i) === 0) continue;
        if (count > 0 || column >= at - count) this.put(row, column + count, block, i);
        this.wipe(row, column);
      }
    }
  }

  /** Makes a cell blank and plain. */
  wipe(row: number, column: number): void {
    this.setValue(row, column, null);
    this.setStyle(row, column, 0);
  }

  private put(row: number, column: number, from: Block, at: number): void {
    const formula = from.formulas?.[at];
    const value = from.values?.[at] ?? null;
    if (formula !== undefined) this.setFormula(row, column, formula, value);
    else this.setValue(row, column, value);
    this.setStyle(row, column, styleIn(from, at));
  }

  private eachFilledBlock(area: Area, visit: (block: Block, row: number, column: number) => boolean): void {
    for (let column = area.left; column <= Math.min(area.right, this.columns.length - 1); column++) {
      const blocks = this.columns[column];
      if (!blocks) continue;
      const last = Math.min(area.bottom >>> 10, blocks.length - 1);
      for (let number = area.top >>> 10; number <= last; number++) {
        const block = blocks[number];
        if (block && block.filled > 0 && !visit(block, number * BLOCK, column)) return;
      }
    }
  }

  private block(row: number, column: number): Block {
    const blocks = (this.columns[column] ??= []);
    return (blocks[row >>> 10] ??= { values: null, formulas: null, styles: 0, filled: 0 });
  }
}

function isFilled(block: Block, at: number): boolean {
  return (block.values !== null && (block.values[at] ?? null) !== null) || block.formulas?.[at] !== undefined;
}

function styleIn(block: Block, at: number): number {
  return typeof block.styles === 'number' ? block.styles : block.styles[at]!;
}

/** The first (step 1) or last (step -1) used row of a column, or -1. */
function edge(column: Column, valuesOnly: boolean, step: 1 | -1): number {
  for (let n = step > 0 ? 0 : column.length - 1; n >= 0 && n < column.length; n += step) {
    const block = column[n];
    if (!block || (block.filled === 0 && (valuesOnly || block.styles === 0))) continue;
    for (let i = step > 0 ? 0 : BLOCK - 1; i >= 0 && i < BLOCK; i += step) {
      if (isFilled(block, i) || (!valuesOnly && styleIn(block, i) !== 0)) return n * BLOCK + i;
    }
  }
  return -1;
}
