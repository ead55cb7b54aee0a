/** What a formula's parts evaluate to, and how one kind becomes another. */
import { CellError, type Scalar } from '../model/types';
import { ERR_VALUE } from './errors';
import { numberOfText, textOfNumber } from './number-text';
import type { Context } from './context';
import type { SheetState } from './sheet-state';

/** A rectangle of cells, not yet read. 0-based, inclusive; may reach beyond what the sheet holds. */
export class RangeRef {
  constructor(
    readonly sheet: SheetState,
    readonly top: number,
    readonly left: number,
    readonly bottom: number,
    readonly right: number,
  ) {}

  get rows(): number {
    return this.bottom - this.top + 1;
  }

  get columns(): number {
    return this.right - this.left + 1;
  }
}

/** Values in row-major order. */
export class Grid {
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly data: Scalar[],
  ) {}
}

/** Several areas, as `(A1:A3,C1)` gives them. */
export class Union {
  constructor(readonly areas: readonly RangeRef[]) {}
}

export type Value = Scalar | RangeRef | Grid | Union;

/** A compiled (part of a) formula. */
export type Run = (ctx: Context) => Value;

export const isScalar = (value: Value): value is Scalar =>
  typeof value !== 'object' || value === null || value instanceof CellError;

/**
 * One value of whatever an expression gave. A range in a place for one value means its cell in the formula's own row or
 * column (implicit intersection).
 */
export const toScalar = (value: Value, ctx: Context): Scalar => {
  if (isScalar(value)) return value;
  if (value instanceof Grid) return value.data[0] ?? null;
  if (value instanceof Union) return ERR_VALUE;
  const { top, left, bottom, right } = value;
  const oneRow = top === bottom;
  const oneColumn = left === right;
  if (oneRow && oneColumn) return ctx.read(value.sheet, top, left);
  if (oneColumn && ctx.row >= top && ctx.row <= bottom) return ctx.read(value.sheet, ctx.row, left);
  if (oneRow && ctx.column >= left && ctx.column <= right) return ctx.read(value.sheet, top, ctx.column);
  return ERR_VALUE;
};

/** Blank is 0, a boolean 0 or 1, a text the number it shows, else #VALUE!. */
export const toNumber = (value: Scalar): number | CellError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberOfText(value) ?? ERR_VALUE;
  return value;
};

export const toText = (value: Scalar): string | CellError => {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return textOfNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value;
};

export const toBoolean = (value: Scalar): boolean | CellError => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'string') {
    const upper = value.toUpperCase();
    return upper === 'TRUE' ? true : upper === 'FALSE' ? false : ERR_VALUE;
  }
  return value;
};
