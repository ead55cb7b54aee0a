/** Checks that look at every cell of the fields of some types, in every register. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import { positionsOf } from '../../values/rows';
import type { FieldDef } from '../../registers/types';
import { registerSchema } from '../../schema';
import type { Check, CheckContext, Finding, RegisterRows, Severity } from '../types';
import { shown } from './row-check';

/** What is wrong with a cell: the rule broken, how bad, and the sentence's placeholders. */
export interface CellFault {
  readonly rule: string;
  readonly severity: Severity;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly fix?: CellValue;
}

export interface CellRule {
  readonly id: string;
  readonly source: string;
  /** Every rule a fault of this check may name. */
  readonly rules: readonly string[];
  appliesTo(field: FieldDef): boolean;
  /** Asked for cells that are not blank only. */
  faultOf(value: string | number | boolean, field: FieldDef, context: CheckContext): CellFault | undefined;
}

/** The fields of a register under the context's preset that stand on its sheet, with their position there. */
export const fieldsOn = (table: RegisterRows, context: CheckContext): [field: FieldDef, at: number][] => {
  const positions = positionsOf(table.columns);
  return registerSchema(table.register, context.preset).def.fields.flatMap((field) => {
    const at = positions.get(field.label);
    return at === undefined ? [] : [[field, at] as [FieldDef, number]];
  });
};

export const cellCheck = (rule: CellRule): Check => ({
  id: rule.id,
  source: rule.source,
  rules: rule.rules,
  byRow: true,
  *run(context) {
    for (const table of context.registers.values()) {
      for (const [field, at] of fieldsOn(table, context)) {
        if (rule.appliesTo(field)) yield* columnFaults(rule, table, field, at, context);
      }
    }
  },
});

function* columnFaults(
  rule: CellRule,
  table: RegisterRows,
  field: FieldDef,
  at: number,
  context: CheckContext,
): Iterable<Finding> {
  for (let row = 0; row < table.rows.length; row++) {
    const value = table.rows[row]![at] ?? null;
    if (value === null || isBlank(value)) continue;
    const fault = rule.faultOf(value, field, context);
    if (!fault) continue;
    yield {
      rule: fault.rule,
      severity: fault.severity,
      register: table.register,
      row,
      column: field.label,
      value,
      params: { column: field.label, value: shown(value), ...fault.params },
      ...(fault.fix === undefined ? {} : { fix: { value: fault.fix } }),
    };
  }
}
