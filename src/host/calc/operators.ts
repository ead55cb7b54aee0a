/** The operators on single values. */
import { CellError, type Scalar } from '../model/types';
import { add, compareScalars } from './compare';
import { ERR_DIV0, ERR_NUM } from './errors';
import { toNumber, toText } from './values';

export type Binary = (left: Scalar, right: Scalar) => Scalar;

export const finite = (value: number): number | CellError => (Number.isFinite(value) ? value : ERR_NUM);

const arithmetic =
  (f: (a: number, b: number) => number | CellError): Binary =>
  (left, right) => {
    const a = typeof left === 'number' ? left : toNumber(left);
    if (typeof a !== 'number') return a;
    const b = typeof right === 'number' ? right : toNumber(right);
    return typeof b === 'number' ? f(a, b) : b;
  };

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (left, right) => {
    if (left instanceof CellError) return left;
    if (right instanceof CellError) return right;
    return holds(compareScalars(left, right));
  };

/** Zero to the power zero is an error in Excel. */
export const power = (a: number, b: number): number | CellError => {
  if (a === 0 && b === 0) return ERR_NUM;
  if (a === 0 && b < 0) return ERR_DIV0;
  return finite(a ** b);
};

export const BINARY: Readonly<Record<string, Binary>> = {
  '+': arithmetic((a, b) => finite(add(a, b))),
  '-': arithmetic((a, b) => finite(add(a, -b))),
  '*': arithmetic((a, b) => finite(a * b)),
  '/': arithmetic((a, b) => (b === 0 ? ERR_DIV0 : finite(a / b))),
  '^': arithmetic(power),
  '&': (left, right) => {
    const a = toText(left);
    if (typeof a !== 'string') return a;
    const b = toText(right);
    return typeof b === 'string' ? a + b : b;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '<=': comparison((order) => order <= 0),
  '>': comparison((order) => order > 0),
  '>=': comparison((order) => order >= 0),
};

const onNumber =
  (f: (a: number) => number) =>
  (value: Scalar): Scalar => {
    const a = toNumber(value);
    return typeof a === 'number' ? f(a) : a;
  };

/** A leading `+` changes nothing, not even a text. */
export const UNARY: Readonly<Record<string, (value: Scalar) => Scalar>> = {
  '-': onNumber((a) => (a === 0 ? 0 : -a)),
  '+': (value) => value,
  '%': onNumber((a) => a / 100),
};
