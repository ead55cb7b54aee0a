/**
 * Files that count their days from 1904 (Excel for Mac of old), held in the model as if they counted from 1900: cells that
 * show a day are moved when they are read, and moved back when a sheet is written anew. A sheet that nobody touches goes
 * back as it came, to the byte.
 */
import type { Scalar } from '../model/types';

/** Days between day 0 of the two systems. */
const DAYS = 1462;

/** True for a number format that shows a day; a time of day alone is the same in both systems. */
const showsDay = (pattern: string): boolean => {
  const bare = pattern
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '')
    .replace(/general/i, '');
  return /[ydeb]/i.test(bare.replace(/e[+-]/gi, '')) || (/m/i.test(bare) && !/[hs]/i.test(bare));
};

const known = new Map<string, boolean>();

const isDay = (pattern: string): boolean => {
  let day = known.get(pattern);
  if (day === undefined) known.set(pattern, (day = showsDay(pattern)));
  return day;
};

/** A cell of a 1904 file as a file of 1900 would hold it. Zero stays: it stands for "no day". */
export const from1904 = (value: Scalar, pattern: string): Scalar =>
  typeof value === 'number' && value !== 0 && isDay(pattern) ? value + DAYS : value;

/** The way back; what lies before 1904 has no number there and stays as it is. */
export const to1904 = (value: Scalar, pattern: string): Scalar =>
  typeof value === 'number' && value > DAYS && isDay(pattern) ? value - DAYS : value;
