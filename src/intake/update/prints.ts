/**
 * Fingerprints of source cells: enough to see at the next intake whether a source has changed, too little to tell what
 * it said. Each is salted per workbook and only 24 bits long, so that thousands of telephone numbers share one. A key
 * gets no longer fingerprint than any other cell: two of one cell would together say more than one.
 */
import { type CellValue, isBlank } from '../../values/cell';

/** Characters per fingerprint. */
export const PRINT = 4;
/** Fingerprint of a blank cell. */
export const BLANK_PRINT = '....';
/** Stands where nobody has decided yet between source and register; no cell has it. */
export const OPEN_PRINT = '????';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A whole number below 2^24 in four characters. */
export const encodeNumber = (n: number): string =>
  DIGITS[(n >>> 18) & 63]! + DIGITS[(n >>> 12) & 63]! + DIGITS[(n >>> 6) & 63]! + DIGITS[n & 63]!;

export const decodeNumber = (text: string): number =>
  [...text].reduce((sum, digit) => sum * 64 + Math.max(0, DIGITS.indexOf(digit)), 0);

/** What a cell says, however it went through a file: numbers to 12 digits, texts trimmed; '' for a blank. */
export const cellText = (value: CellValue | undefined): string => {
  if (isBlank(value)) return '';
  return typeof value === 'number' ? String(Number(value.toPrecision(12))) : String(value).trim();
};

/** 24 bits of a salted text (multiplicative mixing of 16-bit units). */
const hash24 = (seed: number, text: string): number => {
  let h = seed;
  for (let at = 0; at < text.length; at++) h = Math.imul(h ^ text.charCodeAt(at), 0x9e3779b1) ^ (h >>> 15);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) & 0xffffff;
};

export class Prints {
  private readonly seed: number;

  constructor(readonly salt: string) {
    this.seed = [...salt].reduce((h, digit) => Math.imul(h ^ digit.charCodeAt(0), 0x01000193), 0x811c9dc5);
  }

  cell(value: CellValue | undefined): string {
    const text = cellText(value);
    return text === '' ? BLANK_PRINT : encodeNumber(hash24(this.seed, text));
  }

  /** A source sheet, by its workbook ('' for the open one) and name. Names of sheets may be names of customers. */
  source(file: string, sheet: string): string {
    const text = `${file}\u0000${sheet}`;
    return encodeNumber(hash24(this.seed, text)) + encodeNumber(hash24(~this.seed, text));
  }
}
