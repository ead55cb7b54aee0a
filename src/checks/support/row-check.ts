/** Most checks ask one question of each row. A `RowRule` is that question as data; `rowCheck` turns it into a check. */
import type { CellValue } from '../../values/cell';
import { rowsOf, type Row } from '../../values/rows';
import type { RegisterId } from '../../registers/types';
import type { Check, CheckContext, Finding, Severity } from '../types';

export interface RowRule {
  /** Rule id of the finding (`overCredit`); the check is named by its file (`over-credit`). */
  readonly id: string;
  readonly source: string;
  readonly register: RegisterId;
  readonly severity: Severity;
  /** The column a person should look at; its value is shown. */
  readonly column: string;
  /** True, or the sentence's placeholders, when the row breaks the rule. */
  breaks(row: Row, context: CheckContext): boolean | Readonly<Record<string, string | number>>;
}

export const rowCheck = (rule: RowRule): Check => ({
  id: rule.id.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  source: rule.source,
  rules: [rule.id],
  byRow: true,
  *run(context) {
    for (const row of rowsOf(context.registers.get(rule.register))) {
      const broken = rule.breaks(row, context);
      if (broken === false) continue;
      yield finding(rule.id, rule.severity, rule.register, row, rule.column, broken === true ? {} : broken);
    }
  },
});

/** A finding at one cell of a row. `{{column}}` and `{{value}}` are always filled. */
export const finding = (
  rule: string,
  severity: Severity,
  register: RegisterId,
  row: Row,
  column: string,
  params: Readonly<Record<string, string | number>> = {},
): Finding => {
  const value: CellValue = row.get(column);
  return {
    rule,
    severity,
    register,
    row: row.index,
    column,
    value,
    params: { column, value: shown(value), ...params },
  };
};

/** How a value is quoted inside a sentence. */
export const shown = (value: CellValue): string | number =>
  value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : value;
