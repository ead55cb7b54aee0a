/** Working days between dates and after a date. */
import { CellError, type Scalar } from '../../model/types';
import { daysOffOf, weekendMask, workday, workdaysBetween } from '../calendar';
import type { Context } from '../context';
import { ERR_NUM, ERR_VALUE } from '../errors';
import type { Value } from '../values';
import { type FunctionTable, fn } from './spec';

const SATURDAY_SUNDAY = '0000011';

const maskOf = (given: Exclude<Scalar, CellError> | undefined): string | CellError => {
  if (given === undefined || given === null) return SATURDAY_SUNDAY;
  if (typeof given === 'boolean') return ERR_NUM;
  return weekendMask(given) ?? (typeof given === 'string' ? ERR_VALUE : ERR_NUM);
};

const between = (
  ctx: Context,
  start: number,
  end: number,
  mask: string | CellError,
  holidays: Value | undefined,
): Value => {
  if (mask instanceof CellError) return mask;
  if (start < 0 || end < 0) return ERR_NUM;
  const off = daysOffOf(holidays, mask, ctx);
  return off instanceof CellError ? off : workdaysBetween(Math.floor(start), Math.floor(end), mask, off);
};

const after = (
  ctx: Context,
  start: number,
  count: number,
  mask: string | CellError,
  holidays: Value | undefined,
): Value => {
  if (mask instanceof CellError) return mask;
  if (start < 0) return ERR_NUM;
  const off = daysOffOf(holidays, mask, ctx);
  if (off instanceof CellError) return off;
  const day = workday(Math.floor(start), Math.trunc(count), mask, off);
  return day === null ? ERR_VALUE : day < 0 ? ERR_NUM : day;
};

/** The weekend is a number (1 Saturday and Sunday … 17 Saturday only) or seven digits, Monday first, 1 for a day off. */
export const WORKDAYS: FunctionTable = {
  NETWORKDAYS: fn('nnR', (ctx, start, end, holidays) => between(ctx, start, end, SATURDAY_SUNDAY, holidays)),
  'NETWORKDAYS.INTL': fn('nnSR', (ctx, start, end, weekend, holidays) =>
    between(ctx, start, end, maskOf(weekend), holidays),
  ),
  WORKDAY: fn('nnR', (ctx, start, count, holidays) => after(ctx, start, count, SATURDAY_SUNDAY, holidays)),
  'WORKDAY.INTL': fn('nnSR', (ctx, start, count, weekend, holidays) =>
    after(ctx, start, count, maskOf(weekend), holidays),
  ),
};
