/**
 * Public holidays and make-up workdays, and the hidden table 日历 that formulas read. Holiday facts: the State Council's
 * yearly notices as kept by the chinese-days package; a year it does not know is uncovered, never "all workdays".
 */
import { BLANK, add, and_, concat, countifs, fn, gt, if_, lit, ne, or_, col, tableColumn } from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import chineseDays from 'chinese-days/dist/chinese-days.json';
import { parseIso, partsOf, serialOf } from '../values/serial';
import { CALENDAR } from './working-time';

export const HOLIDAYS = '节假日';

export interface Holiday {
  /** Whole serial. */
  readonly date: number;
  /** 休: not worked; 班: a weekend day worked instead. */
  readonly kind: '休' | '班';
  readonly name: string;
}

const FIRST_YEAR = 2018;
const LAST_YEAR = 2026;

const rowsOf = (days: Readonly<Record<string, string>>, kind: Holiday['kind']): Holiday[] =>
  Object.entries(days).flatMap(([iso, text]) => {
    const date = parseIso(iso);
    const year = Number(iso.slice(0, 4));
    return date === undefined || year < FIRST_YEAR || year > LAST_YEAR
      ? []
      : [{ date, kind, name: text.split(',')[1] ?? '' }];
  });

/** Rows of table 节假日 as delivered, by date. */
export const holidays: readonly Holiday[] = [
  ...rowsOf(chineseDays.holidays, '休'),
  ...rowsOf(chineseDays.workdays, '班'),
].sort((a, b) => a.date - b.date);

export const holidayColumns = ['日期', '类型', '名称'] as const;

/** Years that have at least one row in 节假日, from the dates of its rows. */
export const coveredYears = (dates: Iterable<number>): Set<number> =>
  new Set(Array.from(dates, (date) => partsOf(date).year));

/** Two years after the last covered one are in 日历 too, so that holidays a manager adds take effect without the add-in. */
const SPARE_YEARS = 2;

/** Days of table 日历: every day from the first covered year to the first of January after the spare years. */
export const calendarDays = (dates: Iterable<number> = holidays.map((holiday) => holiday.date)): number[] => {
  const years = [...coveredYears(dates)];
  const first = years.length ? Math.min(...years) : FIRST_YEAR;
  const last = (years.length ? Math.max(...years) : LAST_YEAR) + SPARE_YEARS;
  const from = serialOf(first, 1, 1);
  const to = serialOf(last + 1, 1, 1);
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
};

const day = col('日期');
const listed = (kind: Holiday['kind']): Expr =>
  gt(countifs([tableColumn(HOLIDAYS, '日期'), day], [tableColumn(HOLIDAYS, '类型'), kind]), 0);
const weekend = gt(fn('WEEKDAY', day, 2), 5);

export interface CalendarColumn {
  readonly label: string;
  /** Left out: the days of `calendarDays`. */
  readonly formula?: Expr;
}

/** Columns of table 日历. 非工作日 is the date itself when it is not worked, else 0; 有数据日 the date itself in a covered year, else ''. */
export const calendarColumns: readonly CalendarColumn[] = [
  { label: '日期' },
  { label: '非工作日', formula: if_(or_(listed('休'), and_(weekend, ne(listed('班'), true))), day, lit(0)) },
  {
    label: '有数据日',
    formula: if_(
      gt(
        countifs(
          [tableColumn(HOLIDAYS, '日期'), concat('>=', fn('DATE', fn('YEAR', day), 1, 1))],
          [tableColumn(HOLIDAYS, '日期'), concat('<', fn('DATE', add(fn('YEAR', day), 1), 1, 1))],
        ),
        0,
      ),
      day,
      BLANK,
    ),
  },
];

export { CALENDAR };
