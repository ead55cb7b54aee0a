/**
 * Reading a table by header instead of by position. Text where a number or date belongs reads as nothing, exactly as
 * every formula of ours takes it (requirements section 7).
 */
import type { CellValue } from './cell';
import { isBlank } from './cell';

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** One row of a table; stays valid after the loop, so it may be kept in a map. */
export class Row {
  constructor(
    private readonly positions: ReadonlyMap<string, number>,
    readonly cells: readonly CellValue[],
    /** Index into `Table.rows`. */
    readonly index: number,
  ) {}

  /** The cell under a header; null when the table has no such column or the cell is blank. */
  get(label: string): CellValue {
    const at = this.positions.get(label);
    const value = at === undefined ? null : (this.cells[at] ?? null);
    return isBlank(value) ? null : value;
  }

  /** Trimmed text; '' for nothing. */
  text(label: string): string {
    const value = this.get(label);
    return value === null ? '' : String(value).trim();
  }

  /** A number or serial date; undefined for nothing and for text. */
  number(label: string): number | undefined {
    const value = this.get(label);
    return typeof value === 'number' ? value : undefined;
  }

  /** The number for a sum: nothing counts 0. */
  amount(label: string): number {
    return this.number(label) ?? 0;
  }

  has(label: string): boolean {
    return this.get(label) !== null;
  }

  /** True for 是. */
  yes(label: string): boolean {
    return this.get(label) === '是';
  }
}

/** Header → position. A header that occurs twice means its first column, as in Excel. */
export const positionsOf = (columns: readonly string[]): ReadonlyMap<string, number> => {
  const positions = new Map<string, number>();
  columns.forEach((label, at) => {
    if (!positions.has(label)) positions.set(label, at);
  });
  return positions;
};

/** Every row of a table in sheet order; nothing for a table that is not there. */
export const rowsOf = (table: Table | undefined): Row[] => {
  if (!table) return [];
  const positions = positionsOf(table.columns);
  return table.rows.map((cells, index) => new Row(positions, cells, index));
};

/** `K` & code, the text by which rows of one customer are matched; '' without a code. Excel's comparison ignores case. */
export const customerKey = (code: CellValue | undefined): string =>
  isBlank(code) ? '' : `K${String(code).trim().toUpperCase()}`;
