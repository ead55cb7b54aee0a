/** A number below the least or above the greatest its field allows. */
import { cellCheck } from './support/field-check';

export const range = cellCheck({
  id: 'range',
  source: 'requirements section 6',
  rules: ['rangeBelow', 'rangeAbove'],
  appliesTo: (field) => field.min !== undefined || field.max !== undefined,
  faultOf(value, field) {
    if (typeof value !== 'number') return undefined;
    if (field.min !== undefined && value < field.min) {
      return { rule: 'rangeBelow', severity: '错误', params: { limit: field.min } };
    }
    if (field.max !== undefined && value > field.max) {
      return { rule: 'rangeAbove', severity: '错误', params: { limit: field.max } };
    }
    return undefined;
  },
});
