/** What the words of a header are not: values, and texts longer than any header. */

/** Longer texts are no headers. */
export const LONGEST_HEADER = 40;

/** Numbers, dates, phone numbers, addresses: values, not words. */
export const looksLikeValue = (text: string): boolean =>
  /^[-+￥¥$]?[\d,.，]+%?$/.test(text) ||
  /^\d{2,4}[-/.年]\d{1,2}/.test(text) ||
  /^\d[\d\s-]{6,}$/.test(text) ||
  text.includes('@');
