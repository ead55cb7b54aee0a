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
    case 'money':
      return value.toLocaleString('en-US', { minimumFractionDigits: format === 'money' ? 2 : 0 });
    default:
      return String(value);
  }
};
