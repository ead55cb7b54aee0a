import type { CellValue } from '../../values/cell';
import type { FieldType } from '../../registers/types';
import { partsOf, serialOf } from '../../values/serial';
import type { Cleaned, Mark } from './outcome';
import { unreadable } from './outcome';
import type { DateContext, ReadDate } from './dates';
import { readDateNumber, readDateText } from './dates';

const MARKS: Readonly<Record<NonNullable<ReadDate['assumed']>, Mark>> = {
  century: { rule: 'dateCentury', severity: '提示' },
  year: { rule: 'dateYear', severity: '警告' },
  day: { rule: 'dateDay', severity: '警告' },
};

/** Holds the date as its field holds it: whole days, days with time, or the first of the month. */
const shaped = (serial: number, type: FieldType): number => {
  if (type === 'datetime') return serial;
  if (type === 'date') return Math.floor(serial);
  const { year, month } = partsOf(serial);
  return serialOf(year, month, 1);
};

/** A date, date-time or month cell: a serial where it can be read, else the cell as it is with a finding. */
export const cleanDate = (value: CellValue, type: FieldType, context: DateContext): Cleaned => {
  if (typeof value === 'boolean' || value === null) return value === null ? { value } : unreadable(value);
  const read = typeof value === 'number' ? readDateNumber(value) : readDateText(value, context);
  if (read === 'ambiguous') return { value, mark: { rule: 'dateAmbiguous', severity: '错误' } };
  if (!read) return unreadable(value);
  const after = shaped(read.serial, type);
  if (after === value) return { value };
  const reason = typeof value === 'string' ? 'dateText' : value > LARGEST_SERIAL ? 'dateDigits' : 'timeDropped';
  const mark = read.assumed && !(read.assumed === 'day' && type === 'month') ? MARKS[read.assumed] : undefined;
  return mark ? { value: after, reason, mark } : { value: after, reason };
};

/** Larger numbers are digits of a date (20250301), not serials. */
const LARGEST_SERIAL = 100_000;
