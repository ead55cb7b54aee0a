/** Text that must stay text. Excel reads what is written into a cell like something typed. */

/** Begins with a letter or ideograph, so Excel takes it for nothing but text … */
const INERT = /^[\p{L}【《“‘（「]/u;
/** … unless it is one of the words that typing turns into a value, a month name, or a date in Chinese numerals. */
const WORDS =
  /^(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|am|pm|上午|下午|[一二三四五六七八九十〇○零]+[年月日])/i;

/**
 * A text as it must be written into a cell that is not formatted as text: with an apostrophe (Excel hides it) whenever
 * typing it could make a formula, number, date or truth value of it. A user's text never becomes a formula.
 */
export const safeText = (text: string): string =>
  text === '' || (INERT.test(text) && !WORDS.test(text)) ? text : `'${text}`;

/** A cell for a range of that number format: `@` keeps text as it is, all others need `safeText`. Blank is null. */
export const cellFor = (value: string | number | boolean | null, format: string): string | number | boolean | null => {
  if (typeof value !== 'string') return value;
  if (value === '') return null;
  return format === '@' ? value : safeText(value);
};
