/**
 * Unified social credit codes of GB 32100: 18 characters, the last a check character modulo 31 over the first 17.
 * Positions 9–17 are an organisation code of GB 11714 with a check character of its own (modulo 11).
 */
export type CreditCodeFault = 'shape' | 'checkDigit' | 'organisationDigit';

/** The alphabet leaves out I, O, S, V and Z, which look like digits or one another. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The 18th character that belongs to the first 17 of a credit code. */
export const creditCheckCharacter = (code: string): string => {
  const sum = WEIGHTS.reduce<number>((total, weight, at) => total + weight * ALPHABET.indexOf(code[at]!), 0);
  return ALPHABET[(31 - (sum % 31)) % 31]!;
};

/** The 9th character that belongs to the first 8 of an organisation code; letters count 10 (A) to 35 (Z). */
export const organisationCheckCharacter = (code: string): string => {
  const sum = ORGANISATION_WEIGHTS.reduce<number>(
    (total, weight, at) => total + weight * Number.parseInt(code[at]!, 36),
    0,
  );
  const check = 11 - (sum % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
};

/** What is wrong with a credit code, or undefined. */
export const creditCodeFault = (value: string): CreditCodeFault | undefined => {
  const code = value.trim().toUpperCase();
  if (!SHAPE.test(code)) return 'shape';
  if (creditCheckCharacter(code) !== code[17]) return 'checkDigit';
  return organisationCheckCharacter(code.slice(8, 16)) === code[16] ? undefined : 'organisationDigit';
};
