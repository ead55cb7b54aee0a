/** A required cell is blank. A column that the source lacked altogether is one warning for its table. */
import { isBlank } from '../values/cell';
import { fieldsOn } from './support/field-check';
import type { Check, CheckContext, RegisterRows } from './types';

export const required: Check = {
  id: 'required',
  source: 'requirements section 6',
  rules: ['required', 'missingColumn'],
  *run(context) {
    for (const table of context.registers.values()) {
      const fields = fieldsOn(table, context);
      const places = fields.map(([, at]) => at);
      const filled = table.rows.map((cells) => places.some((at) => !isBlank(cells[at])));
      const used = filled.filter(Boolean).length;
      for (const [field, at] of fields) {
        if (!field.required) continue;
        const blank: number[] = [];
        table.rows.forEach((cells, row) => {
          if (filled[row] && isBlank(cells[at])) blank.push(row);
        });
        const base = { register: table.register, column: field.label, value: null } as const;
        if (isMissing(table, field.label, blank.length, used, context)) {
          const params = { column: field.label, rows: used };
          yield { ...base, rule: 'missingColumn', severity: '警告', row: null, params };
          continue;
        }
        for (const row of blank) {
          yield { ...base, rule: 'required', severity: '错误', row, params: { column: field.label } };
        }
      }
    }
  },
};

/** Intake knows which columns the source lacked; a register read back from its sheet shows it by an empty column. */
const isMissing = (table: RegisterRows, label: string, blank: number, used: number, context: CheckContext): boolean => {
  const known = context.missing?.get(table.register);
  return known ? blank > 0 && blank === used && known.has(label) : used > 1 && blank === used;
};
