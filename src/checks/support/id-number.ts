/**
 * Citizen identity numbers of GB 11643: 6 digits of region, 8 of birth date, 3 of sequence, and a check character of
 * ISO 7064 MOD 11-2. The older form of 15 digits has a two-digit year and no check character.
 */
import { isoDate, parseIso } from '../../values/serial';

export type IdNumberFault = 'shape' | 'birthDate' | 'checkDigit' | 'fifteen';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const CHECK_CHARACTERS = '10X98765432';

/** The 18th character that belongs to the first 17 digits. */
export const idCheckCharacter = (digits: string): string => {
  const sum = WEIGHTS.reduce<number>((total, weight, at) => total + weight * Number(digits[at]), 0);
  return CHECK_CHARACTERS[sum % 11]!;
};

const realPastDate = (digits: string, asOf: number): boolean => {
  const day = parseIso(`${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`);
  return day !== undefined && day <= asOf && isoDate(day) >= '1850-01-01';
};

/** What is wrong with an identity number, or undefined. `asOf` is a whole serial: nobody is born later. */
export const idNumberFault = (value: string, asOf: number): IdNumberFault | undefined => {
  const text = value.trim().toUpperCase();
  if (/^\d{15}$/.test(text)) return realPastDate(`19${text.slice(6, 12)}`, asOf) ? 'fifteen' : 'birthDate';
  if (!/^[1-9]\d{16}[\dX]$/.test(text)) return 'shape';
  if (!realPastDate(text.slice(6, 14), asOf)) return 'birthDate';
  return idCheckCharacter(text) === text[17] ? undefined : 'checkDigit';
};
