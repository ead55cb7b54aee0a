/** Text, or a number that is none, where a number or a date belongs. Formulas take such a cell as blank. */
import type { FieldType } from '../registers/types';
import { cellCheck } from './support/field-check';

const NUMBERS: ReadonlySet<FieldType> = new Set(['number', 'money', 'percent', 'score']);
const DATES: ReadonlySet<FieldType> = new Set(['date', 'datetime', 'month']);
/** 9999-12-31, the last day Excel knows. */
const LAST_DAY = 2_958_465;

export const type = cellCheck({
  id: 'type',
  source: 'requirements section 6',
  rules: ['typeNumber', 'typeInteger', 'typeDate'],
  appliesTo: (field) => NUMBERS.has(field.type) || DATES.has(field.type) || field.type === 'integer',
  faultOf(value, field) {
    if (DATES.has(field.type)) {
      const isDate = typeof value === 'number' && value >= 1 && value < LAST_DAY + 1;
      return isDate ? undefined : { rule: 'typeDate', severity: '错误' };
    }
    if (typeof value !== 'number') return { rule: 'typeNumber', severity: '错误' };
    return field.type === 'integer' && !Number.isInteger(value) ? { rule: 'typeInteger', severity: '错误' } : undefined;
  },
});
