/** Rows that share an identity number, a telephone or a name: exact keys, one pass. */
import type { Row } from '../../values/rows';
import { normalName } from '../support/names';
import { telephoneKey } from '../support/telephone';
import type { Evidence } from './types';

export const identity = (value: string): string => value.replace(/\s/g, '').toUpperCase();

/**
 * What two rows may share, with the key under which it is compared; the strongest evidence first. A telephone of one kind
 * of column may stand in another.
 */
const KEYS = [
  { label: '统一社会信用代码', key: 'creditCode', of: identity },
  { label: '身份证号', key: 'idNumber', of: identity },
  { label: '客户名称', key: 'name', of: normalName },
  { label: '手机', key: 'telephone', of: telephoneKey },
  { label: '备用电话', key: 'telephone', of: telephoneKey },
  { label: '固定电话', key: 'telephone', of: telephoneKey },
] as const;
const PERSON_IDENTITIES = ['身份证号', '手机'] as const;
/** A telephone or name shared by more rows than this is a placeholder, not evidence; each row is named once. */
const MANY = 20;

/** Calls back with every earlier row that shares something with a row, and what they share. */
export const sharedKeys = (
  rows: readonly Row[],
  found: (later: Row, earlier: Row, evidence: Evidence[]) => void,
): void => {
  const holders = new Map(KEYS.map(({ key }) => [key, new Map<string, Row[]>()]));
  for (const row of rows) {
    let shared: Map<Row, Evidence[]> | undefined;
    for (const { label, key, of } of KEYS) {
      const text = row.has(label) ? of(row.text(label)) : '';
      if (!text) continue;
      const places = holders.get(key)!;
      const others = places.get(text);
      if (!others) {
        places.set(text, [row]);
        continue;
      }
      for (const other of others.length > MANY ? others.slice(0, 1) : others) {
        if (other === row || (key === 'name' && areTwoPersons(row, other))) continue;
        shared ??= new Map();
        const evidence = shared.get(other);
        if (!evidence) shared.set(other, [{ key, column: label }]);
        else evidence.push({ key, column: label });
      }
      if (others.at(-1) !== row) others.push(row);
    }
    for (const [other, evidence] of shared ?? []) found(row, other, evidence);
  }
};

/**
 * A person's name has many bearers: two whose ID numbers or mobiles differ are two. A firm's full name has one, so its
 * rows are shown even when other cells differ.
 */
const areTwoPersons = (a: Row, b: Row): boolean =>
  isPerson(a) &&
  isPerson(b) &&
  PERSON_IDENTITIES.some(
    (label) => a.has(label) && b.has(label) && identity(a.text(label)) !== identity(b.text(label)),
  );

/** By type, else by a name of two to four characters. */
export const isPerson = (row: Row): boolean =>
  row.has('客户类型') ? row.text('客户类型') === '个人' : /^\p{Script=Han}{2,4}$/u.test(row.text('客户名称'));
