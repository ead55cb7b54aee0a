/** Phone numbers: numbers, +86, dashes, brackets, extensions, several in one cell. */
import type { CellValue } from '../../values/cell';
import { cleanText, foldWidth } from './text';
import { digitsOf } from './codes';

export type PhoneKind = 'mobile' | 'landline' | 'other';

export interface Phone {
  readonly text: string;
  readonly kind: PhoneKind;
}

const SEPARATORS = /[/\\、,;|。&\n]|或者?|[和及]|(?<=\d{7})[+*](?=\d{7})|\s{2,}/;
const REMARK = /\([^()]*[^\d\s()+-][^()]*\)/g;
/** Whose number it is, before or after it: 张经理13800001111. */
const WHOSE = /^[\u4e00-\u9fff]{1,6}[:\s]*(?=[+(]?\d)|(?<=\d)\s*[\u4e00-\u9fff]{1,6}$/g;
const LABEL = /^(?:手机|电话|座机|固话|办公|家庭|联系电话|tel|mobile|phone|t|m)\s*(?:号码?)?\s*[::.]?\s*/i;
const EXTENSION = /(?:转|分机号?|ext\.?|x|#|\*)\s*[::]?\s*(\d{1,6})$/i;

/** 010 and 02x are three digits long, every other area code four. */
const splitArea = (digits: string): [string, string] | undefined => {
  const match = /^(010|02\d|0[3-9]\d{2})(\d{7,8})$/.exec(digits);
  return match ? [match[1]!, match[2]!] : undefined;
};

const landline = (text: string): string | undefined => {
  let body = text;
  let extension = '';
  const named = EXTENSION.exec(body);
  if (named) {
    extension = named[1]!;
    body = body.slice(0, named.index).trim();
  }
  body = body.replace(/^(?:(?:\+|00)86[\s-]*|86[\s-]+)/, '').replace(/^\((\d+)\)/, '$1-');
  const dashed = extension ? null : /^((?:0\d{2,3}[\s-]+)?(?:\d{7,8}|\d{3,4}\s\d{4}))-(\d{1,6})$/.exec(body);
  if (dashed) {
    body = dashed[1]!;
    extension = dashed[2]!;
  }
  if (/[^\d\s-]/.test(body)) return undefined;
  const digits = body.replace(/\D/g, '');
  if (/^(400|800)\d{7}$/.test(digits)) return `${digits.slice(0, 3)}-${digits.slice(3, 6)}-${digits.slice(6)}`;
  // A lost leading zero is put back only where eleven digits leave no doubt: ten could be a number of another country.
  const split = splitArea(digits) ?? (/^[3-9]\d{10}$/.test(digits) ? splitArea(`0${digits}`) : undefined);
  if (split) return [...split, ...(extension ? [extension] : [])].join('-');
  if (/^[2-9]\d{6,7}$/.test(digits)) return extension ? `${digits}-${extension}` : digits;
  return undefined;
};

/** One number; `other` with its text as it stands when it is none that we know. */
export const readPhone = (raw: string): Phone => {
  const text = foldWidth(raw)
    .replace(REMARK, '')
    .replace(LABEL, '')
    .replace(WHOSE, '')
    .replace(/[‐-―−~]/g, '-')
    .replace(/^['【[(]+(?=\d{7,}[\])】]?$)|[】\]*]+$|[、,;./]+$/g, '')
    .trim();
  const digits = (/^1\.\d{10}e\+?10$/i.test(text) ? String(Number(text)) : text)
    .replace(/\.0$/, '')
    .replace(/[\s().-]/g, '');
  const mobile = /^(?:\+?86|0086|0)?(1[3-9]\d{9})$/.exec(digits);
  if (mobile) return { text: mobile[1]!, kind: 'mobile' };
  const fixed = landline(text);
  return fixed ? { text: fixed, kind: 'landline' } : { text: cleanText(raw), kind: 'other' };
};

/** Every number of a cell, in order. A cell that does not come apart into numbers is one piece. */
export const readPhones = (value: CellValue): readonly Phone[] => {
  if (value === null || typeof value === 'boolean') return [];
  if (typeof value === 'number') return [readPhone(digitsOf(value))];
  const whole = readPhone(value);
  if (whole.kind !== 'other') return [whole];
  const folded = foldWidth(value).replace(REMARK, ' ');
  const pieces = folded.split(SEPARATORS).flatMap((part) => {
    const phone = readPhone(part);
    return phone.kind === 'other' && /\s/.test(part.trim()) ? part.trim().split(/\s+/) : [part];
  });
  const phones = pieces.filter((part) => part.trim() !== '').map(readPhone);
  return phones.length > 1 && phones.every((phone) => phone.kind !== 'other') ? phones : [whole];
};
