import { area, columnName, MAX_COLUMN, MAX_ROW } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { CellError, type RowFormat, type Scalar } from '../model/types';
import { ByteWriter } from './byte-writer';
import { encodeText } from './cell-text';
import { to1904 } from './date-system';
import { formulaToFile } from './formula-file';
import type { StyleWriter } from './write-styles';
import { escapeContent, escapeXml } from './xml';

/** Rows visited before complete pieces are handed on. */
const ROWS_AT_ONCE = 1024;
/** Texts remembered in their written form, since columns repeat themselves. */
const REMEMBERED = 50_000;

/** `<sheetData>` piece by piece, formulas with the values they have now. */
export function* sheetData(sheet: Sheet, styles: StyleWriter): Generator<Uint8Array> {
  const writer = new RowWriter(sheet, styles);
  writer.out.write('<sheetData>');
  const last = sheet.cells.usedArea(false)?.bottom ?? -1;
  for (let top = 0; top <= last; top += ROWS_AT_ONCE) {
    const rows = area(top, 0, Math.min(top + ROWS_AT_ONCE - 1, MAX_ROW), MAX_COLUMN);
    sheet.cells.forEachStored(rows, (row, column) => writer.cell(row, column));
    yield* writer.out.take();
  }
  writer.finish();
  writer.out.write('</sheetData>');
  yield* writer.out.take(true);
}

class RowWriter {
  readonly out = new ByteWriter();
  private openRow = -1;
  private nextFormatted = 0;
  private readonly formatted: readonly number[];
  private readonly xfStarts: string[] = [];
  private readonly names: string[] = [];
  private readonly formulas = new Map<string, string>();
  private readonly texts = new Map<string, string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly styles: StyleWriter,
  ) {
    this.formatted = [...new Set([...sheet.rows.keys(), ...sheet.filteredRows])].sort((a, b) => a - b);
  }

  cell(row: number, column: number): void {
    const { sheet, out } = this;
    if (row !== this.openRow) this.startRow(row);
    out.write((this.names[column] ??= `<c r="${columnName(column)}`) + (row + 1));
    out.write(this.xfStart(sheet.cells.style(row, column)));
    const formula = sheet.cells.formula(row, column);
    if (formula === undefined) this.literal(this.dated(sheet.cells.value(row, column), row, column));
    else this.computed(this.formulaText(formula), this.dated(sheet.value(row, column), row, column));
  }

  private dated(value: Scalar, row: number, column: number): Scalar {
    const { workbook, cells } = this.sheet;
    if (!workbook.savesFrom1904 || typeof value !== 'number') return value;
    return to1904(value, workbook.styles.get(cells.style(row, column)).numberFormat);
  }

  /** Rows below the last cell that are formatted, and the end of the last row. */
  finish(): void {
    this.emptyRowsBefore(Infinity);
    this.closeRow();
  }

  private startRow(row: number): void {
    this.emptyRowsBefore(row);
    this.closeRow();
    if (this.formatted[this.nextFormatted] === row) this.nextFormatted++;
    this.out.write(`<row r="${row + 1}"${this.rowAttributes(row)}>`);
    this.openRow = row;
  }

  private emptyRowsBefore(row: number): void {
    while (this.nextFormatted < this.formatted.length && this.formatted[this.nextFormatted]! < row) {
      this.closeRow();
      const own = this.formatted[this.nextFormatted++]!;
      this.out.write(`<row r="${own + 1}"${this.rowAttributes(own)}/>`);
    }
  }

  private closeRow(): void {
    if (this.openRow >= 0) this.out.write('</row>');
    this.openRow = -1;
  }

  private rowAttributes(row: number): string {
    const format: RowFormat = this.sheet.rows.get(row) ?? {};
    const xf = format.style ? this.styles.xf(format.style) : 0;
    return [
      xf ? ` s="${xf}" customFormat="1"` : '',
      format.height !== undefined ? ` ht="${format.height}" customHeight="1"` : '',
      format.hidden || this.sheet.filteredRows.has(row) ? ' hidden="1"' : '',
      format.outline ? ` outlineLevel="${format.outline}"` : '',
      format.collapsed ? ' collapsed="1"' : '',
    ].join('');
  }

  private xfStart(style: number): string {
    let start = this.xfStarts[style];
    if (start === undefined) {
      const xf = style === 0 ? 0 : this.styles.xf(this.sheet.workbook.styles.get(style));
      start = this.xfStarts[style] = xf ? `" s="${xf}"` : '"';
    }
    return start;
  }

  private literal(value: Scalar): void {
    if (value === null) this.out.write('/>');
    else if (typeof value === 'string') this.out.write(this.text(value));
    else this.typed(value, '');
  }

  private text(value: string): string {
    let text = this.texts.get(value);
    if (text === undefined) {
      // Blanks at the ends are lost unless the element says they count; line ends are escaped anyhow.
      const space = /^\s|\s$|\s\s/.test(value) ? ' xml:space="preserve"' : '';
      text = ` t="inlineStr"><is><t${space}>${encodeText(value)}</t></is></c>`;
      if (this.texts.size < REMEMBERED) this.texts.set(value, text);
    }
    return text;
  }

  private computed(formula: string, value: Scalar): void {
    const f = `<f>${formula}</f>`;
    if (value === null) this.out.write(`>${f}</c>`);
    else if (typeof value === 'string') this.out.write(` t="str">${f}<v>${encodeText(value)}</v></c>`);
    else this.typed(value, f);
  }

  private typed(value: number | boolean | CellError, formula: string): void {
    const { out } = this;
    if (typeof value === 'boolean') out.write(` t="b">${formula}<v>${value ? 1 : 0}</v></c>`);
    else if (value instanceof CellError) out.write(` t="e">${formula}<v>${escapeXml(value.code)}</v></c>`);
    else if (Number.isFinite(value)) out.write(`>${formula}<v>${value}</v></c>`);
    else out.write(` t="e">${formula}<v>#NUM!</v></c>`);
  }

  private formulaText(formula: string): string {
    let text = this.formulas.get(formula);
    if (text === undefined) {
      text = escapeContent(formulaToFile(formula));
      if (formula.includes('[')) this.formulas.set(formula, text);
    }
    return text;
  }
}
