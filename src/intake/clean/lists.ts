/** Yes/no and enumerations: the many ways to say one thing. */
import type { CellValue } from '../../values/cell';
import type { FieldDef } from '../../registers/types';
import type { Cleaned } from './outcome';
import { cleanText, foldWidth } from './text';

const YES = '是 y yes true t 1 √ ✓ ✔ ☑ ✅ ○ ◯ ⭕ ● ■ v 有 对 真 需要 是的 已 属于 on'.split(' ');
const NO = '否 n no false f 0 × x ✗ ✘ ✖ ╳ ❌ ☐ □ 无 没有 不是 不 未 非 不属于 假 错 off'.split(' ');
const ENDINGS = /(?:类?客户|类型|类|级|型|度)$/;

/** One look-up per field: folded spelling → value. */
export type ListLookup = ReadonlyMap<string, string>;

const key = (text: string): string => foldWidth(text).toLowerCase().replace(/\s+/g, '');

/** Builds the look-up of a yes/no or list field. Spellings given by the definition win over the general ones. */
export const listLookup = (field: FieldDef): ListLookup => {
  const lookup = new Map<string, string>();
  if (field.type === 'yesno') {
    for (const word of YES) lookup.set(key(word), '是');
    for (const word of NO) lookup.set(key(word), '否');
  }
  for (const value of field.list ?? []) lookup.set(key(value), value);
  for (const [variant, value] of Object.entries(field.variants ?? {})) lookup.set(key(variant), value);
  return lookup;
};

/** The list value a cell means, or undefined. */
export const listValue = (value: CellValue, lookup: ListLookup): string | undefined => {
  if (value === null) return undefined;
  const folded = key(String(value));
  return lookup.get(folded) ?? lookup.get(folded.replace(ENDINGS, ''));
};

/** A yes/no or list cell; an unknown word stays, and the list check names it. */
export const cleanList = (value: CellValue, lookup: ListLookup): Cleaned => {
  if (value === null) return { value };
  const known = listValue(value, lookup);
  if (known !== undefined) return known === value ? { value } : { value: known, reason: 'listVariant' };
  const text = typeof value === 'string' ? cleanText(value) : value;
  return text === value ? { value } : { value: text, reason: 'spaces' };
};
