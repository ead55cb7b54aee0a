/** Finds every table of a sheet: header levels, data rows, and the rows that are neither. */
import type { SourceSheet } from '../types';
import type { Vocabulary } from '../map/vocabulary';
import { columnBands, rowBands } from './bands';
import { isColumnNumbers } from './column-numbers';
import { cutFooter } from './footer';
import type { FoundSheet, OpenTable } from './found';
import type { Region } from './grid';
import { Grid } from './grid';
import { keyColumnsOf, rowNumberColumn } from './key-columns';
import type { ColumnHeader } from './header';
import { columnHeader, headerLevels } from './header';
import { findHeaderRow, scoreHeader } from './header-row';
import { repeatsHeader } from './repeated-header';
import { isNumbered, isUnitsRow, rowKind } from './row-kinds';
import { sweep } from './sweep';
import { applyUnitLine } from './unit-line';
import { unitWord } from '../map/header-text';

const KNOWN_SHARE_OF_NEW_HEADER = 0.6;

class Finder {
  readonly tables: OpenTable[] = [];
  constructor(
    private readonly grid: Grid,
    private readonly words: Vocabulary,
  ) {}

  /** Works through a region band by band; `open` are the tables that a band without header may continue. */
  region(region: Region): void {
    let open: OpenTable[] = [];
    for (const whole of rowBands(this.grid, region)) {
      const band = this.afterContinued(open, whole);
      if (!band) continue;
      const started = this.band(band, region, open.length === 0);
      if (started.length > 0) open = started;
      else if (open.length > 0) this.continueTables(open, band);
    }
  }

  /**
   * Gives the first rows of a band to the open tables, as far as they are theirs: records before the next header, and
   * everything when that header is one of theirs again. Returns what is left.
   */
  private afterContinued(open: readonly OpenTable[], band: Region): Region | undefined {
    if (open.length === 0) return band;
    const header = findHeaderRow(this.grid, band.top, band.bottom, band.left, band.right, this.words);
    if (header === undefined) return band;
    if (open.some((table) => repeatsHeader(this.grid, table, header))) {
      this.continueTables(open, band);
      return undefined;
    }
    let row = band.top;
    while (row < header && open.some((table) => this.isRecord(table, row))) row++;
    if (row > band.top) this.continueTables(open, { ...band, bottom: row - 1 });
    return { ...band, top: row };
  }

  /** A row that fills the table as its last record does, and is nothing else. */
  private isRecord(table: OpenTable, row: number): boolean {
    const { grid } = this;
    const last = table.dataRows[table.dataRows.length - 1];
    if (last === undefined) return false;
    const filled = grid.filledColumns(row, table.left, table.right).length;
    const usual = grid.filledColumns(last, table.left, table.right).length;
    return (
      filled >= Math.max(2, usual / 2) &&
      rowKind(grid, row, table.left, table.right, table.keys, table.rowNumber) === undefined
    );
  }

  /** Tables that a band of rows starts; none when it has no header of its own. */
  private band(band: Region, region: Region, first: boolean): OpenTable[] {
    const stretches = columnBands(this.grid, band);
    const own = stretches.filter((stretch) => this.hasOwnHeader(stretch));
    if (own.length > 1) return this.sideBySide(own, stretches, region);
    const before = this.tables.length;
    const left = stretches[0];
    const right = stretches[stretches.length - 1];
    if (left && right) this.rows({ ...band, left: left.left, right: right.right }, first);
    return this.tables.slice(before);
  }

  /** A stretch of columns is a table of its own when its header names a customer, a code, or four known fields. */
  private hasOwnHeader(stretch: Region): boolean {
    const row = findHeaderRow(this.grid, stretch.top, stretch.bottom, stretch.left, stretch.right, this.words);
    if (row === undefined || row >= stretch.bottom) return false;
    const score = scoreHeader(this.grid, row, stretch.left, stretch.right, this.words);
    if (!score.strong || score.known < 2) return false;
    const headers: ColumnHeader[] = [];
    for (let column = stretch.left; column <= stretch.right; column++)
      headers.push(columnHeader(this.grid, [row], column, stretch.left));
    return score.known >= 4 || keyColumnsOf(headers, stretch.left, this.words).size > 0;
  }

  private sideBySide(own: readonly Region[], stretches: readonly Region[], region: Region): OpenTable[] {
    const before = this.tables.length;
    own.forEach((stretch, i) => {
      const next = own[i + 1];
      const reach = stretches.filter((other) => other.left >= stretch.left && (!next || other.right < next.left));
      const right = Math.max(...reach.map((other) => other.right));
      const bottom = Math.min(stretch.bottom, region.bottom);
      const table = new Finder(this.grid, this.words);
      table.region({ top: stretch.top, bottom, left: stretch.left, right });
      this.tables.push(...table.tables);
    });
    return this.tables.slice(before);
  }

  /** Reads rows from the first header on; a new header on the way starts a new table. */
  private rows(band: Region, lenient: boolean): void {
    const { grid, words } = this;
    const header = findHeaderRow(grid, band.top, band.bottom, band.left, band.right, words, lenient);
    if (header === undefined) return;
    const table = this.open(header, band);
    const start = table.headerRows[table.headerRows.length - 1]! + 1;
    for (let row = this.unitsRow(table, start); row <= band.bottom; row++) {
      if (this.startsAnother(table, row)) {
        this.rows({ ...band, top: row }, false);
        return;
      }
      this.add(table, row);
    }
  }

