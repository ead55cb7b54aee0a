import type { WorkCalendar } from './calendar';
import type { Now } from './deadline';
import { type Row, day, num, word } from './record';

/** Every register's rows by register name, the calendar and the as-of moment. */
export interface Context {
  readonly now: Now;
  readonly calendar: WorkCalendar;
  rows(register: string): readonly Row[];
}

/** Rows of one customer, by 客户编号 as text. */
export const byCustomer = (rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const code = word(row, '客户编号');
    if (code !== '') groups.set(code, [...(groups.get(code) ?? []), row]);
  }
  return groups;
};

/** The day of a record, unless it is blank or after as-of. */
export const dayUpTo = (row: Row, label: string, now: Now): number | undefined => {
  const moment = num(row, label);
  return moment !== undefined && day(moment) <= now.date ? day(moment) : undefined;
};
