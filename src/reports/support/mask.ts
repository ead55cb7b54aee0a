/** What 机密 and 绝密 customers show in a report: enough to tell two apart, not enough to reach them. */
import type { Row } from '../../values/rows';

const SECRET: ReadonlySet<string> = new Set(['机密', '绝密']);

export const isSecret = (customer: Row | undefined): boolean => SECRET.has(customer?.text('密级') ?? '');

/** `杭州宏达贸易有限公司` → `杭***`. */
export const maskName = (name: string): string => (name ? `${[...name][0]}***` : '');

/** Keeps the first three and the last two characters of a telephone or ID number; short ones vanish altogether. */
export const maskNumber = (text: string): string => {
  if (text.length < 7) return text && '***';
  return `${text.slice(0, 3)}${'*'.repeat(text.length - 5)}${text.slice(-2)}`;
};
