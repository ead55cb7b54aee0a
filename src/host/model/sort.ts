import { area, intersect } from './areas';
import { ModelError } from './errors';
import { mayHoldA1, moveFormula } from './formula-text';
import type { Sheet } from './sheet';
import { CellError, type Area, type Scalar } from './types';

/** One level of a sort. */
export interface SortKey {
  /** Counted from the left of the sorted area. */
  readonly column: number;
  readonly ascending: boolean;
  /** Cells of this colour come first (`ascending`) or last; left out, values are compared. */
  readonly color?: { readonly of: 'fill' | 'fontColor'; readonly value: string };
  /** Text that reads as a number counts as one. */
  readonly textAsNumber?: boolean;
}

export interface SortOptions {
  readonly matchCase?: boolean;
  /** Chinese by strokes instead of by sound. */
  readonly byStrokes?: boolean;
}

type Compare = (a: Scalar, b: Scalar) => number;

/**
 * Sorts rows as Excel does: numbers, texts, FALSE, TRUE, errors, and blanks last in either direction; rows of equal keys keep
 * their order; rows that are hidden stay where they are. Values, formulas (relative references move along), formats and links
 * go with their row; validation and conditional formats stay with the area.
 * @throws ModelError `InvalidOperation` when the area holds merged cells
 */
export function sortRows(sheet: Sheet, where: Area, keys: readonly SortKey[], options: SortOptions = {}): void {
  if (sheet.merges.some((one) => intersect(one, where)))
    throw new ModelError('InvalidOperation', 'merged cells cannot be sorted');
  const rows: number[] = [];
  for (let row = where.top; row <= where.bottom; row++) if (!isHidden(sheet, row)) rows.push(row);
  const compare = textOrder(options);
  const levels = keys.map((key) => levelOf(sheet, where, key, rows, compare));
  const order = rows.map((_, n) => n);
  order.sort((a, b) => {
    for (const level of levels) {
      const found = level(a, b);
      if (found !== 0) return found;
    }
    return a - b;
  });
  if (order.some((from, to) => from !== to)) {
    for (let column = where.left; column <= where.right; column++) moveColumn(sheet, column, rows, order);
    moveLinks(sheet, where, rows, order);
    sheet.workbook.calc.areaChanged(sheet, where);
  }
  sheet.touched('cells', where);
  sheet.workbook.emit({ kind: 'sorted', sheet, area: where });
}

const isHidden = (sheet: Sheet, row: number): boolean =>
  sheet.filteredRows.has(row) || sheet.rows.get(row)?.hidden === true;

/** Numbers, texts, FALSE, TRUE, errors; blanks are dealt with before. */
const rank = (value: Scalar): number =>
  typeof value === 'number'
    ? 0
    : typeof value === 'string'
      ? 1
      : typeof value === 'boolean'
        ? 2 + Number(value)
        : value instanceof CellError
          ? 4
          : 5;

function textOrder({ matchCase, byStrokes }: SortOptions): Compare {
  const locale = byStrokes ? 'zh-CN-u-co-stroke' : 'zh-CN-u-co-pinyin';
  const collator = new Intl.Collator(locale, { sensitivity: matchCase ? 'variant' : 'accent' });
  return (a, b) => {
    const difference = rank(a) - rank(b);
    if (difference !== 0) return difference;
    if (typeof a === 'number') return a - (b as number);
    return typeof a === 'string' ? collator.compare(a, b as string) : 0;
  };
}

const asNumber = (value: Scalar): Scalar =>
  typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value;

/** Compares two of `rows` by one key. */
function levelOf(sheet: Sheet, where: Area, key: SortKey, rows: readonly number[], compare: Compare) {
  const column = where.left + key.column;
  const sign = key.ascending ? 1 : -1;
  const { color } = key;
  if (color) {
    const hit = rows.map((row) =>
      Number(sheet.style(row, column)[color.of]?.toLowerCase() === color.value.toLowerCase()),
    );
    return (a: number, b: number): number => sign * (hit[b]! - hit[a]!);
  }
  const values = rows.map((row) => (key.textAsNumber ? asNumber(sheet.value(row, column)) : sheet.value(row, column)));
  return (a: number, b: number): number => {
    const [left, right] = [values[a]!, values[b]!];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return sign * compare(left, right);
  };
}

/** Puts the cells of one column into their new rows; what stays the same is not touched. */
function moveColumn(sheet: Sheet, column: number, rows: readonly number[], order: readonly number[]): void {
  const cells = rows.map((row) => ({
    value: sheet.stored(row, column),
    formula: sheet.formula(row, column),
    style: sheet.cells.style(row, column),
  }));
  order.forEach((from, to) => {
    if (from === to) return;
    const [row, now, next] = [rows[to]!, cells[to]!, cells[from]!];
    if (now.style !== next.style) sheet.cells.setStyle(row, column, next.style);
    if (next.formula === null) {
      if (now.formula !== null || now.value !== next.value) sheet.put(row, column, next.value);
      return;
    }
    const formula = mayHoldA1(next.formula)
      ? moveFormula(next.formula, { row: rows[from]!, column }, { row, column })
      : next.formula;
    if (formula !== now.formula) sheet.putFormula(row, column, formula);
  });
}

function moveLinks(sheet: Sheet, where: Area, rows: readonly number[], order: readonly number[]): void {
  if (sheet.hyperlinks.size === 0) return;
  const target = new Map(order.map((from, to) => [rows[from]!, rows[to]!]));
  const old = [...sheet.hyperlinks];
  sheet.hyperlinks.clear();
  for (const [key, link] of old) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    const inside = intersect(where, area(row, column)) !== null;
    sheet.hyperlinks.set(`${inside ? (target.get(row) ?? row) : row},${column}`, link);
  }
}