  private open(header: number, band: Region): OpenTable {
    const { grid } = this;
    const headerRows = headerLevels(grid, header, band.top, band.bottom, band.left, band.right);
    const headers: ColumnHeader[] = [];
    for (let column = band.left; column <= band.right; column++)
      headers.push(columnHeader(grid, headerRows, column, band.left));
    const table: OpenTable = {
      left: band.left,
      right: band.right,
      headerRows,
      headers,
      units: new Map(),
      dataRows: [],
      skipped: [],
      keys: keyColumnsOf(headers, band.left, this.words),
      rowNumber: rowNumberColumn(headers, band.left),
    };
    for (const row of headerRows) this.skip(table, row, 'header');
    this.tables.push(table);
    return table;
  }

  /** Takes a row of units or of column numbers under the header; returns the first row after it. */
  private unitsRow(table: OpenTable, row: number): number {
    if (isColumnNumbers(this.grid, row, table.left, table.right)) {
      this.skip(table, row, 'columnNumbers');
      return row + 1;
    }
    if (!isUnitsRow(this.grid, row, table.left, table.right)) return row;
    for (const column of this.grid.filledColumns(row, table.left, table.right))
      table.units.set(column, unitWord(this.grid.text(row, column))!);
    this.skip(table, row, 'units');
    return row + 1;
  }

  /** A row of known headers that are not this table's own. */
  private startsAnother(table: OpenTable, row: number): boolean {
    const first = this.grid.value(row, table.left);
    if (typeof first === 'number') return false;
    if (repeatsHeader(this.grid, table, row)) return false;
    const score = scoreHeader(this.grid, row, table.left, table.right, this.words, false);
    return score.known >= 3 && score.known >= score.filled * KNOWN_SHARE_OF_NEW_HEADER && score.strong;
  }

  private add(table: OpenTable, row: number): void {
    const kind = repeatsHeader(this.grid, table, row)
      ? 'repeatedHeader'
      : rowKind(this.grid, row, table.left, table.right, table.keys, table.rowNumber);
    if (kind) this.skip(table, row, kind);
    else if (this.continuesNotes(table, row)) this.skip(table, row, 'note');
    else if (this.grid.filledColumns(row, table.left, table.right).length > 0) {
      table.dataRows.push(row);
      this.grid.own(row, table.left, table.right);
    }
  }

  /** 2. 额度单位为元 under 注：1. …: a lone numbered cell right below a note. */
  private continuesNotes(table: OpenTable, row: number): boolean {
    const above = table.skipped[table.skipped.length - 1];
    if (above?.row !== row - 1 || above.reason !== 'note') return false;
    const columns = this.grid.filledColumns(row, table.left, table.right);
    return columns.length === 1 && isNumbered(this.grid.text(row, columns[0]!));
  }

  private skip(table: OpenTable, row: number, reason: string): void {
    const text = this.grid.rowText(row, table.left, table.right);
    if (text !== '') table.skipped.push({ row, reason, text });
    this.grid.own(row, table.left, table.right);
  }

  /** A band without header below open tables: its rows are theirs when they look like theirs. */
  private continueTables(open: readonly OpenTable[], band: Region): void {
    for (const table of open) {
      const last = table.dataRows[table.dataRows.length - 1];
      for (let row = band.top; row <= band.bottom; row++) {
        const columns = this.grid.filledColumns(row, table.left, table.right);
        if (columns.length === 0) continue;
        const alone = columns.length === 1 && table.right - table.left >= 1;
        if (
          alone &&
          typeof this.grid.value(row, columns[0]!) === 'string' &&
          (last === undefined || !this.fits(table, row, columns))
        ) {
          this.skip(
            table,
            row,
            rowKind(this.grid, row, table.left, table.right, table.keys, table.rowNumber) ?? 'note',
          );
        } else this.add(table, row);
      }
    }
  }

  /** A lone cell after a blank row counts as data only in a key column and only if it is as short as the keys above. */
  private fits(table: OpenTable, row: number, columns: readonly number[]): boolean {
    const column = columns[0]!;
    if (!table.keys.has(column)) return false;
    const longest = table.dataRows
      .slice(-50)
      .reduce((most, other) => Math.max(most, this.grid.text(other, column).length), 0);
    return (
      this.grid.text(row, column).length <= longest + 2 &&
      rowKind(this.grid, row, table.left, table.right, table.keys, table.rowNumber) === undefined
    );
  }
}

/** Tables of one sheet, in reading order, with every non-empty cell in a table, a skipped row or loose text. */
export const findTables = (sheet: SourceSheet, words: Vocabulary): FoundSheet => {
  const grid = new Grid(sheet);
  const finder = new Finder(grid, words);
  finder.region({ top: grid.top, left: grid.left, bottom: grid.bottom, right: grid.right });
  const tables = finder.tables.filter((table) => table.dataRows.length > 0 || table.headers.length > 0);
  for (const table of tables) cutFooter(grid, table);
  const loose = sweep(grid, tables);
  for (const table of tables) {
    table.skipped.sort((a, b) => a.row - b.row);
    applyUnitLine(table);
  }
  return { grid, tables, loose };
};
