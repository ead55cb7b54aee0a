/** A sheet as plain data: what stands in the cells, how numbers are shown, what is merged and hidden. Rows are 1-based. */
import type { CellValue } from '../../values/cell';

export interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly CellValue[])[];
  /** Number formats, same shape as `rows`. */
  readonly formats: readonly (readonly string[])[];
  /** [top, left, bottom, right], 1-based and inclusive. */
  readonly merges: readonly (readonly [number, number, number, number])[];
  /** Column widths in characters. */
  readonly widths: readonly number[];
  readonly hiddenRows: readonly number[];
  /** Rows in bold: titles and headers. */
  readonly boldRows: readonly number[];
}

const DATE = 'yyyy-mm-dd';

/** Grows a sheet row by row. `dateColumns` (1-based) show numbers as dates. */
export class SheetWriter {
  readonly rows: CellValue[][] = [];
  readonly merges: [number, number, number, number][] = [];
  readonly hiddenRows: number[] = [];
  readonly boldRows: number[] = [];

  constructor(
    private readonly name: string,
    private readonly widths: readonly number[],
    private readonly dateColumns: ReadonlySet<number>,
  ) {}

  /** Appends a row; returns its number. */
  add(cells: readonly CellValue[], bold = false): number {
    const width = this.widths.length;
    this.rows.push([...cells, ...Array.from({ length: Math.max(0, width - cells.length) }, () => null)]);
    if (bold) this.boldRows.push(this.rows.length);
    return this.rows.length;
  }

  /** A title over the whole width. */
  title(text: string): void {
    const row = this.add([text], true);
    this.merges.push([row, 1, row, this.widths.length]);
  }

  done(): SampleSheet {
    const format = (value: CellValue, i: number): string =>
      typeof value === 'number' && this.dateColumns.has(i + 1) ? DATE : 'General';
    const { name, rows, merges, widths, hiddenRows, boldRows } = this;
    return { name, rows, formats: rows.map((row) => row.map(format)), merges, widths, hiddenRows, boldRows };
  }
}
