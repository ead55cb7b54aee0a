/** Company and person names made comparable. The result is a key for comparing, never shown and never written. */
import { foldWidth } from '../clean/text';

const NOISE = /[\s·•.,'’"“”\-–—_/&()[\]{}<>《》「」、。]/g;
/** Forms of one legal tail; the longest first. */
const TAILS = /(?:股份有限责任公司|股份有限公司|有限责任公司|有限公司|股份公司|有限责任|有限)$/;

/** Widths folded, spaces and punctuation gone; the legal form stays as it is written. */
export const spelledName = (name: string): string => foldWidth(name).toLowerCase().replace(NOISE, '');

/** Widths folded, spaces and punctuation gone (the words inside brackets stay), legal tails made one. The region stays. */
export const normalizeName = (name: string): string => {
  const bare = spelledName(name);
  const stem = bare.replace(TAILS, '');
  return stem === bare || stem === '' ? bare : `${stem}有限公司`;
};

/** The same without any legal tail: 宏达贸易公司 and 宏达贸易有限公司 meet here. */
export const nameStem = (name: string): string => {
  const normal = normalizeName(name);
  return normal.replace(/(?:有限)?公司$/, '') || normal;
};
