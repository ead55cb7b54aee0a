/** Chinese company names that are one name in two forms, or sound alike. Blocks by the sound of the 字号, so no pair is looked at twice and no pass is quadratic. */
import type { Row } from '../../values/rows';
import { type ChineseName, readChineseName, samePlace } from './chinese-name';
import { leadingPlace } from './places';
import { isPerson } from './shared-keys';
import type { Evidence, NameKnowledge } from './types';

interface Named {
  readonly row: Row;
  readonly name: ChineseName;
}

/** Rows of one block are compared with at most this many others of each kind of place. */
const MANY = 20;
const NAME = '客户名称';

/** Rows of one sound, trade and branch, by city; '' for names without one. */
type Block = Map<string, Named[]>;

const candidates = (block: Block, { name }: Named): Named[] => {
  const here = (block.get(name.city) ?? []).slice(0, MANY);
  if (name.city !== '') return [...here, ...(block.get('') ?? []).slice(0, MANY)];
  const elsewhere: Named[] = [];
  for (const [city, rows] of block) {
    if (elsewhere.length >= MANY) break;
    if (city !== '') elsewhere.push(...rows.slice(0, MANY - elsewhere.length));
  }
  return [...here, ...elsewhere];
};

/** What two names of one sound have in common; undefined when they name two firms. */
const compare = (a: ChineseName, b: ChineseName): Evidence['key'] | undefined => {
  const place = samePlace(a, b);
  if (place === 'other') return undefined;
  if (a.brand !== b.brand) return place === 'same' ? 'homophone' : undefined;
  if (a.trade !== b.trade) return place === 'same' ? 'shortName' : undefined;
  // 杭州宏达 and 宏达 may be two; 浙江杭州宏达 and 杭州宏达 are one.
  if (place === 'open' && (a.province === '' || b.province === '')) return 'shortName';
  return 'nameForm';
};

const add = (blocks: Map<string, Block>, key: string, named: Named): void => {
  let block = blocks.get(key);
  if (!block) blocks.set(key, (block = new Map()));
  const rows = block.get(named.name.city);
  if (!rows) block.set(named.name.city, [named]);
  else rows.push(named);
};

/** Calls back with every earlier row whose name is this row's in another form, shorter, or of the same sound. */
export const chinesePairs = (
  rows: readonly Row[],
  { sound }: NameKnowledge,
  found: (later: Row, earlier: Row, evidence: Evidence) => void,
): void => {
  const sounds = new Map<string, string>();
  const soundOf = (brand: string): string => {
    if (!sound) return brand;
    let known = sounds.get(brand);
    if (known === undefined) sounds.set(brand, (known = [...brand].map(sound).join(' ')));
    return known;
  };
  const full = new Map<string, Block>();
  const short = new Map<string, Block>();
  for (const row of rows) {
    const text = row.text(NAME);
    // 杭州宏达 has four characters and is no person.
    if (text === '' || (isPerson(row) && !leadingPlace(text))) continue;
    const name = readChineseName(text);
    if (!name || name.brand.length < 2) continue;
    const named: Named = { row, name };
    const soundKey = `${soundOf(name.brand)}|${name.trade}|${name.branch}`;
    const shortKey = `${name.brand}|${name.branch}`;
    const seen = new Set<Row>();
    // A name without 行业 is looked for among all trades, one with it among those without.
    const others = name.trade === '' ? short.get(shortKey) : full.get(`${name.brand}||${name.branch}`);
    for (const other of [
      ...candidates(full.get(soundKey) ?? new Map(), named),
      ...candidates(others ?? new Map(), named),
    ]) {
      if (seen.has(other.row) || (name.trade !== '' && other.name.trade !== '' && name.trade !== other.name.trade))
        continue;
      seen.add(other.row);
      const key = compare(name, other.name);
      if (key) found(row, other.row, { key, column: NAME });
    }
    add(full, soundKey, named);
    if (name.trade === '' && soundKey !== `${name.brand}||${name.branch}`)
      add(full, `${name.brand}||${name.branch}`, named);
    else if (name.trade !== '') add(short, shortKey, named);
  }
};
