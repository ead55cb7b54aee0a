import type { CellValue } from '../../values/cell';
import type { FieldType } from '../../registers/types';
import { partsOf, serialOf } from '../../values/serial';
import type { Cleaned, Mark } from './outcome';
import { unreadable } from './outcome';
import type { DateContext } from './dates';
import { readDateNumber, readDateText } from './dates';

/** Read, but not from the cell alone. */
const SETTLED = {
  century: { rule: 'dateCentury', severity: '提示' },
  year: { rule: 'dateYear', severity: '提示' },
} as const;

/** Left as text: what no context settles is not guessed (requirements section 8). */
const UNSETTLED = {
  ambiguous: { rule: 'dateAmbiguous', severity: '错误' },
  yearless: { rule: 'dateNoYear', severity: '错误' },
  dayless: { rule: 'dateNoDay', severity: '错误' },
} as const;

/** Holds the date as its field holds it: whole days, days with time, or the first of the month. */
const shaped = (serial: number, type: FieldType): number => {
  if (type === 'datetime') return serial;
  if (type === 'date') return Math.floor(serial);
  const { year, month } = partsOf(serial);
  return serialOf(year, month, 1);
};

/** A date, date-time or month cell: a serial where it can be read, else the cell as it is with a finding. */
export const cleanDate = (value: CellValue, type: FieldType, context: DateContext, row = 0): Cleaned => {
  if (typeof value === 'boolean' || value === null) return value === null ? { value } : unreadable(value);
  const read = typeof value === 'number' ? readDateNumber(value) : readDateText(value, context, row);
  if (typeof read === 'string') return { value, mark: UNSETTLED[read] };
  if (!read) return unreadable(value);
  if (read.assumed === 'day' && type !== 'month') return { value, mark: UNSETTLED.dayless };
  const after = shaped(read.serial, type);
  if (after === value) return { value };
  const reason = typeof value === 'string' ? 'dateText' : value > LARGEST_SERIAL ? 'dateDigits' : 'timeDropped';
  if (read.assumed === undefined || read.assumed === 'day') return { value: after, reason };
  const mark: Mark = { ...SETTLED[read.assumed], params: { year: partsOf(after).year } };
  return { value: after, reason, mark };
};

/** Larger numbers are digits of a date (20250301), not serials. */
const LARGEST_SERIAL = 100_000;
