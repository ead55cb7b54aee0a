/** Values that stand apart in several columns: province and city, family and given name, area code and number, y/m/d. */
import type { CellValue } from '../../values/cell';
import { isBlank } from '../../values/cell';
import { cleanText, foldWidth } from './text';

export type JoinKind = 'region' | 'name' | 'phone' | 'date';

const textOf = (value: CellValue): string => cleanText(String(value));

/** 北京 beside 北京市 is one place. */
const places = (parts: readonly string[]): string =>
  parts.reduce((whole, part) => (part.startsWith(whole.replace(/市$/, '')) ? part : whole + part), '');

/** Chinese names are written together, others with a space. */
const name = (parts: readonly string[]): string =>
  parts.join(parts.every((part) => /^[\u4e00-\u9fff·]+$/.test(part)) ? '' : ' ');

const digits = (part: string, width: number): string => foldWidth(part).replace(/\D/g, '').padStart(width, '0');

/** `2025`, `3月`, `5` → `2025-03-05`; as they stand when one of them is no number. */
const day = (parts: readonly string[]): string =>
  parts.length === 3 && parts.every((part) => /^\d{1,4}(?:年|月|日|号|\.0)?$/.test(foldWidth(part)))
    ? parts.map((part, at) => digits(part.replace(/\.0$/, ''), at === 0 ? 4 : 2)).join('-')
    : parts.join('');

const JOINS: Readonly<Record<JoinKind, (parts: readonly string[]) => string>> = {
  region: places,
  name,
  phone: (parts) => (parts.length === 1 ? parts[0]! : `${areaCode(parts[0]!)}-${parts.slice(1).join('-')}`),
  date: day,
};

/** 571 lost its zero as a number. */
const areaCode = (part: string): string => (/^[1-9]\d{1,2}$/.test(part) ? `0${part}` : part);

/** The cells of one row put together; null when all are blank, the one value when only one is filled. */
export const joinCells = (kind: JoinKind, values: readonly CellValue[]): CellValue => {
  const filled = values.filter((value) => !isBlank(value));
  if (filled.length === 0) return null;
  if (filled.length === 1) return filled[0]!;
  return JOINS[kind](filled.map(textOf));
};
