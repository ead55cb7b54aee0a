/** Calendar months as whole serials. */
import { partsOf, serialOf } from '../../values/serial';

/** `2026-11`; sorts like the month. */
export const monthKey = (serial: number): string => {
  const { year, month } = partsOf(serial);
  return `${year}-${String(month).padStart(2, '0')}`;
};

export const monthStart = (serial: number): number => {
  const { year, month } = partsOf(serial);
  return serialOf(year, month, 1);
};

export const monthEnd = (serial: number): number => {
  const { year, month } = partsOf(serial);
  return serialOf(year, month + 1, 0);
};

/** Keys of all months that a span touches, in order. */
export const monthsOf = (from: number, to: number): string[] => {
  const keys: string[] = [];
  for (let day = monthStart(from); day <= to; day = monthEnd(day) + 1) keys.push(monthKey(day));
  return keys;
};
