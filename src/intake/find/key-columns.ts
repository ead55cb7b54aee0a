/** Which columns of a found table name the thing a row is about: a lone cell there is data. */
import type { Vocabulary } from '../map/vocabulary';
import { canonical, isRowNumberHeader, readHeader } from '../map/header-text';
import type { ColumnHeader } from './header';

/** Columns whose header ends like a name, a code or a number of something; the first headed column when there is none. */
export const keyColumnsOf = (
  headers: readonly ColumnHeader[],
  left: number,
  words: Vocabulary,
): ReadonlySet<number> => {
  const keys = new Set<number>();
  headers.forEach((header, i) => {
    const main = readHeader(header.leaf).main;
    if (isRowNumberHeader(main) || words.score(header.leaf) === 0) return;
    const word = canonical(main);
    if (/(?:名称|编号|单位|公司|客户|name|code|id|no|company|customer)$/.test(word)) keys.add(left + i);
  });
  return keys;
};

/** The column of row numbers (序号), or 0. */
export const rowNumberColumn = (headers: readonly ColumnHeader[], left: number): number => {
  const index = headers.findIndex((header) => isRowNumberHeader(readHeader(header.leaf).main));
  return index < 0 ? 0 : left + index;
};
