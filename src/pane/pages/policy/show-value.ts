/** A parameter as text for its box: 40% for a rate, 08:30 for a time of day, 2026-11-20 for a date. */
import type { ParameterView } from '../../../commands/views';
import { isoDate } from '../../../values/serial';

const two = (n: number): string => String(n).padStart(2, '0');

export const showValue = ({ type, value }: Pick<ParameterView, 'type' | 'value'>): string => {
  if (value === null) return '';
  if (typeof value !== 'number') return String(value);
  if (type === 'percent') return `${Number((value * 100).toPrecision(12))}%`;
  if (type === 'date') return isoDate(value);
  if (type === 'time') {
    const minutes = Math.round(value * 1440);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  return String(value);
};
