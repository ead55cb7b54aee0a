import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx/xlsx';
import { cellName, columnIndex } from '../model/areas';
import type { Sheet } from '../model/sheet';
import { CellError, type Scalar } from '../model/types';
import { decodeText } from './cell-text';
import { from1904 } from './date-system';
import { formulaFromFile } from './formula-file';
import type { Attributes, XmlHandler } from './xml';

export interface CellContext {
  readonly sharedStrings: readonly string[];
  /** Style number in the workbook's pool, by cellXf number. */
  readonly styleIds: readonly number[];
}

/** Takes the events inside `<sheetData>` and fills the sheet's store. Rows and cells without `r` follow the one before. */
export class CellReader implements XmlHandler {
  private row = -1;
  private column = -1;
  private type = 'n';
  private value = '';
  private formula = '';
  private formulaAttributes: Attributes | null = null;
  private inside: 'v' | 'f' | 't' | null = null;
  private phonetic = 0;
  private hasInline = false;
  private readonly shared = new Map<string, string>();
  private readonly formulas = new Map<string, string>();

  constructor(
    private readonly sheet: Sheet,
    private readonly context: CellContext,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.startCell(attributes);
    else if (name === 'v') this.inside = 'v';
    else if (name === 'f') {
      this.inside = 'f';
      this.formulaAttributes = attributes;
    } else if (name === 't') {
      if (this.phonetic === 0) this.inside = 't';
      this.hasInline = true;
    } else if (name === 'rPh') this.phonetic++;
    else if (name === 'row') this.startRow(attributes);
  }

  text(text: string): void {
    if (this.inside === 'f') this.formula += text;
    else if (this.inside) this.value += text;
  }

  close(name: string): void {
    if (name === 'c') this.endCell();
    else if (name === 'rPh') this.phonetic--;
    this.inside = null;
  }

  private startRow(attributes: Attributes): void {
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r) - 1;
    this.column = -1;
    const { ht, hidden, outlineLevel, collapsed, customHeight, s, customFormat } = attributes;
    const format: Record<string, unknown> = {};
    if (ht !== undefined && customHeight !== '0') format.height = Number(ht);
    if (hidden === '1' || hidden === 'true') format.hidden = true;
    if (outlineLevel && outlineLevel !== '0') format.outline = Number(outlineLevel);
    if (collapsed === '1' || collapsed === 'true') format.collapsed = true;
    if (s && customFormat === '1') format.style = this.sheet.workbook.styles.get(this.context.styleIds[Number(s)] ?? 0);
    if (Object.keys(format).length) this.sheet.rows.set(this.row, format);
  }

  private startCell(attributes: Attributes): void {
    const { r, s, t } = attributes;
    if (r === undefined) this.column++;
    else {
      let i = 0;
      while (i < r.length && r.charCodeAt(i) > 57) i++;
      this.column = columnIndex(r.slice(0, i));
      this.row = Number(r.slice(i)) - 1;
    }
    this.type = t ?? 'n';
    this.value = this.formula = '';
    this.formulaAttributes = null;
    this.hasInline = false;
    const style = s === undefined ? 0 : (this.context.styleIds[Number(s)] ?? 0);
    if (style !== 0) this.sheet.cells.setStyle(this.row, this.column, style);
  }

  private endCell(): void {
    const value = this.dated(this.readValue());
    const formula = this.formulaAttributes ? this.readFormula(this.formulaAttributes) : null;
    if (formula !== null) this.sheet.putFormula(this.row, this.column, formula, value);
    else if (value !== null) this.sheet.cells.setValue(this.row, this.column, value);
  }

  private dated(value: Scalar): Scalar {
    const { workbook, cells } = this.sheet;
    if (!workbook.savesFrom1904 || typeof value !== 'number' || this.type === 'd') return value;
    return from1904(value, workbook.styles.get(cells.style(this.row, this.column)).numberFormat);
  }

  private readValue(): Scalar {
    const { value } = this;
    switch (this.type) {
      case 's':
        return value === '' ? null : (this.context.sharedStrings[Number(value)] ?? '');
      case 'str':
        return this.formulaAttributes || value ? decodeText(value) : null;
      case 'inlineStr':
        return this.hasInline ? decodeText(value) : null;
      case 'b':
        return value === '' ? null : value === '1' || value === 'true';
      case 'e':
        return value === '' ? null : CellError.of(value);
      case 'd':
        return isoSerial(value, this.sheet.workbook.date1904);
      default: {
        const number = value.trim() === '' ? NaN : Number(value);
        return Number.isNaN(number) ? null : number;
      }
    }
  }

  /** Shared formulas are written out for each cell; a data table's formula cannot be, so its value is kept. */
  private readFormula({ t, si }: Attributes): string | null {
    const text = this.formula;
    if (t === 'dataTable') return null;
    if (t === 'shared' && si !== undefined) {
      const here = cellName(this.row, this.column);
      if (text) this.shared.set(si, translateFormulaToR1C1(this.clean(text), here));
      else {
        const master = this.shared.get(si);
        return master === undefined ? null : translateFormulaToA1(master, here);
      }
    }
    return text ? this.clean(text) : null;
  }

  private clean(text: string): string {
    let known = this.formulas.get(text);
    if (known === undefined) {
      known = formulaFromFile(text);
      if (text.includes('[')) this.formulas.set(text, known);
    }
    return known;
  }
}

/** A `t="d"` cell: ISO 8601 local date, date-time or time, as a serial number. */
function isoSerial(text: string, date1904: boolean): number | null {
  const m = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/.exec(text.trim());
  if (!m || !text.trim()) return null;
  const time = (Number(m[4] ?? 0) * 3600 + Number(m[5] ?? 0) * 60 + Number(m[6] ?? 0)) / 86400;
  if (m[1] === undefined) return time;
  const days = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3])) / 86400000 + 25569;
  return (date1904 ? days - 1462 : days < 61 ? days - 1 : days) + time;
}
