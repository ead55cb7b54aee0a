/** Names in Latin letters, compared word by word: legal forms and order do not count, spelling counts a little. */
import { distance } from 'fastest-levenshtein';
import { FOREIGN_FORMS } from './words';

/** Words of a name in lower case without accents and legal forms; a name of nothing else keeps its words. */
export const latinWords = (name: string): readonly string[] => {
  const words = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/(?<=[a-z])['’](?=[a-z])/g, '')
    .replace(/(?<=\b[a-z])[.&](?=[a-z]\b)/g, '')
    .match(/[a-z0-9]+/g);
  const telling = words?.filter((word) => !FOREIGN_FORMS.has(word)) ?? [];
  return telling.length > 0 ? telling : (words ?? []);
};

/** 0–1 for two words: equal, one the beginning of the other, or a slip of the pen. */
const alike = (a: string, b: string): number => {
  if (a === b) return 1;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return 0.9;
  if (short.length < 4) return 0;
  const share = 1 - distance(a, b) / long.length;
  return share >= 0.75 ? share : 0;
};

/** Best partner for each word of the shorter name; [weight matched, weight of all words of both]. */
const matched = (
  a: readonly string[],
  b: readonly string[],
  weight: (word: string) => number,
): { both: number; least: number; all: number } => {
  const free = new Set(b.keys());
  const sum = (words: readonly string[]): number => words.reduce((total, word) => total + weight(word), 0);
  let both = 0;
  for (const word of a) {
    let best = -1;
    let most = 0;
    for (const at of free) {
      const score = alike(word, b[at]!);
      if (score > most) [best, most] = [at, score];
    }
    if (best < 0) continue;
    free.delete(best);
    both += most * Math.min(weight(word), weight(b[best]!));
  }
  const [left, right] = [sum(a), sum(b)];
  return { both, least: Math.min(left, right), all: left + right - both };
};

const initials = (words: readonly string[]): string => words.map((word) => word[0]).join('');

/** True when one name is the initials of the other: IBM, International Business Machines. */
const isAcronym = (a: readonly string[], b: readonly string[]): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length === 1 && long.length >= 2 && short[0]!.length >= 2 && initials(long) === short[0];
};

/** Store 12 and Store 14 are two stores. */
const numbersDiffer = (a: readonly string[], b: readonly string[]): boolean => {
  const [one, other] = [a, b].map((words) => words.filter((word) => /^\d+$/.test(word)).join(' '));
  return one !== '' && other !== '' && one !== other;
};

/**
 * 0–1: how alike two names are.
 * @param weight how much a word tells; rare words more than common ones. All alike when left out.
 */
export const latinLikeness = (
  a: readonly string[],
  b: readonly string[],
  weight: (word: string) => number = () => 1,
): number => {
  if (a.length === 0 || b.length === 0) return 0;
  if (a.join('') === b.join('')) return 1;
  if (isAcronym(a, b)) return 0.85;
  if (numbersDiffer(a, b)) return 0;
  const { both, least, all } = matched(a, b, weight);
  return Math.min(1, 0.5 * (both / all) + 0.5 * (both / least));
};

const STREET_WORDS: Readonly<Record<string, string>> = {
  street: 'st',
  avenue: 'ave',
  boulevard: 'blvd',
  blv: 'blvd',
  road: 'rd',
  drive: 'dr',
  lane: 'ln',
  place: 'pl',
  square: 'sq',
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
};
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** Words of an address with the usual short forms made one. */
export const addressWords = (address: string): readonly string[] =>
  (
    address
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? []
  ).map((word) => {
    const nth = ORDINALS.indexOf(word);
    if (nth >= 0) return String(nth + 1);
    return STREET_WORDS[word] ?? word.replace(/^(\d+)(?:st|nd|rd|th|s)$/, '$1');
  });

/** `same`: one house and street; `other`: another house; `open`: an address is missing or says too little. */
export const sameAddress = (a: readonly string[], b: readonly string[]): 'same' | 'open' | 'other' => {
  const [one, two] = [a[0], b[0]];
  if (one === undefined || two === undefined) return 'open';
  if (!/^\d+$/.test(one) || !/^\d+$/.test(two)) return 'open';
  if (one !== two) return 'other';
  const words = new Set(b.slice(1).filter((word) => word.length > 1 || /\d/.test(word)));
  return a.slice(1).some((word) => words.has(word) && !/^(?:st|ave|blvd|rd|dr|ln|pl|sq)$/.test(word))
    ? 'same'
    : 'other';
};
