/** Text as offices type it: ideographic and hard spaces, invisible marks, full-width letters and digits. */

/** Zero-width and direction marks, soft hyphen, byte order mark: nobody sees them, every comparison stumbles over them. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
const ODD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const FULL_WIDTH_ALNUM = /[０-９Ａ-Ｚａ-ｚ]/g;
const NEEDS_WORK = /^\s|\s$|[\t\r\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff０-９Ａ-Ｚａ-ｚ]/;

/** Full-width forms folded to plain ones, invisible marks and outer spaces gone: for comparing and for parsing. */
export const foldWidth = (text: string): string => text.normalize('NFKC').replace(INVISIBLE, '').trim();

/**
 * What a person would call the same text: invisible marks removed, odd spaces made plain, ends trimmed, full-width letters
 * and digits narrowed. Words, punctuation, brackets and line breaks inside stay: a name is never rewritten.
 */
export const cleanText = (text: string): string => {
  if (!NEEDS_WORK.test(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(ODD_SPACES, ' ')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(FULL_WIDTH_ALNUM, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .trim();
};
