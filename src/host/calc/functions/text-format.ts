/** Text from numbers and numbers from text. */
import { format } from 'numfmt';
import { ERR_VALUE } from '../errors';
import { numberOfText } from '../number-text';
import { finite } from '../operators';
import { toNumber } from '../values';
import { roundTo } from './maths';
import { type FunctionTable, fn } from './spec';

/** Chinese Excel writes `e` for the year and `aaaa`/`aaa` for the weekday. */
const WEEKDAYS = '日一二三四五六';

const chineseDayNames = (pattern: string, serial: number): string => {
  const day = WEEKDAYS[(Math.floor(serial) + 6) % 7]!;
  return pattern.replace(/a{4}/gi, `"星期${day}"`).replace(/a{3}/gi, `"${day}"`);
};

const QUOTED_OR_DAY = /"[^"]*"|\\.|\[[^\]]*\]|AM\/PM|A\/P|a{3,4}/gi;

/** A text that shows a number is formatted as that number; other texts go through the text section. */
const text = fn('st', (_ctx, value, pattern) => {
  if (pattern === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const number = typeof value === 'string' ? numberOfText(value) : toNumber(value);
  const shown = typeof number === 'number' ? number : (value as string);
  const own =
    typeof shown === 'number'
      ? pattern.replace(QUOTED_OR_DAY, (piece) => (/^a+$/i.test(piece) ? chineseDayNames(piece, shown) : piece))
      : pattern;
  try {
    return format(own, shown, { throws: true });
  } catch {
    return ERR_VALUE;
  }
});

const grouped = (value: number, digits: number): string =>
  roundTo(value, digits, (x) => Math.floor(x + 0.5)).toLocaleString('en-US', {
    minimumFractionDigits: Math.max(0, digits),
    maximumFractionDigits: Math.max(0, digits),
  });

export const TEXT_FORMAT: FunctionTable = {
  TEXT: text,
  VALUE: fn('s', (_ctx, value) => {
    if (typeof value === 'boolean') return ERR_VALUE;
    return typeof value === 'string' ? (numberOfText(value) ?? ERR_VALUE) : (value ?? 0);
  }),
  FIXED: fn('nNB', (_ctx, value, digits = 2, noCommas = false) => {
    const shown = grouped(value, Math.trunc(digits));
    return noCommas ? shown.replace(/,/g, '') : shown;
  }),
  NUMBERVALUE: fn('tTT', (_ctx, value, decimal = '.', group = ',') => {
    const plain = value
      .split(group[0] ?? ',')
      .join('')
      .replace(decimal[0] ?? '.', '.')
      .replace(/\s/g, '');
    const number = plain === '' ? 0 : Number(plain.replace(/%+$/, ''));
    const percents = plain.length - plain.replace(/%+$/, '').length;
    return Number.isFinite(number) ? finite(number / 100 ** percents) : ERR_VALUE;
  }),
};
