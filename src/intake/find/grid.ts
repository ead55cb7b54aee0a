/** One source sheet as table finding sees it: cells by sheet position, merges by cell, and who owns each cell. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import type { SourceSheet } from '../types';

export type Merge = readonly [top: number, left: number, bottom: number, right: number];

export interface Region {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export class Grid {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  private readonly mergeAt = new Map<number, Merge>();
  private readonly owned: Uint8Array;
  private readonly width: number;

  constructor(readonly sheet: SourceSheet) {
    this.top = sheet.firstRow;
    this.left = sheet.firstColumn;
    let width = 0;
    for (const row of sheet.values) if (row.length > width) width = row.length;
    this.width = width;
    this.bottom = this.top + sheet.values.length - 1;
    this.right = this.left + width - 1;
    this.owned = new Uint8Array(width * sheet.values.length);
    for (const merge of sheet.merges) this.indexMerge(merge);
  }

  /** Only merges near the data are indexed, cell by cell; a merge over a whole column costs no more than the data. */
  private indexMerge(merge: Merge): void {
    const bottom = Math.min(merge[2], this.bottom);
    const right = Math.min(merge[3], this.right);
    for (let row = Math.max(merge[0], this.top); row <= bottom; row++)
      for (let column = Math.max(merge[1], this.left); column <= right; column++)
        this.mergeAt.set(row * 20_000 + column, merge);
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? null;
  }

  format(row: number, column: number): string {
    return this.sheet.formats[row - this.top]?.[column - this.left] ?? 'General';
  }

  filled(row: number, column: number): boolean {
    return !isBlank(this.value(row, column));
  }

  /** Text of a cell, '' when blank. */
  text(row: number, column: number): string {
    const value = this.value(row, column);
    return value === null ? '' : typeof value === 'string' ? value.trim() : String(value);
  }

  merge(row: number, column: number): Merge | undefined {
    return this.mergeAt.size === 0 ? undefined : this.mergeAt.get(row * 20_000 + column);
  }

  /** Columns of a row, within bounds, that hold something. */
  filledColumns(row: number, left: number, right: number): number[] {
    const columns: number[] = [];
    for (let column = left; column <= right; column++) if (this.filled(row, column)) columns.push(column);
    return columns;
  }

  /** Marks cells as belonging to a table or a skipped row. */
  own(row: number, left: number, right: number): void {
    const start = (row - this.top) * this.width - this.left;
    this.owned.fill(1, start + left, start + right + 1);
  }

  isOwned(row: number, column: number): boolean {
    return this.owned[(row - this.top) * this.width + column - this.left] === 1;
  }

  /** Every non-empty cell of a stretch of a row, joined with ` | `. */
  rowText(row: number, left: number, right: number): string {
    return this.filledColumns(row, left, right)
      .map((column) => this.text(row, column))
      .join(' | ');
  }
}
