/**
 * The year of `8月26日` where the table itself says it: all dated cells of the column in one year, neighbours above and
 * below of one year in an ordered column, or a single year in header, title or sheet name. The calendar of today is no
 * evidence (requirements section 8: what context cannot settle stays as text).
 */
import { partsOf, serialOf } from '../../values/serial';
import type { CellValue } from '../../values/cell';
import type { DateContext } from '../clean/dates';
import { lacksYear, readDateNumber, readDateText } from '../clean/dates';
import { foldWidth } from '../clean/text';
import type { ColumnMapping, TablePlan } from '../types';
import type { SourceRows } from './source-rows';

type YearAt = NonNullable<DateContext['yearAt']>;

/** One other date says too little about a column. */
const LEAST_DATED = 2;

const serialIn = (value: CellValue): number | undefined => {
  const read =
    typeof value === 'number' ? readDateNumber(value) : typeof value === 'string' ? readDateText(value, {}) : undefined;
  return typeof read === 'object' && read.assumed !== 'day' ? read.serial : undefined;
};

/** The only year that texts name, or undefined. A range such as 2023-2025 names none. */
const yearNamed = (texts: readonly string[]): number | undefined => {
  const years = new Set<number>();
  for (const text of texts)
    for (const [year] of foldWidth(text).matchAll(/(?<!\d)(?:19[5-9]|20\d)\d(?!\d)/g)) years.add(Number(year));
  return years.size === 1 ? [...years][0] : undefined;
};

interface Dated {
  readonly row: number;
  readonly serial: number;
}

const isOrdered = (dated: readonly Dated[]): boolean => {
  const rises = dated.every(({ serial }, i) => i === 0 || serial >= dated[i - 1]!.serial);
  return rises || dated.every(({ serial }, i) => i === 0 || serial <= dated[i - 1]!.serial);
};

/** Index of the first date at or below a row. */
const firstFrom = (dated: readonly Dated[], row: number): number => {
  let [low, high] = [0, dated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (dated[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Both neighbours of one year, and the day between them. */
const betweenNeighbours =
  (dated: readonly Dated[]): YearAt =>
  (row, month, day) => {
    const at = firstFrom(dated, row);
    const [above, below] = [dated[at - 1], dated[at]];
    if (!above || !below) return undefined;
    const { year } = partsOf(above.serial);
    if (partsOf(below.serial).year !== year) return undefined;
    const serial = serialOf(year, month, day);
    const [least, most] = [Math.min(above.serial, below.serial), Math.max(above.serial, below.serial)];
    return serial >= Math.floor(least) && serial <= most ? year : undefined;
  };

/** What the table says about the years of a column; undefined when no cell needs it, or nothing settles any. */
export const yearEvidence = (table: TablePlan, source: SourceRows, mapping: ColumnMapping): YearAt | undefined => {
  if (!source.rows.some((row) => lacksYear(source.value(row, mapping.column)))) return undefined;
  const dated = source.rows.flatMap((row): Dated[] => {
    const serial = serialIn(source.value(row, mapping.column));
    return serial === undefined ? [] : [{ row, serial }];
  });
  const years = new Set(dated.map(({ serial }) => partsOf(serial).year));
  if (years.size === 1 && dated.length >= LEAST_DATED) return () => [...years][0];
  const titles = table.skipped.filter(({ reason }) => reason === 'title').map(({ text }) => text);
  const named =
    years.size === 0 ? (yearNamed([mapping.path ?? mapping.header]) ?? yearNamed([table.sheet, ...titles])) : undefined;
  if (named !== undefined) return () => named;
  return dated.length >= LEAST_DATED && isOrdered(dated) ? betweenNeighbours(dated) : undefined;
};
