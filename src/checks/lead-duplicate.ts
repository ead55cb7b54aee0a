/** 重卡 among leads: the same telephone on a live card of an earlier signature, as the column 卡状态 says. */
import { rowsOf, type Row } from '../values/rows';
import { telephoneKey } from './support/telephone';
import { sheetRow } from './support/relate';
import { finding } from './support/row-check';
import type { Check } from './types';

export const leadDuplicate: Check = {
  id: 'lead-duplicate',
  source: '[1-13]',
  rules: ['leadDuplicate'],
  *run(context) {
    const table = context.registers.get('leads');
    const owners = new Map<string, Row>();
    const rows = rowsOf(table);
    for (const row of rows) {
      const phone = telephoneKey(row.text('电话'));
      if (phone && row.text('卡状态') === '有效') owners.set(phone, row);
    }
    for (const row of rows) {
      if (!table || row.text('卡状态') !== '重卡') continue;
      const owner = owners.get(telephoneKey(row.text('电话')));
      const params = { owner: owner?.text('卡号') ?? '' };
      const found = finding('leadDuplicate', '警告', 'leads', row, '电话', params);
      yield owner ? { ...found, related: `${owner.text('卡号')}（行 ${sheetRow(table, owner)}）` } : found;
    }
  },
};
