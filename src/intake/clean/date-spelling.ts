/** Spellings of a date made one before it is read: quotes of exports, weekdays, Chinese numerals, 民国 years, odd marks. */
import { foldWidth } from './text';

const WEEKDAY = /[\s(]*(?:星期|周|礼拜)[一二三四五六日天]\)?/;
const ENGLISH_WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?=[a-z\d])/i;
const DIGITS = '〇一二三四五六七八九';
const NUMERALS = '[〇○零一二三四五六七八九十]';
const CHINESE = new RegExp(`^(${NUMERALS}{4})年(?:(${NUMERALS}{1,3})月(?:(${NUMERALS}{1,3})[日号])?)?$`);
/** 民国元年 is 1912. */
const REPUBLIC = /^民国\s*(\d{1,3})\s*年/;

/** 二十五 → 25, 二〇二五 → 2025. */
const numberOf = (numerals: string): string => {
  const text = numerals.replace(/[○零]/g, '〇');
  if (!text.includes('十')) return [...text].map((one) => DIGITS.indexOf(one)).join('');
  const [tens, ones] = text.split('十');
  return String((tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0));
};

const fromNumerals = (text: string): string => {
  const match = CHINESE.exec(text);
  if (!match) return text;
  const [, year, month, day] = match;
  return `${numberOf(year!)}年${month ? `${numberOf(month)}月` : ''}${day ? `${numberOf(day)}日` : ''}`;
};

/** The date as plain text with `-`, `/`, `.` or 年月日 between its parts. */
export const plainDate = (raw: string): string => {
  const text = foldWidth(raw)
    .replace(/^'/, '')
    .replace(WEEKDAY, '')
    .replace(ENGLISH_WEEKDAY, '')
    .trim()
    .replace(/^(\d{4})[。、,\\\s]\s*(\d{1,2})[。、,\\\s]\s*(\d{1,2})(?!\d)/, '$1.$2.$3')
    .replace(/^([\d.]+)\.$/, '$1')
    .replace(/月份$/, '月')
    .replace(REPUBLIC, (_, year: string) => `${Number(year) + 1911}年`);
  return fromNumerals(text);
};
