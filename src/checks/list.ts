/** A value that is none of those its list allows; 是/否 fields included. */
import { cellCheck } from './support/field-check';

const YES_NO = ['是', '否'] as const;

export const list = cellCheck({
  id: 'list',
  source: 'requirements section 6',
  rules: ['list'],
  appliesTo: (field) => field.type === 'yesno' || (field.type === 'list' && field.list !== undefined),
  faultOf(value, field) {
    const allowed: readonly string[] = field.type === 'yesno' ? YES_NO : field.list!;
    const text = String(value).trim();
    if (allowed.includes(text)) return undefined;
    const fix = field.variants?.[text];
    return {
      rule: 'list',
      severity: '错误',
      params: { allowed: allowed.join('/') },
      ...(fix === undefined ? {} : { fix }),
    };
  },
});
