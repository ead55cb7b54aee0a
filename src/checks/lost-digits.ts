/** A long code was once typed as a number, and Excel has put zeros in place of what it could not keep. */
import type { FieldType } from '../registers/types';
import { cellCheck } from './support/field-check';
import { hasLostDigits } from './support/lost-digits';

const LONG: ReadonlySet<FieldType> = new Set(['idNumber', 'creditCode', 'mobile', 'landline', 'phone', 'vin']);

export const lostDigits = cellCheck({
  id: 'lost-digits',
  source: 'requirements section 6',
  rules: ['lostDigits'],
  appliesTo: (field) => LONG.has(field.type) || field.type === 'code',
  faultOf(value, field) {
    // Eighteen digits of text in a code of the office's own may well end in 000; only a number gives itself away.
    const lost = field.type === 'code' ? typeof value === 'number' && hasLostDigits(value) : hasLostDigits(value);
    return lost ? { rule: 'lostDigits', severity: '警告' } : undefined;
  },
});
