import { format, formatColor, isDateFormat } from 'numfmt';
import { CellError, type Scalar } from '../model/types';

/** Days between the two date systems of workbooks. */
const DAYS_1904 = 1462;

/**
 * The text a cell shows: value, number format, language (`zh-CN`, `en-US`). A format that cannot be understood shows the
 * number as General; a date before 1900 shows as the row of hashes Excel shows.
 */
export function formatText(pattern: string, value: Scalar, locale = 'zh-CN', date1904 = false): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return pattern === 'General' || pattern === '@' ? value : shown(pattern, value, locale);
  if (pattern === '@') return shown('General', value, locale);
  return shown(pattern, date1904 && isDateFormat(pattern) ? value + DAYS_1904 : value, locale);
}

function shown(pattern: string, value: string | number, locale: string): string {
  try {
    return format(pattern, value, { locale, nbsp: false });
  } catch {
    return format('General', value, { locale, nbsp: false });
  }
}

/** The colour a number format gives a value (`[Red]`), as CSS, or null. */
export function formatColour(pattern: string, value: Scalar): string | null {
  if (typeof value !== 'number' || !pattern.includes('[')) return null;
  try {
    const colour = formatColor(pattern, value, { indexColors: true });
    return typeof colour === 'string' ? colour : null;
  } catch {
    return null;
  }
}
