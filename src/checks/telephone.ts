/** 手机, 固定电话 and other telephone fields: a number that no numbering plan knows, or one of the other kind. */
import { cellCheck } from './support/field-check';
import { hasLostDigits } from './support/lost-digits';
import { readTelephone } from './support/telephone';

export const telephone = cellCheck({
  id: 'telephone',
  source: 'requirements section 6',
  rules: ['mobile', 'landline', 'phone', 'phoneKind'],
  appliesTo: (field) => field.type === 'mobile' || field.type === 'landline' || field.type === 'phone',
  faultOf(value, field) {
    if (hasLostDigits(value)) return undefined;
    const number = readTelephone(String(value));
    if (!number) return { rule: field.type, severity: '错误' };
    const misplaced = field.type !== 'phone' && number.kind !== 'other' && number.kind !== field.type;
    return misplaced ? { rule: 'phoneKind', severity: '提示' } : undefined;
  },
});
