/** A value that must be unique in its register occurs again. The later row is named, with the first as its partner. */
import { isBlank } from '../values/cell';
import { Row, positionsOf } from '../values/rows';
import { fieldsOn } from './support/field-check';
import { partner, sheetRow } from './support/relate';
import { finding } from './support/row-check';
import type { Check } from './types';

/** Columns that are unique together. */
const TOGETHER = [{ register: 'plans', columns: ['月份', '客户编号', '部门', '业务员'] }] as const;

export const unique: Check = {
  id: 'unique',
  source: 'requirements section 6',
  *run(context) {
    for (const table of context.registers.values()) {
      const single = fieldsOn(table, context)
        .filter(([field]) => field.unique)
        .map(([field]) => [field.label]);
      const together = TOGETHER.filter((rule) => rule.register === table.register).map((rule) => [...rule.columns]);
      const positions = positionsOf(table.columns);
      for (const columns of [...single, ...together]) {
        const first = new Map<string, Row>();
        const places = columns.map((label) => positions.get(label) ?? -1);
        for (let at = 0; at < table.rows.length; at++) {
          const cells = table.rows[at]!;
          if (places.every((place) => isBlank(cells[place]))) continue;
          // Text keys, so that "001" and 1 stay two codes; letters of either case are one, as in Excel.
          const key = places
            .map((place) =>
              String(cells[place] ?? '')
                .trim()
                .toUpperCase(),
            )
            .join('\u0000');
          const row = new Row(positions, cells, at);
          const earlier = first.get(key);
          if (!earlier) {
            first.set(key, row);
            continue;
          }
          const params = { column: columns.join('、'), other: sheetRow(table, earlier) };
          yield {
            ...finding('unique', '错误', table.register, row, columns[0]!, params),
            related: partner(table, row, earlier, columns[0]),
          };
        }
      }
    }
  },
};
