import { area, columnName, MAX_COLUMN, MAX_ROW } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { CellError, type RowFormat, type Scalar } from '../model/types';
import { encodeText } from './cell-text';
import { formulaToFile } from './formula-file';
import type { StyleWriter } from './write-styles';
import { escapeXml } from './xml';

/** Text is handed on in pieces of about this many characters. */
const PIECE = 1 << 18;

/** `<sheetData>` piece by piece, formulas with the values they have now. */
export function* sheetData(sheet: Sheet, styles: StyleWriter): Generator<string> {
  const { cells, workbook } = sheet;
  const xfByStyle: number[] = [];
  const xfOf = (style: number): number => (xfByStyle[style] ??= styles.xf(workbook.styles.get(style)));
  const names: string[] = [];
  const fileFormulas = new Map<string, string>();
  const formulaText = (formula: string): string => {
    let text = fileFormulas.get(formula);
    if (text === undefined) {
      text = escapeXml(formulaToFile(formula));
      if (formula.includes('[')) fileFormulas.set(formula, text);
    }
    return text;
  };
  const strings = new Map<string, string>();
  let out = '<sheetData>';
  const pieces: string[] = [];
  let openRow = -1;
  const formatted = [...sheet.rows.keys(), ...[...sheet.filteredRows].filter((row) => !sheet.rows.has(row))].sort(
    (a, b) => a - b,
  );
  let nextFormatted = 0;
  const closeRow = (): void => {
    if (openRow >= 0) out += '</row>';
    openRow = -1;
  };
  const emptyRowsBefore = (row: number): void => {
    while (nextFormatted < formatted.length && formatted[nextFormatted]! < row) {
      closeRow();
      const own = formatted[nextFormatted++]!;
      out += `<row r="${own + 1}"${rowAttributes(sheet, own, styles)}/>`;
    }
  };
  const visit = (row: number, column: number): void => {
    if (row !== openRow) {
      emptyRowsBefore(row);
      closeRow();
      if (formatted[nextFormatted] === row) nextFormatted++;
      out += `<row r="${row + 1}"${rowAttributes(sheet, row, styles)}>`;
      openRow = row;
    }
    const style = cells.style(row, column);
    const xf = style === 0 ? 0 : xfOf(style);
    const formula = cells.formula(row, column);
    const value = formula === undefined ? cells.value(row, column) : sheet.value(row, column);
    const start = `<c r="${(names[column] ??= columnName(column))}${row + 1}"${xf ? ` s="${xf}"` : ''}`;
    out += formula === undefined ? start + literal(value, strings) : start + computed(formulaText(formula), value);
    if (out.length > PIECE) {
      pieces.push(out);
      out = '';
    }
  };
  const last = cells.usedArea(false)?.bottom ?? -1;
  for (let top = 0; top <= last; top += 4096) {
    cells.forEachStored(area(top, 0, Math.min(top + 4095, MAX_ROW), MAX_COLUMN), visit);
    yield* pieces.splice(0, pieces.length);
  }
  emptyRowsBefore(Infinity);
  closeRow();
  yield `${out}</sheetData>`;
}

function literal(value: Scalar, strings: Map<string, string>): string {
  if (value === null) return '/>';
  if (typeof value === 'string') {
    let text = strings.get(value);
    if (text === undefined) {
      text = ` t="inlineStr"><is><t xml:space="preserve">${encodeText(value)}</t></is></c>`;
      if (strings.size < 50_000) strings.set(value, text);
    }
    return text;
  }
  return typed(value, '');
}

function computed(formula: string, value: Scalar): string {
  const f = `<f>${formula}</f>`;
  if (value === null) return `>${f}</c>`;
  return typeof value === 'string' ? ` t="str">${f}<v>${encodeText(value)}</v></c>` : typed(value, f);
}

function typed(value: number | boolean | CellError, formula: string): string {
  if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (value instanceof CellError) return ` t="e">${formula}<v>${escapeXml(value.code)}</v></c>`;
  return Number.isFinite(value) ? `>${formula}<v>${value}</v></c>` : ` t="e">${formula}<v>#NUM!</v></c>`;
}

function rowAttributes(sheet: Sheet, row: number, styles: StyleWriter): string {
  const format: RowFormat = sheet.rows.get(row) ?? {};
  const xf = format.style ? styles.xf(format.style) : 0;
  return [
    xf ? ` s="${xf}" customFormat="1"` : '',
    format.height !== undefined ? ` ht="${format.height}" customHeight="1"` : '',
    format.hidden || sheet.filteredRows.has(row) ? ' hidden="1"' : '',
    format.outline ? ` outlineLevel="${format.outline}"` : '',
    format.collapsed ? ' collapsed="1"' : '',
  ].join('');
}
