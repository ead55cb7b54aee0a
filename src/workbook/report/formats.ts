/** Number formats of report columns, and how wide a value looks under them. */
import { isoDate, isoDateTime } from '../../values/serial';
import { NUMBER_FORMATS } from '../../schema';
import type { ReportFormat } from '../../reports/types';
import type { CellValue } from '../../values/cell';

export const REPORT_FORMATS: Readonly<Record<ReportFormat, string>> = {
  text: NUMBER_FORMATS.text,
  // A formula in a cell of format @ would not be computed.
  link: 'General',
  integer: NUMBER_FORMATS.integer,
  number: NUMBER_FORMATS.number,
  money: NUMBER_FORMATS.money,
  percent: NUMBER_FORMATS.percent,
  score: '0.0',
  date: NUMBER_FORMATS.date,
  datetime: NUMBER_FORMATS.datetime,
};

// Made once: `toLocaleString` makes one for every number, which took a third of the time of large reports.
const WHOLE = new Intl.NumberFormat('en-US');
const MONEY = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2 });

/** About what a person will see, for measuring. */
export const shownText = (value: CellValue, format: ReportFormat): string => {
  if (typeof value !== 'number') return value === null ? '' : String(value);
  switch (format) {
    case 'date':
      return isoDate(value);
    case 'datetime':
      return isoDateTime(value);
    case 'percent':
      return `${(value * 100).toFixed(1)}%`;
    case 'integer':
      return WHOLE.format(value);
    case 'money':
      return MONEY.format(value);
    default:
      return String(value);
  }
};
