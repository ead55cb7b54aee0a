/** Periods of reports: the default of each kind, and the spans a person may choose instead. */
import { partsOf, serialOf } from '../../values/serial';
import type { ReportDef, ReportPeriod } from '../types';
import { monthEnd, monthStart } from './months';

export const monthPeriod = (serial: number): ReportPeriod => ({ from: monthStart(serial), to: monthEnd(serial) });

export const quarterPeriod = (serial: number): ReportPeriod => {
  const { year, month } = partsOf(serial);
  const first = month - ((month - 1) % 3);
  return { from: serialOf(year, first, 1), to: serialOf(year, first + 3, 0) };
};

export const yearPeriod = (serial: number): ReportPeriod => {
  const { year } = partsOf(serial);
  return { from: serialOf(year, 1, 1), to: serialOf(year, 12, 31) };
};

/** The 12 calendar months that end with the month of `serial`. */
export const twelveMonths = (serial: number): ReportPeriod => {
  const { year, month } = partsOf(serial);
  return { from: serialOf(year, month - 11, 1), to: monthEnd(serial) };
};

/** Monday to Sunday. */
export const weekPeriod = (serial: number): ReportPeriod => {
  const monday = mondayOf(serial);
  return { from: monday, to: monday + 6 };
};

/** The Monday of a day's week: a serial that leaves 2 when divided by 7, from March 1900 on. */
export const mondayOf = (serial: number): number => Math.floor(serial) - ((Math.floor(serial) - 2) % 7);

/**
 * A span given by its two days, in either order.
 * @param from, to whole serials, both included
 */
export const customPeriod = (from: number, to: number): ReportPeriod => ({
  from: Math.floor(Math.min(from, to)),
  to: Math.floor(Math.max(from, to)),
});

/** The period a report covers unless another is chosen (requirements section 8). */
export const defaultPeriod = (kind: ReportDef['period'], asOf: number): ReportPeriod => {
  switch (kind) {
    case 'month':
      return monthPeriod(asOf);
    case 'year':
      return yearPeriod(asOf);
    case 'last12Months':
      return twelveMonths(asOf);
    case 'toDate':
      return { from: 1, to: asOf };
    case 'asOf':
    case 'day':
      return { from: asOf, to: asOf };
  }
};

/** Within the period, and not after as-of: what lies in the future counts nowhere. */
export const isWithin = (serial: number | undefined, period: ReportPeriod, asOf: number): boolean =>
  serial !== undefined && serial >= period.from && serial < Math.min(period.to, asOf) + 1;
