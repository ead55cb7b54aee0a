/** Number formats of report columns, and how wide a value looks under them. */
import { isoDate, isoDateTime } from '../../values/serial';
import type { ReportFormat } from '../../reports/types';
import type { CellValue } from '../../values/cell';

export const REPORT_FORMATS: Readonly<Record<ReportFormat, string>> = {
  text: '@',
  integer: '#,##0',
  number: '#,##0.##',
  money: '#,##0.00',
  percent: '0.0%',
  score: '0.0',
  date: 'yyyy-mm-dd',
  datetime: 'yyyy-mm-dd hh:mm',
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
