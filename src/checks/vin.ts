/** 车架号: 17 characters; the check character is a warning, since not every maker outside North America sets it. */
import { cellCheck } from './support/field-check';
import { vinFault } from './support/vehicle';

export const vin = cellCheck({
  id: 'vin',
  source: 'requirements section 6',
  rules: ['vinShape', 'vinCheckDigit'],
  appliesTo: (field) => field.type === 'vin',
  faultOf(value) {
    const fault = vinFault(String(value));
    if (!fault) return undefined;
    return { rule: fault === 'shape' ? 'vinShape' : 'vinCheckDigit', severity: fault === 'shape' ? '警告' : '提示' };
  },
});
