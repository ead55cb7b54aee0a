/**
 * Names that may be one customer's although no number says so: another form of one company name, an alias, the same
 * sound, a short name, a spelling in Latin letters. Shown, never merged by themselves.
 */
import { rowsOf } from '../values/rows';
import { customerPairs, isSameRecord, sharesKey } from './support/customer-pairs';
import { partner } from './support/relate';
import { finding } from './support/row-check';
import type { Check, Severity } from './types';

/** Evidence → rule and severity. A name in another form is likely the same firm, a likeness only perhaps. */
const RULES: Readonly<Record<string, readonly [rule: string, severity: Severity]>> = {
  alias: ['nameAlias', '警告'],
  nameForm: ['nameVariant', '警告'],
  homophone: ['nameHomophone', '提示'],
  shortName: ['nameShort', '提示'],
  latinName: ['nameLatin', '提示'],
  romanised: ['nameRomanised', '提示'],
};

export const similarNames: Check = {
  id: 'similar-names',
  source: 'requirements section 6',
  rules: Object.values(RULES).map(([rule]) => rule),
  *run(context) {
    const table = context.registers.get('customers');
    if (!table) return;
    const rows = rowsOf(table);
    for (const pair of customerPairs(table, context)) {
      const [row, other] = [rows[pair.later]!, rows[pair.earlier]!];
      const known = RULES[pair.evidence[0]!.key];
      if (!known || sharesKey(pair) || isSameRecord(pair, row, other)) continue;
      const [rule, severity] = known;
      const found = finding(rule, severity, 'customers', row, '客户名称', { partner: other.text('客户名称') });
      yield { ...found, related: partner(table, row, other) };
    }
  },
};
