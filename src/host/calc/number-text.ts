/** Numbers in text and text of numbers, as cell arithmetic, criteria and `&` see them. */
import { parseValue } from 'numfmt';

const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const MAY_START = /^[\s\d+\-.(¥￥$€£]/;
const DAY_FIRST_NEEDS_YEAR = /\d{4}\s*[-/.年]|[-/.]\s*\d{4}/;
const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})[日号])?(?:\s+(.+))?$/;

/** Excel keeps 15 significant digits of what is typed; the rest become zeros. */
const fifteenDigits = (text: string): number => {
  let seen = 0;
  let started = false;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === 'e' || c === 'E') return Number(out + text.slice(i));
    if (c >= '0' && c <= '9') {
      if (c !== '0') started = true;
      if (started) seen += 1;
      out += seen > 15 ? '0' : c;
    } else out += c;
  }
  return Number(out);
};

/** The number that a text stands for (also `12%`, `1,234`, ISO dates and times as serials), or null. */
export const numberOfText = (text: string): number | null => {
  if (text === '' || !MAY_START.test(text)) return null;
  const trimmed = text.trim();
  if (PLAIN.test(trimmed)) return trimmed.length > 15 ? fifteenDigits(trimmed) : Number(trimmed);
  const chinese = CHINESE_DATE.exec(trimmed);
  const source = chinese
    ? `${chinese[1]}-${chinese[2]}-${chinese[3] ?? 1}${chinese[4] ? ` ${chinese[4]}` : ''}`
    : trimmed;
  const found = parseValue(source.replace(/^(\d{4})\.(\d{1,2})\.(\d{1,2})$/, '$1-$2-$3'));
  if (!found || typeof found.v !== 'number') return null;
  const isDate = /[ymd]/i.test(found.z ?? '') && !/^\[?h/i.test(found.z ?? '');
  return isDate && !DAY_FIRST_NEEDS_YEAR.test(source) ? null : found.v;
};

/** What `&` makes of a number: at most 15 digits, no exponent until the digits would not fit in 20 places. */
export const textOfNumber = (value: number): string => {
  const short = String(Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15)));
  const at = short.indexOf('e');
  if (at < 0) return short === '-0' ? '0' : short;
  const exponent = Number(short.slice(at + 1));
  const digits = short.slice(0, at).replace(/[-.]/g, '');
  const sign = value < 0 ? '-' : '';
  const places = -exponent - 1 + digits.length;
  if (exponent < 0 && places <= 18) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`;
  const power = Math.abs(exponent);
  return `${short.slice(0, at)}E${exponent < 0 ? '-' : '+'}${power < 10 ? '0' : ''}${power}`;
};
