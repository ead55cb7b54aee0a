/** Order and equality of cell values: numbers before texts before booleans, texts without regard to case. */
import type { CellError } from '../model/types';
import { type Scalar } from '../model/types';

const collator = new Intl.Collator('zh-CN', { sensitivity: 'accent' });

/** Two doubles that differ by less are one number to `=` and to subtraction, in Excel and in LibreOffice alike. */
const CLOSE = 2 ** -48;

export const closeTo = (a: number, b: number): boolean => a === b || Math.abs(a - b) < Math.abs(a) * CLOSE;

/** `a + b`, with a remainder of cancelled digits taken for 0. */
export const add = (a: number, b: number): number => {
  const sum = a + b;
  return sum !== 0 && Math.abs(sum) < Math.abs(a) * CLOSE ? 0 : sum;
};

export const compareText = (a: string, b: string): number => {
  if (a === b) return 0;
  const x = a.toLowerCase();
  const y = b.toLowerCase();
  return x === y ? 0 : collator.compare(x, y) || (x < y ? -1 : 1);
};

export const rank = (value: Scalar): number =>
  typeof value === 'number' ? 1 : typeof value === 'string' ? 2 : typeof value === 'boolean' ? 3 : 0;

const blankLike = (other: Scalar): Scalar => (typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0);

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. Neither may be an error. */
export const compareScalars = (left: Exclude<Scalar, CellError>, right: Exclude<Scalar, CellError>): number => {
  const a = left === null ? blankLike(right) : left;
  const b = right === null ? blankLike(left) : right;
  if (typeof a === 'number' && typeof b === 'number') return closeTo(a, b) ? 0 : a - b;
  if (typeof a === 'string' && typeof b === 'string') return compareText(a, b);
  const order = rank(a) - rank(b);
  return order !== 0 ? order : Number(a) - Number(b);
};
