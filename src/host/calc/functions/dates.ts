/** Dates and times. Times of day are the fraction of a serial number. */
import { ERR_NUM, ERR_VALUE } from '../errors';
import { numberOfText } from '../number-text';
import { addMonths, LAST_SERIAL, partsOf, secondsOf, serialOf, weekdayOf } from '../serial';
import { dateDif, days360, yearFraction } from '../spans';
import { type FunctionTable, fn } from './spec';
import type { CellError } from '../../model/types';

const valid = (serial: number): number | CellError => (serial < 0 || serial > LAST_SERIAL ? ERR_NUM : serial);

const ofDate = (read: (serial: number) => number | CellError) =>
  fn('n', (_ctx, serial) => (serial < 0 || serial > LAST_SERIAL + 1 ? ERR_NUM : read(serial)));

/** Years 0–1899 count from 1900. */
const date = (year: number, month: number, day: number) => {
  const y = Math.trunc(year);
  if (y < 0 || y > 9999) return ERR_NUM;
  return valid(serialOf(y < 1900 ? y + 1900 : y, Math.floor(month), Math.floor(day)));
};

const time = (hours: number, minutes: number, seconds: number) => {
  const total = Math.trunc(hours) * 3600 + Math.trunc(minutes) * 60 + Math.trunc(seconds);
  return total < 0 ? ERR_NUM : (total % 86_400) / 86_400;
};

/** 1: Sunday = 1; 2: Monday = 1; 3: Monday = 0; 11–17: from Monday … Sunday = 1. */
const weekday = (serial: number, type: number) => {
  const monday = weekdayOf(serial);
  if (type === 1) return ((monday + 1) % 7) + 1;
  if (type === 2) return monday + 1;
  if (type === 3) return monday;
  return type >= 11 && type <= 17 ? ((monday - (type - 11) + 7) % 7) + 1 : ERR_NUM;
};

/** The week that holds 1 January is week 1; the week's first day by type as in WEEKDAY; 21 is the ISO week. */
const weekNumber = (serial: number, type: number) => {
  if (type === 21) return isoWeek(serial);
  const first =
    type === 1 || type === 17 ? 6 : type === 2 || type === 11 ? 0 : type >= 12 && type <= 16 ? type - 11 : -1;
  if (first < 0) return ERR_NUM;
  const start = serialOf(partsOf(serial).year, 1, 1);
  const lead = (weekdayOf(start) - first + 7) % 7;
  return Math.floor((Math.floor(serial) - start + lead) / 7) + 1;
};

/** Weeks begin on Monday; week 1 holds the year's first Thursday. */
const isoWeek = (serial: number): number => {
  const thursday = Math.floor(serial) - weekdayOf(serial) + 3;
  return Math.floor((thursday - serialOf(partsOf(thursday).year, 1, 1)) / 7) + 1;
};

const endOfMonth = (serial: number, months: number) => {
  const { year, month } = partsOf(serial);
  return valid(serialOf(year, month + Math.trunc(months) + 1, 0));
};

const fromText = (text: string): number | null =>
  /\d/.test(text) && /[-/:年月.]|\s/.test(text) ? numberOfText(text) : null;

export const DATES: FunctionTable = {
  DATE: fn('nnn', (_ctx, year, month, day) => date(year, month, day)),
  DATEVALUE: fn('t', (_ctx, text) => {
    const serial = fromText(text);
    return serial === null ? ERR_VALUE : Math.floor(serial);
  }),
  TIME: fn('nnn', (_ctx, hours, minutes, seconds) => time(hours, minutes, seconds)),
  TIMEVALUE: fn('t', (_ctx, text) => {
    const serial = fromText(text);
    return serial === null ? ERR_VALUE : serial - Math.floor(serial);
  }),
  TODAY: fn('', (ctx) => Math.floor(ctx.now), { volatile: true }),
  NOW: fn('', (ctx) => ctx.now, { volatile: true }),
  YEAR: ofDate((serial) => partsOf(serial).year),
  MONTH: ofDate((serial) => partsOf(serial).month),
  DAY: ofDate((serial) => partsOf(serial).day),
  HOUR: ofDate((serial) => Math.floor(secondsOf(serial) / 3600)),
  MINUTE: ofDate((serial) => Math.floor(secondsOf(serial) / 60) % 60),
  SECOND: ofDate((serial) => secondsOf(serial) % 60),
  WEEKDAY: fn('nN', (_ctx, serial, type = 1) => (serial < 0 ? ERR_NUM : weekday(serial, Math.trunc(type)))),
  WEEKNUM: fn('nN', (_ctx, serial, type = 1) => (serial < 0 ? ERR_NUM : weekNumber(serial, Math.trunc(type)))),
  ISOWEEKNUM: ofDate(isoWeek),
  EDATE: fn('nn', (_ctx, serial, months) => (serial < 0 ? ERR_NUM : valid(addMonths(serial, Math.trunc(months))))),
  EOMONTH: fn('nn', (_ctx, serial, months) => (serial < 0 ? ERR_NUM : endOfMonth(serial, months))),
  DAYS: fn('nn', (_ctx, end, start) => Math.floor(end) - Math.floor(start)),
  DAYS360: fn('nnB', (_ctx, start, end, european = false) => days360(start, end, european)),
  DATEDIF: fn('nnt', (_ctx, start, end, unit) => dateDif(start, end, unit) ?? ERR_NUM),
  YEARFRAC: fn('nnN', (_ctx, start, end, basis = 0) => yearFraction(start, end, Math.trunc(basis)) ?? ERR_NUM),
};
