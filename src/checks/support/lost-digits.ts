/** Excel keeps 15 digits of a number: the last three of an 18-digit code typed as a number have become zeros. */
import { creditCodeFault } from './credit-code';
import { idNumberFault } from './id-number';

const FIFTEEN_DIGITS = 1e15;

/** True when a code, ID or telephone number can no longer be what was typed. */
export const hasLostDigits = (value: string | number | boolean): boolean => {
  if (typeof value === 'number') return Math.abs(value) >= FIFTEEN_DIGITS;
  if (typeof value !== 'string') return false;
  const text = value.trim();
  if (/^\d(?:\.\d+)?[eE]\+1\d$/.test(text)) return true;
  // A genuine code may end in 000; its check character then agrees.
  return /^\d{15}000$/.test(text) && !isGenuine(text);
};

const isGenuine = (text: string): boolean =>
  idNumberFault(text, Number.MAX_SAFE_INTEGER) === undefined || creditCodeFault(text) === undefined;
