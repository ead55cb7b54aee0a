/** References as values: where a cell is, a cell at a distance, a cell named by text. */
import { CellError } from '../../model/types';
import type { Context } from '../context';
import { ERR_REF, ERR_VALUE } from '../errors';
import {
  bindA1,
  bindTable,
  bindTablePart,
  LAST_COLUMN,
  LAST_ROW,
  type Place,
  type Reference,
  resolve,
} from '../references';
import { Grid, RangeRef, Union, type Value } from '../values';
import { SheetState } from '../sheet-state';
import { type FunctionTable, fn, fnRest } from './spec';

const position = (own: (ctx: Context) => number, first: (range: RangeRef) => number, all: (range: RangeRef) => Grid) =>
  fn('R', (ctx, value) => {
    if (value === undefined) return own(ctx) + 1;
    if (value instanceof CellError) return value;
    if (!(value instanceof RangeRef)) return ERR_VALUE;
    return value.rows * value.columns === 1 ? first(value) + 1 : all(value);
  });

const numbered = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + 1 + i);

const extent = (of: 'rows' | 'columns') =>
  fn('r', (_ctx, value) => {
    if (value instanceof RangeRef || value instanceof Grid) return value[of];
    return value instanceof CellError ? value : value instanceof Union ? ERR_REF : 1;
  });

const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

const PLAIN_SHEET = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

const address = fn('nnNBT', (_ctx, row, column, kind = 1, a1 = true, sheet) => {
  const r = Math.trunc(row);
  const c = Math.trunc(column);
  if (r < 1 || c < 1 || r > LAST_ROW + 1 || c > LAST_COLUMN + 1 || kind < 1 || kind > 4) return ERR_VALUE;
  const rowFixed = kind === 1 || kind === 2;
  const columnFixed = kind === 1 || kind === 3;
  const cell = a1
    ? `${columnFixed ? '$' : ''}${letters(c - 1)}${rowFixed ? '$' : ''}${r}`
    : `R${rowFixed ? r : `[${r}]`}C${columnFixed ? c : `[${c}]`}`;
  if (sheet === undefined) return cell;
  return `${PLAIN_SHEET.test(sheet) || sheet === '' ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
});

/** Height and width left out are those of the start; negative ones reach back. */
const offset = fn(
  'rnnNN',
  (_ctx, start, down, across, height, width) => {
    if (!(start instanceof RangeRef)) return start instanceof CellError ? start : ERR_VALUE;
    const rows = Math.trunc(height ?? start.rows);
    const columns = Math.trunc(width ?? start.columns);
    if (rows === 0 || columns === 0) return ERR_REF;
    const top = start.top + Math.trunc(down) + (rows < 0 ? rows + 1 : 0);
    const left = start.left + Math.trunc(across) + (columns < 0 ? columns + 1 : 0);
    const bottom = top + Math.abs(rows) - 1;
    const right = left + Math.abs(columns) - 1;
    if (top < 0 || left < 0 || bottom > LAST_ROW || right > LAST_COLUMN) return ERR_REF;
    return new RangeRef(start.sheet, top, left, bottom, right);
  },
  { volatile: true, dynamic: true },
);

const placeOf = (ctx: Context): Place => ({
  workbook: ctx.workbook,
  state: (sheet) => ctx.stateOf(sheet.name) ?? new SheetState(sheet),
  sheet: ctx.sheet,
  row: ctx.row,
  column: ctx.column,
});

const bindName = (text: string, place: Place): Reference | CellError | null => {
  const { workbook } = place;
  const name = workbook.name(text, place.sheet.sheet) ?? workbook.name(text);
  if (name) return bindA1(name.formula.slice(1), place, { row: 0, column: 0 });
  const table = workbook.table(text);
  return table ? bindTablePart(table, undefined, [], place) : null;
};

/** Understands A1 texts, table references and names; texts in R1C1 style are refused. */
const indirect = fn(
  'tB',
  (ctx, text, a1 = true): Value => {
    if (!a1) return ERR_REF;
    const place = placeOf(ctx);
    const base = { row: ctx.row, column: ctx.column };
    const found = text.includes('[') ? bindTable(text, place) : (bindA1(text, place, base) ?? bindName(text, place));
    if (found === null || found instanceof CellError) return ERR_REF;
    return resolve(found, ctx);
  },
  { volatile: true, dynamic: true },
);

export const REFERENCE: FunctionTable = {
  ROW: position(
    (ctx) => ctx.row,
    (range) => range.top,
    (range) => new Grid(range.rows, 1, numbered(range.top, range.rows)),
  ),
  COLUMN: position(
    (ctx) => ctx.column,
    (range) => range.left,
    (range) => new Grid(1, range.columns, numbered(range.left, range.columns)),
  ),
  ROWS: extent('rows'),
  COLUMNS: extent('columns'),
  AREAS: fnRest('', 'r', (_ctx, args) => (args[0] instanceof Union ? args[0].areas.length : 1)),
  ADDRESS: address,
  OFFSET: offset,
  INDIRECT: indirect,
  /** The cell shows the second text; the link itself belongs to the sheet. */
  HYPERLINK: fn('sV', (_ctx, link, shown) => shown ?? link),
};
