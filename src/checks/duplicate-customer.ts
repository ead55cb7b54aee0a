/**
 * 重卡: two rows that may be one customer, because they share a telephone, a code or a name. Only ever a warning with its
 * evidence: two people do share a telephone, and a person decides. The later row is named, once for each earlier partner.
 */
import type { CellValue } from '../values/cell';
import { rowsOf, type Row } from '../values/rows';
import { normalName } from './support/names';
import { partner } from './support/relate';
import { finding } from './support/row-check';
import { telephoneKey } from './support/telephone';
import type { Check } from './types';

const code = (value: string): string => value.replace(/\s/g, '').toUpperCase();

/**
 * What two rows may share, with the key under which it is compared; the strongest evidence first. A telephone of one kind
 * of column may stand in another.
 */
const EVIDENCE = [
  { label: '统一社会信用代码', kind: 'creditCode', key: code },
  { label: '身份证号', kind: 'idNumber', key: code },
  { label: '客户名称', kind: 'name', key: normalName },
  { label: '手机', kind: 'telephone', key: telephoneKey },
  { label: '备用电话', kind: 'telephone', key: telephoneKey },
  { label: '固定电话', kind: 'telephone', key: telephoneKey },
] as const;
const IDENTITIES = ['身份证号', '手机'] as const;
/** A telephone or name shared by more rows than this is a placeholder, not evidence; each row is named once. */
const MANY = 20;

export const duplicateCustomer: Check = {
  id: 'duplicate-customer',
  source: 'requirements section 6',
  rules: ['duplicateCustomer'],
  *run(context) {
    const table = context.registers.get('customers');
    if (!table) return;
    const holders = new Map(EVIDENCE.map(({ kind }) => [kind, new Map<string, Row[]>()]));
    for (const row of rowsOf(table)) {
      let shared: Map<Row, Set<string>> | undefined;
      for (const { label, kind, key } of EVIDENCE) {
        const text = row.has(label) ? key(row.text(label)) : '';
        if (!text) continue;
        const places = holders.get(kind)!;
        const others = places.get(text);
        if (!others) {
          places.set(text, [row]);
          continue;
        }
        for (const other of others.length > MANY ? others.slice(0, 1) : others) {
          if (other === row || (kind === 'name' && areTwoPersons(row, other))) continue;
          shared ??= new Map();
          shared.set(other, (shared.get(other) ?? new Set<string>()).add(label));
        }
        if (others.at(-1) !== row) others.push(row);
      }
      for (const [other, evidence] of shared ?? []) {
        if (sameCode(row.get('客户编号'), other.get('客户编号')) && evidence.has('客户名称')) continue;
        const params = { evidence: [...evidence].join('、'), partner: other.text('客户名称') };
        const found = finding('duplicateCustomer', '警告', 'customers', row, [...evidence][0]!, params);
        yield { ...found, related: partner(table, row, other) };
      }
    }
  },
};

/**
 * A person's name has many bearers: two whose ID numbers or mobiles differ are two. A firm's full name has one, so its
 * rows are shown even when other cells differ.
 */
const areTwoPersons = (a: Row, b: Row): boolean =>
  isPerson(a) &&
  isPerson(b) &&
  IDENTITIES.some((label) => a.has(label) && b.has(label) && code(a.text(label)) !== code(b.text(label)));

/** By type, else by a name of two to four characters. */
const isPerson = (row: Row): boolean =>
  row.has('客户类型') ? row.text('客户类型') === '个人' : /^\p{Script=Han}{2,4}$/u.test(row.text('客户名称'));

/** Rows with one 客户编号 and one name are already the error `unique`. */
const sameCode = (a: CellValue, b: CellValue): boolean =>
  a !== null && b !== null && code(String(a)) === code(String(b));
