/** Names in Latin letters that are likely one firm: blocks by rare words, initials and house number. */
import type { Row } from '../../values/rows';
import { readChineseName } from './chinese-name';
import { addressWords, latinLikeness, latinWords, sameAddress } from './latin-name';
import type { Evidence, NameKnowledge } from './types';

interface Named {
  readonly row: Row;
  readonly words: readonly string[];
  readonly address: readonly string[];
}

const NAME = '客户名称';
const ADDRESS = '地址';
/** A word that more names than this carry tells nothing by itself. */
const COMMON = 60;
/** Likeness from which two names are shown: at one address, and where an address is missing. Two addresses are two firms. */
const ALIKE = { same: 0.4, open: 0.72, other: Infinity } as const;

/** Everything under which a name could be found again. */
const keysOf = ({ words, address }: Named): string[] => [
  `=${[...words].sort().join(' ')}`,
  `=${words.join('')}`,
  ...words.flatMap((word) => (word.length >= 5 ? [word, `~${word.slice(0, 5)}`] : [word])),
  ...(words.length > 1 ? [words.map((word) => word[0]).join('')] : []),
  ...(address.length > 1
    ? [`#${address[0]} ${address.slice(1).find((word) => word.length > 1 || /\d/.test(word)) ?? ''}`]
    : []),
];

/** Calls back with every earlier row whose Latin name is likely this row's. */
export const latinPairs = (
  rows: readonly Row[],
  { sound }: NameKnowledge,
  found: (later: Row, earlier: Row, evidence: Evidence[]) => void,
): void => {
  const latin: Named[] = [];
  const romanised = new Map<string, Row[]>();
  for (const row of rows) {
    if (!row.has(NAME)) continue;
    const text = row.text(NAME);
    const chinese = readChineseName(text);
    if (chinese) {
      const key = sound ? [...chinese.brand].map(sound).join('') : '';
      if (/^[a-z]{4,}$/.test(key)) romanised.set(key, [...(romanised.get(key) ?? []), row].slice(0, COMMON));
    } else
      latin.push({ row, words: latinWords(text), address: row.has(ADDRESS) ? addressWords(row.text(ADDRESS)) : [] });
  }
  if (latin.length === 0) return;
  const bearers = new Map<string, number>();
  for (const { words } of latin) for (const word of words) bearers.set(word, (bearers.get(word) ?? 0) + 1);
  const weight = (word: string): number => 1 / (1 + Math.log(bearers.get(word) ?? 1));
  const blocks = new Map<string, Named[]>();
  for (const named of latin) {
    const others = new Set<Named>();
    for (const key of new Set(keysOf(named))) {
      const block = blocks.get(key);
      if (!block) {
        blocks.set(key, [named]);
        continue;
      }
      if (block.length <= COMMON) for (const other of block) others.add(other);
      block.push(named);
    }
    for (const other of others) {
      const place = sameAddress(named.address, other.address);
      const likeness = latinLikeness(named.words, other.words, weight);
      if (likeness < ALIKE[place]) continue;
      const evidence: Evidence[] = [{ key: 'latinName', column: NAME }];
      found(named.row, other.row, place === 'same' ? [...evidence, { key: 'address', column: ADDRESS }] : evidence);
    }
    for (const word of new Set(named.words))
      for (const chinese of romanised.get(word) ?? []) {
        const [later, earlier] = chinese.index > named.row.index ? [chinese, named.row] : [named.row, chinese];
        found(later, earlier, [{ key: 'romanised', column: NAME }]);
      }
  }
};
