/**
 * A working-day span starts in a year 节假日 does not cover: its deadline stays blank, because a guess would call every
 * holiday a working day. One finding per register, column and year, at the first such row.
 */
import { partsOf } from '../values/serial';
import { rowsOf } from '../values/rows';
import type { RegisterId } from '../registers/types';
import { finding } from './support/row-check';
import type { Check } from './types';

/** The dates from which working days or working hours are counted (requirements section 4). */
const STARTS: readonly { readonly register: RegisterId; readonly columns: readonly string[] }[] = [
  { register: 'customers', columns: ['首次接触日期', '最近变动日期'] },
  { register: 'complaints', columns: ['受理时间', '转办时间', '方案实施完成时间'] },
  { register: 'serviceCalls', columns: ['叫修时间'] },
  { register: 'contracts', columns: ['签订日期'] },
  { register: 'archives', columns: ['业务日期'] },
  { register: 'relationshipExpense', columns: ['月份'] },
];

export const calendarYear: Check = {
  id: 'calendar-year',
  source: 'requirements section 2',
  rules: ['calendarYear'],
  *run(context) {
    for (const { register, columns } of STARTS) {
      const rows = rowsOf(context.registers.get(register));
      for (const column of columns) {
        const years = new Map<number, { first: (typeof rows)[number]; count: number }>();
        for (const row of rows) {
          const day = row.number(column);
          if (day === undefined || day < 1) continue;
          const { year } = partsOf(day);
          if (context.coveredYears.has(year)) continue;
          const known = years.get(year);
          if (known) known.count++;
          else years.set(year, { first: row, count: 1 });
        }
        for (const [year, { first, count }] of years) {
          yield finding('calendarYear', '提示', register, first, column, { year, count });
        }
      }
    }
  },
};
