/** 邮编: six digits, of the regions in use (01–86 and 99). */
import { cellCheck } from './support/field-check';

export const postcode = cellCheck({
  id: 'postcode',
  source: 'requirements section 6',
  rules: ['postcode'],
  appliesTo: (field) => field.type === 'postcode',
  faultOf: (value) =>
    /^(?:0[1-9]|[1-8]\d|99)\d{4}$/.test(String(value).trim()) ? undefined : { rule: 'postcode', severity: '错误' },
});
