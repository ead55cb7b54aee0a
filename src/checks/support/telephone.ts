/** Telephone numbers, judged by the numbering plans of libphonenumber; a number without a country code is Chinese. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

export type TelephoneKind = 'mobile' | 'landline' | 'other';

const EXTENSION = /(?:转|分机|内线|ext\.?|x|#)\s*[:：]?\s*(\d{1,6})$/i;

/** `0571-88123456-801`: the third group is the extension. */
const DASHED_EXTENSION = /^(\(?0\d{2,3}\)?[-\s]?\d{7,8})-(\d{1,6})$/;

export interface Telephone {
  /** Digits with country code, e.g. `+8613800138000`. */
  readonly number: string;
  readonly extension: string;
  readonly kind: TelephoneKind;
}

/** The plan tells Chinese mobiles by their first digits; remembering the answer keeps 100,000 customers quick. */
const mobilePrefixes = new Map<string, boolean>();
const isMobile = (digits: string): boolean => {
  const prefix = digits.slice(0, 5);
  let known = mobilePrefixes.get(prefix);
  if (known === undefined) {
    known = parsePhoneNumberFromString(digits, 'CN')?.getType() === 'MOBILE';
    mobilePrefixes.set(prefix, known);
  }
  return known;
};

/** Reads one number, its extension (转, 分机 …) apart; undefined when no numbering plan knows it. Seven or eight digits are a local number without its area code. */
export const readTelephone = (value: string): Telephone | undefined => {
  const text = value.normalize('NFKC').trim().replace(DASHED_EXTENSION, '$1转$2');
  const extension = EXTENSION.exec(text);
  const main = (extension ? text.slice(0, extension.index) : text).trim();
  if (!/^\+?[\d\s()\-.]+$/.test(main)) return undefined;
  const digits = main.replace(/^(?:\+|00)86/, '').replace(/\D/g, '');
  const foreign = /^\+(?!86)|^00(?!86)/.test(main);
  if (!foreign && /^1\d{10}$/.test(digits)) {
    if (!isMobile(digits)) return undefined;
    return { number: `+86${digits}`, extension: extension?.[1] ?? '', kind: 'mobile' };
  }
  if (!foreign && /^[2-8]\d{6,7}$/.test(digits))
    return { number: digits, extension: extension?.[1] ?? '', kind: 'landline' };
  const service = /^(?:[48]00\d{7}|95\d{3,6}|12\d{3,4})$/.test(digits);
  if (service) return { number: digits, extension: extension?.[1] ?? '', kind: 'landline' };
  const parsed = parsePhoneNumberFromString(main, 'CN');
  if (!parsed?.isValid()) return undefined;
  const type = parsed.getType();
  const kind = type === 'MOBILE' ? 'mobile' : type === 'FIXED_LINE' ? 'landline' : 'other';
  return { number: parsed.number, extension: extension?.[1] ?? '', kind };
};

/** One text per line: number and extension, so that two extensions of a switchboard differ. '' when unreadable. */
export const telephoneKey = (value: string): string => {
  const telephone = readTelephone(value);
  return telephone ? `${telephone.number}${telephone.extension && `x${telephone.extension}`}` : '';
};
