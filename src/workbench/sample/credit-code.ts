/** Unified social credit codes with right check characters (GB 11714 for positions 9–17, GB 32100 for the whole). */
import type { Random } from './random';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

const organisation = (body: string): string => {
  const sum = [...body].reduce((total, char, i) => total + WEIGHTS[i]! * parseInt(char, 36), 0);
  return '0123456789X0'[(11 - (sum % 11)) % 11]!;
};

const whole = (body: string): string => {
  let weight = 1;
  let sum = 0;
  for (const char of body) {
    sum += ALPHABET.indexOf(char) * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31]!;
};

/** A code of a company in a made-up district 9900. */
export const creditCode = (random: Random): string => {
  const digits = `MA${String(random.int(0, 999_999)).padStart(6, '0')}`;
  const body = `91330299${digits}${organisation(digits)}`;
  return body + whole(body);
};
