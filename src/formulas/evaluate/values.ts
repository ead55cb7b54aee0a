/** Values and coercions of formulas, as Excel does them. */
import type { CellValue } from '../../values/cell';

/** An error value; one object per code, compare with `===`. */
export class FormulaError {
  private constructor(readonly code: string) {}
  static readonly value = new FormulaError('#VALUE!');
  static readonly na = new FormulaError('#N/A');
  static readonly div0 = new FormulaError('#DIV/0!');
  static readonly num = new FormulaError('#NUM!');
  static readonly ref = new FormulaError('#REF!');
}

export type Value = CellValue | FormulaError;
export const isError = (value: unknown): value is FormulaError => value instanceof FormulaError;

/** A number from anything: blank is 0, text must look like a number. */
export const toNumber = (value: Value): number | FormulaError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (isError(value)) return value;
  const text = value.trim();
  if (text === '') return FormulaError.value;
  const number = Number(text);
  return Number.isFinite(number) ? number : FormulaError.value;
};

/** A number shows at most 15 significant digits. */
export const toText = (value: Value): string | FormulaError => {
  if (isError(value)) return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
};

export const toBoolean = (value: Value): boolean | FormulaError => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (isError(value)) return value;
  const text = value.toUpperCase();
  return text === 'TRUE' ? true : text === 'FALSE' ? false : FormulaError.value;
};

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** <0, 0 or >0: numbers before text before booleans; text without case; blank is 0, '' or FALSE, as its partner is. */
export const compare = (left: CellValue, right: CellValue): number => {
  const a = left === null ? blankAs(right) : left;
  const b = right === null ? blankAs(left) : right;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const x = a.toLowerCase();
    const y = b.toLowerCase();
    return x < y ? -1 : x > y ? 1 : 0;
  }
  return Number(a) - Number(b);
};

const blankAs = (partner: CellValue): CellValue =>
  typeof partner === 'string' ? '' : typeof partner === 'boolean' ? false : 0;

/** Half away from zero, at 15 significant digits, as ROUND does. */
export const roundTo = (value: number, digits: number): number => {
  const scale = 10 ** Math.abs(digits);
  const scaled = Number((digits < 0 ? Math.abs(value) / scale : Math.abs(value) * scale).toPrecision(15));
  const rounded = Math.round(scaled);
  return Math.sign(value) * (digits < 0 ? rounded * scale : rounded / scale) || 0;
};
