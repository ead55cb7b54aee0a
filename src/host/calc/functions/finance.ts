/** Value of money over time. Money paid out is negative; `type` 1 pays at the start of a period. */
import { CellError } from '../../model/types';
import { ERR_NUM } from '../errors';
import { numbersOf } from '../numbers';
import { finite } from '../operators';
import type { Value } from '../values';
import { type FunctionTable, fn, fnRest } from './spec';

const factor = (rate: number, periods: number): number => (1 + rate) ** periods;

/** Sum of the growth factors of one payment per period. */
const annuity = (rate: number, periods: number, type: number): number =>
  rate === 0 ? periods : ((1 + rate * type) * (factor(rate, periods) - 1)) / rate;

const starts = (type: number): number => (type === 0 ? 0 : 1);

const balance = (
  rate: number,
  periods: number,
  payment: number,
  present: number,
  future: number,
  type: number,
): number => present * factor(rate, periods) + payment * annuity(rate, periods, type) + future;

const MAX_STEPS = 100;

/** Newton's method on the balance, as Excel: from the guess, to 1e-7, else #NUM!. */
const rate = (periods: number, payment: number, present: number, future: number, type: number, guess: number) => {
  let at = guess;
  for (let i = 0; i < MAX_STEPS; i++) {
    const value = balance(at, periods, payment, present, future, type);
    const step = Math.max(1e-7, Math.abs(at) * 1e-6);
    const slope = (balance(at + step, periods, payment, present, future, type) - value) / step;
    const next = at - value / slope;
    if (!Number.isFinite(next)) return ERR_NUM;
    if (Math.abs(next - at) < 1e-11) return next;
    at = next;
  }
  return ERR_NUM;
};

export const FINANCE: FunctionTable = {
  NPV: fnRest('n', 'r', (ctx, interest, flows: Value[]) => {
    const numbers = numbersOf(flows, ctx);
    if (numbers instanceof CellError) return numbers;
    return finite(numbers.reduce((sum, flow, i) => sum + flow / factor(interest, i + 1), 0));
  }),
  PV: fn('nnnNN', (_ctx, interest, periods, payment, future = 0, type = 0) =>
    finite(-(future + payment * annuity(interest, periods, starts(type))) / factor(interest, periods)),
  ),
  FV: fn('nnnNN', (_ctx, interest, periods, payment, present = 0, type = 0) =>
    finite(-balance(interest, periods, payment, present, 0, starts(type))),
  ),
  PMT: fn('nnnNN', (_ctx, interest, periods, present, future = 0, type = 0) =>
    finite(-(present * factor(interest, periods) + future) / annuity(interest, periods, starts(type))),
  ),
  RATE: fn('nnnNNN', (_ctx, periods, payment, present, future = 0, type = 0, guess = 0.1) =>
    rate(periods, payment, present, future, starts(type), guess),
  ),
};
