/** Which columns of a table are periods of one measure (1月 … 12月; 数量 and 金额 under each month), and of which year. */
import { isoDate, partsOf } from '../../values/serial';
import { foldWidth } from '../clean/text';
import type { ColumnHeader } from '../find/header';
import type { Period, PeriodWords } from '../find/periods';
import { periodEnd, periodWords } from '../find/periods';

export interface PeriodColumn {
  readonly column: number;
  readonly period: Period;
  /** The words of the header beside the period: 销售额, 数量; '' when the period is all it says. */
  readonly measure: string;
}

interface Read {
  readonly column: number;
  readonly words: PeriodWords;
  readonly year: number | undefined;
  readonly measure: string;
}

const TOTAL =
  /^(?:合计|小计|总计|共计|总额|累计|全年|年度|年累计|上半年|下半年|平均|月均|均值|占比|排名|总合计|subtotal|total|grandtotal|sum|average|avg|ytd)/i;
const QUARTER_TOTAL = new Set(['quarter', 'year']);

const bare = (level: string): string => foldWidth(level).replace(/[\s()（）]/g, '');

/** A column that sums or compares the periods: kept as it is, never a record, or every sale would count twice. */
export const isPeriodTotal = ({ leaf, path }: ColumnHeader): boolean => {
  const word = periodWords(leaf);
  if (TOTAL.test(word && word.unit !== 'year' ? word.rest : bare(leaf))) return true;
  const levels = path.split(' / ');
  return (
    levels.every((level) => (periodWords(level)?.unit ?? 'year') === 'year') &&
    levels.some((level) => TOTAL.test(bare(level)))
  );
};

/** All levels of a header read together: the year may stand above the month, the measure above or below it. */
const readLevels = (column: number, { path }: ColumnHeader): Read | undefined => {
  let words: PeriodWords | undefined;
  let year: number | undefined;
  const rest: string[] = [];
  for (const level of path.split(' / ')) {
    const read = periodWords(level);
    if (!read) {
      rest.push(foldWidth(level).replace(/[\s()（）:：]/g, ''));
      continue;
    }
    year = read.year ?? year;
    if (read.unit !== 'year') words = read;
    rest.push(read.rest);
  }
  return words && { column, words, year, measure: rest.join('').replace(/^份/, '') };
};

/** Position in time for telling order; months and quarters without a year count from year 0. */
const rank = ({ words, year }: Read): number =>
  words.unit === 'day' ? words.day! : (year ?? 0) * (words.unit === 'month' ? 12 : 4) + words.number!;

/** Two neighbours, or three that at least go one way. */
const isRun = (reads: readonly Read[]): boolean => {
  const steps = reads.slice(1).map((read, at) => rank(read) - rank(reads[at]!));
  const oneWay = steps.every((step) => step > 0) || steps.every((step) => step < 0);
  return oneWay && (steps.length >= 2 || (steps.length === 1 && Math.abs(steps[0]!) === 1));
};

/** Months kept as the date of their first day. */
const asMonths = (reads: readonly Read[]): readonly Read[] => {
  const days = reads.map(({ words }) => (words.unit === 'day' ? partsOf(words.day!) : undefined));
  if (!days.every((day) => day?.day === 1)) return reads;
  return reads.map((read, at) => ({
    ...read,
    year: days[at]!.year,
    words: { unit: 'month', number: days[at]!.month, rest: '' },
  }));
};

const QUARTERS = ['一', '二', '三', '四'];

const periodOf = ({ words, year }: Read): Period => {
  if (words.unit === 'day') return { date: words.day!, label: isoDate(words.day!) };
  const unit = words.unit === 'quarter' ? 'quarter' : 'month';
  const name = unit === 'quarter' ? `${QUARTERS[words.number! - 1]!}季度` : `${words.number!}月`;
  return year === undefined
    ? { date: null, label: name }
    : { date: periodEnd(unit, year, words.number!), label: `${year}年${name}` };
};

/** The only year that texts name, or undefined. */
const yearNamed = (texts: readonly string[]): number | undefined => {
  const years = new Set(
    texts.flatMap((text) =>
      [...foldWidth(text).matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map(([year]) => Number(year)),
    ),
  );
  return years.size === 1 ? [...years][0] : undefined;
};

/**
 * The period columns of a table, left to right; none when the headers are no run of periods. Quarters between months are
 * sums of them and left out. `texts`: titles first, then the sheet's name; a year that stands only there is taken.
 */
export const periodColumns = (
  headers: readonly { readonly column: number; readonly header: ColumnHeader }[],
  texts: readonly string[],
): PeriodColumn[] => {
  const groups = new Map<string, Read[]>();
  for (const { column, header } of headers) {
    const read = header.leaf === '' || isPeriodTotal(header) ? undefined : readLevels(column, header);
    if (!read || read.words.unit === 'year') continue;
    const key = `${read.words.unit}|${read.measure}`;
    const group = groups.get(key);
    if (group) group.push(read);
    else groups.set(key, [read]);
  }
  const runs = [...groups.values()].filter(isRun);
  const fine = runs.some(([first]) => !QUARTER_TOTAL.has(first!.words.unit));
  const year = yearNamed(texts.slice(0, -1)) ?? yearNamed(texts);
  return runs
    .filter(([first]) => !fine || !QUARTER_TOTAL.has(first!.words.unit))
    .flatMap(asMonths)
    .map((read) => (read.year === undefined && year !== undefined ? { ...read, year } : read))
    .map((read) => ({ column: read.column, period: periodOf(read), measure: read.measure }))
    .sort((a, b) => a.column - b.column);
};
