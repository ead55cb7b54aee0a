/** All pairs of customers that may be one, with their evidence. */
import { rowsOf, type Row, type Table } from '../../values/rows';
import { normalName } from '../support/names';
import { chinesePairs } from './chinese-pairs';
import { latinPairs } from './latin-pairs';
import { identity, sharedKeys } from './shared-keys';
import type { DuplicatePair, Evidence, NameKnowledge, Strength } from './types';

const IDENTITIES = ['统一社会信用代码', '身份证号'] as const;

/** Rows whose names a person has called one in 别名. */
const aliasPairs = (
  rows: readonly Row[],
  aliases: ReadonlyMap<string, string>,
  found: (later: Row, earlier: Row, evidence: Evidence) => void,
): void => {
  if (aliases.size === 0) return;
  const one = new Map([...aliases].map(([alias, name]) => [normalName(alias), normalName(name)]));
  const known = new Set(one.values());
  const bearers = new Map<string, Row[]>();
  for (const row of rows) {
    const own = normalName(row.text('客户名称'));
    const name = one.get(own) ?? own;
    if (!known.has(name)) continue;
    const others = bearers.get(name) ?? [];
    for (const other of others)
      if (normalName(other.text('客户名称')) !== own) found(row, other, { key: 'alias', column: '客户名称' });
    bearers.set(name, [...others, row]);
  }
};

const CERTAIN: ReadonlySet<Evidence['key']> = new Set(['creditCode', 'idNumber', 'alias']);
const POSSIBLE: ReadonlySet<Evidence['key']> = new Set(['homophone', 'shortName', 'latinName', 'romanised', 'address']);

const strengthOf = (evidence: readonly Evidence[], against: readonly string[]): Strength => {
  const keys = new Set(evidence.map(({ key }) => key));
  const named = keys.has('name') || keys.has('nameForm');
  if ([...keys].some((key) => CERTAIN.has(key))) return 'certain';
  if (against.length > 0) return named || keys.has('telephone') ? 'likely' : 'possible';
  if (named && keys.has('telephone')) return 'certain';
  return [...keys].every((key) => POSSIBLE.has(key)) ? 'possible' : 'likely';
};

const differing = (a: Row, b: Row): string[] =>
  IDENTITIES.filter((label) => a.has(label) && b.has(label) && identity(a.text(label)) !== identity(b.text(label)));

/**
 * Pairs in the order of their later row. Two passes over the rows: 100,000 customers take seconds.
 * @param table the customers, with their headers
 */
export const findPairs = (table: Table, knowledge: NameKnowledge = {}): DuplicatePair[] => {
  const rows = rowsOf(table);
  const pairs = new Map<number, Map<number, Evidence[]>>();
  const note = (later: Row, earlier: Row, evidence: readonly Evidence[]): void => {
    let partners = pairs.get(later.index);
    if (!partners) pairs.set(later.index, (partners = new Map()));
    const known = partners.get(earlier.index);
    if (!known) partners.set(earlier.index, [...evidence]);
    // One name needs no second word that it is alike.
    else if (!known.some(({ key }) => key === 'name')) known.push(...evidence);
  };
  sharedKeys(rows, note);
  aliasPairs(rows, knowledge.aliases ?? new Map(), (later, earlier, evidence) => note(later, earlier, [evidence]));
  chinesePairs(rows, knowledge, (later, earlier, evidence) => note(later, earlier, [evidence]));
  latinPairs(rows, knowledge, note);
  return [...pairs]
    .sort(([a], [b]) => a - b)
    .flatMap(([later, partners]) =>
      [...partners].map(([earlier, evidence]): DuplicatePair => {
        const against = differing(rows[later]!, rows[earlier]!);
        return { earlier, later, strength: strengthOf(evidence, against), evidence, against };
      }),
    );
};
