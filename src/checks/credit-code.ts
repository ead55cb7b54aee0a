/** 统一社会信用代码 (GB 32100). A warning only: some genuine early codes fail the check. */
import { cellCheck } from './support/field-check';
import { creditCodeFault } from './support/credit-code';
import { hasLostDigits } from './support/lost-digits';

const RULES = {
  shape: 'creditCodeShape',
  checkDigit: 'creditCodeCheckDigit',
  organisationDigit: 'creditCodeOrganisation',
} as const;

export const creditCode = cellCheck({
  id: 'credit-code',
  source: 'GB 32100, GB 11714',
  rules: Object.values(RULES),
  appliesTo: (field) => field.type === 'creditCode',
  faultOf(value) {
    if (hasLostDigits(value)) return undefined;
    const fault = creditCodeFault(String(value));
    return fault && { rule: RULES[fault], severity: '警告' };
  },
});
