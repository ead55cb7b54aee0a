/** A record names a customer (or another record) that is not filed. Compared as text keys, as the formulas do. */
import { registerSchema } from '../schema';
import { customerKey, positionsOf } from '../values/rows';
import { fieldsOn } from './support/field-check';
import type { Check, CheckContext } from './types';

export const reference: Check = {
  id: 'reference',
  source: 'requirements section 6',
  rules: ['reference', 'referenceEmpty'],
  *run(context) {
    const keys = new Map<string, ReadonlySet<string>>();
    for (const table of context.registers.values()) {
      for (const [field, at] of fieldsOn(table, context)) {
        const target = field.references;
        if (!target) continue;
        if (!keys.has(target)) keys.set(target, keysOf(target, context));
        const known = keys.get(target)!;
        const name = registerSchema(target, context.preset).def.name;
        const unknown: number[] = [];
        table.rows.forEach((cells, row) => {
          const key = customerKey(cells[at]);
          if (key && !known.has(key)) unknown.push(row);
        });
        const base = { severity: '错误', register: table.register, column: field.label } as const;
        if (known.size === 0 && unknown.length > 0) {
          // One finding for a register that is not there at all, instead of one for every row.
          const params = { column: field.label, target: name, rows: unknown.length };
          yield { ...base, rule: 'referenceEmpty', row: null, value: null, params };
          continue;
        }
        for (const row of unknown) {
          const value = table.rows[row]![at] ?? null;
          const params = { column: field.label, value: String(value), target: name };
          yield { ...base, rule: 'reference', row, value, params };
        }
      }
    }
  },
};

const keysOf = (register: string, context: CheckContext): ReadonlySet<string> => {
  const table = (context.lookups ?? context.registers).get(register);
  const label = registerSchema(register, context.preset).def.fields.find((field) => field.unique)?.label;
  const at = label === undefined ? undefined : table && positionsOf(table.columns).get(label);
  const keys = new Set<string>();
  if (table && at !== undefined) for (const cells of table.rows) keys.add(customerKey(cells[at]));
  keys.delete('');
  return keys;
};
