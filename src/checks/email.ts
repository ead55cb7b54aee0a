/** 邮箱: one address, a local part and a domain with a dot. */
import { cellCheck } from './support/field-check';

const ADDRESS = /^[A-Za-z0-9_.+\-']+@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

export const email = cellCheck({
  id: 'email',
  source: 'requirements section 6',
  rules: ['email'],
  appliesTo: (field) => field.type === 'email',
  faultOf(value) {
    const text = String(value).trim();
    const valid = ADDRESS.test(text) && !text.includes('..') && !/^\.|\.@/.test(text);
    return valid ? undefined : { rule: 'email', severity: '错误' };
  },
});
