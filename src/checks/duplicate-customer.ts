/**
 * 重卡: two rows that may be one customer, because they share a telephone, a code or a name. Only ever a warning with its
 * evidence: two people do share a telephone, and a person decides. The later row is named, once for each earlier partner.
 */
import { rowsOf } from '../values/rows';
import { customerPairs, isSameRecord, sharesKey } from './support/customer-pairs';
import { partner } from './support/relate';
import { finding } from './support/row-check';
import type { Check } from './types';

export const duplicateCustomer: Check = {
  id: 'duplicate-customer',
  source: 'requirements section 6',
  rules: ['duplicateCustomer'],
  *run(context) {
    const table = context.registers.get('customers');
    if (!table) return;
    const rows = rowsOf(table);
    for (const pair of customerPairs(table, context)) {
      const [row, other] = [rows[pair.later]!, rows[pair.earlier]!];
      if (!sharesKey(pair) || isSameRecord(pair, row, other)) continue;
      const columns = [...new Set(pair.evidence.map(({ column }) => column))];
      const params = { evidence: columns.join('、'), partner: other.text('客户名称') };
      const found = finding('duplicateCustomer', '警告', 'customers', row, columns[0]!, params);
      yield { ...found, related: partner(table, row, other) };
    }
  },
};
