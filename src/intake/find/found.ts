/** What table finding hands on. */
import type { Grid } from './grid';
import type { ColumnHeader } from './header';

export interface FoundSkip {
  readonly row: number;
  readonly reason: string;
  readonly text: string;
}

export interface FoundTable {
  readonly left: number;
  readonly right: number;
  /** Empty for a table without header. */
  readonly headerRows: readonly number[];
  /** One per column, `left` first. */
  readonly headers: readonly ColumnHeader[];
  /** Units named by a units row, by column. */
  readonly units: ReadonlyMap<number, string>;
  readonly dataRows: readonly number[];
  readonly skipped: readonly FoundSkip[];
}

export interface FoundSheet {
  readonly grid: Grid;
  readonly tables: readonly FoundTable[];
  readonly loose: readonly FoundSkip[];
}

/** A table still growing downward. */
export interface OpenTable {
  left: number;
  right: number;
  headerRows: number[];
  headers: ColumnHeader[];
  units: Map<number, string>;
  dataRows: number[];
  skipped: FoundSkip[];
  keys: ReadonlySet<number>;
  rowNumber: number;
}
