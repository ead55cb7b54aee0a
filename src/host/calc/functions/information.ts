/** What kind of value it is. */
import { CellError, type Scalar } from '../../model/types';
import { ERR_NA, ERR_VALUE } from '../errors';
import { toNumber } from '../values';
import { type FunctionTable, fn } from './spec';

const test = (holds: (value: Scalar) => boolean) => fn('v', (_ctx, value) => holds(value));

/** The fraction is cut off before the parity is looked at; a boolean is not a number here. */
const parity = (odd: number) =>
  fn('s', (_ctx, value) => {
    if (typeof value === 'boolean') return ERR_VALUE;
    const number = toNumber(value);
    return typeof number === 'number' ? Math.abs(Math.trunc(number)) % 2 === odd : number;
  });

export const INFORMATION: FunctionTable = {
  ISBLANK: test((value) => value === null),
  ISNUMBER: test((value) => typeof value === 'number'),
  ISTEXT: test((value) => typeof value === 'string'),
  ISNONTEXT: test((value) => typeof value !== 'string'),
  ISLOGICAL: test((value) => typeof value === 'boolean'),
  ISERROR: test((value) => value instanceof CellError),
  ISERR: test((value) => value instanceof CellError && value !== ERR_NA),
  ISNA: test((value) => value === ERR_NA),
  ISEVEN: parity(0),
  ISODD: parity(1),
  NA: fn('', () => ERR_NA),
  N: fn('s', (_ctx, value) => (typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0)),
  T: fn('s', (_ctx, value) => (typeof value === 'string' ? value : '')),
};
