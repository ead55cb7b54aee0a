/** 身份证号 (GB 11643): shape, a real past birth date, the check character; the older 15 digits are a warning. */
import { cellCheck } from './support/field-check';
import { idCheckCharacter, idNumberFault } from './support/id-number';
import { hasLostDigits } from './support/lost-digits';

const RULES = {
  shape: 'idNumberShape',
  birthDate: 'idNumberBirthDate',
  checkDigit: 'idNumberCheckDigit',
  fifteen: 'idNumberFifteen',
} as const;

export const idNumber = cellCheck({
  id: 'id-number',
  source: 'GB 11643',
  rules: Object.values(RULES),
  appliesTo: (field) => field.type === 'idNumber',
  faultOf(value, _field, context) {
    if (hasLostDigits(value)) return undefined;
    const text = String(value).trim();
    const fault = idNumberFault(text, context.asOf);
    if (!fault) return undefined;
    const fault18 = { rule: RULES[fault], severity: '警告' } as const;
    return fault === 'fifteen' ? { ...fault18, fix: upgraded(text) } : fault18;
  },
});

/** The 18 digits of a 15-digit number: all of its holders were born in the 1900s. */
const upgraded = (fifteen: string): string => {
  const digits = `${fifteen.slice(0, 6)}19${fifteen.slice(6)}`;
  return digits + idCheckCharacter(digits);
};
