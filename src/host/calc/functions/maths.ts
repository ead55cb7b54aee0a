/** Arithmetic on single numbers. */
import { ERR_DIV0, ERR_NUM } from '../errors';
import { finite, power } from '../operators';
import { type FunctionTable, fn } from './spec';

/** Rounds the decimal that a person sees (15 digits), so 1.005 to 2 places is 1.01 as in Excel. */
export const roundTo = (value: number, digits: number, how: (x: number) => number): number => {
  const places = Math.trunc(digits);
  const magnitude = Math.abs(value);
  if (places > 20 || magnitude === 0) return value;
  const factor = 10 ** Math.abs(places);
  const scaled = places >= 0 ? magnitude * factor : magnitude / factor;
  const fromTie = Math.abs(scaled * 2 - Math.round(scaled * 2));
  const rounded = how(fromTie > scaled * 1e-14 ? scaled : Number(scaled.toPrecision(15)));
  const result = places >= 0 ? rounded / factor : rounded * factor;
  return value < 0 ? (result === 0 ? 0 : -result) : result;
};

const half = (x: number): number => Math.floor(x + 0.5);

/** A quotient that is a whole number but for the last bits counts as whole. */
const quotient = (value: number, step: number): number => Number((value / step).toPrecision(15));

/** A positive number cannot be rounded to a negative step; zero steps give 0. */
const toMultiple = (how: (x: number) => number) => (value: number, step: number) => {
  if (step === 0 || value === 0) return 0;
  return value > 0 && step < 0 ? ERR_NUM : finite(how(quotient(value, step)) * step);
};

const up = toMultiple((x) => Math.ceil(x));
const down = toMultiple((x) => Math.floor(x));

/** The result has the sign of the divisor. */
const mod = (value: number, divisor: number) => {
  if (divisor === 0) return ERR_DIV0;
  const result = value - divisor * Math.floor(value / divisor);
  return Math.abs(result) < Math.abs(value) * 2 ** -48 ? 0 : result;
};

const logarithm = (value: number, base: number) => {
  if (value <= 0 || base <= 0) return ERR_NUM;
  return base === 1 ? ERR_DIV0 : Number((Math.log(value) / Math.log(base)).toPrecision(15));
};

export const MATHS: FunctionTable = {
  ROUND: fn('nn', (_ctx, value, digits) => roundTo(value, digits, half)),
  ROUNDUP: fn('nn', (_ctx, value, digits) => roundTo(value, digits, Math.ceil)),
  ROUNDDOWN: fn('nn', (_ctx, value, digits) => roundTo(value, digits, Math.floor)),
  TRUNC: fn('nN', (_ctx, value, digits = 0) => roundTo(value, digits, Math.floor)),
  INT: fn('n', (_ctx, value) => Math.floor(Number(value.toPrecision(15)))),
  MOD: fn('nn', (_ctx, value, divisor) => mod(value, divisor)),
  ABS: fn('n', (_ctx, value) => Math.abs(value)),
  SIGN: fn('n', (_ctx, value) => Math.sign(value)),
  SQRT: fn('n', (_ctx, value) => (value < 0 ? ERR_NUM : Math.sqrt(value))),
  POWER: fn('nn', (_ctx, base, exponent) => power(base, exponent)),
  EXP: fn('n', (_ctx, value) => finite(Math.exp(value))),
  LN: fn('n', (_ctx, value) => (value <= 0 ? ERR_NUM : Math.log(value))),
  LOG: fn('nN', (_ctx, value, base = 10) => logarithm(value, base)),
  LOG10: fn('n', (_ctx, value) => (value <= 0 ? ERR_NUM : Math.log10(value))),
  PI: fn('', () => Math.PI),
  CEILING: fn('nN', (_ctx, value, step = 1) => up(value, step)),
  FLOOR: fn('nN', (_ctx, value, step = 1) => (step === 0 && value !== 0 ? ERR_DIV0 : down(value, step))),
  /** Number and step must have one sign. */
  MROUND: fn('nn', (_ctx, value, step) => {
    if (step === 0 || value === 0) return 0;
    return value * step < 0 ? ERR_NUM : half(quotient(value, step)) * step;
  }),
  RAND: fn('', () => Math.random(), { volatile: true }),
  RANDBETWEEN: fn(
    'nn',
    (_ctx, low, high) => {
      const first = Math.ceil(low);
      const last = Math.floor(high);
      return first > last ? ERR_NUM : first + Math.floor(Math.random() * (last - first + 1));
    },
    { volatile: true },
  ),
};
