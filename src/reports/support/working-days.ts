/** Working days of a span, by the holidays and make-up workdays of the workbook. */
import { holidays as delivered, type Holiday } from '../../policy/calendar';

/** Saturday and Sunday leave 0 and 1 when divided by 7. */
const isWeekend = (day: number): boolean => day % 7 < 2;

/**
 * @param from, to whole serials, both included
 * @param holidays 节假日 as it stands: a manager may have added or removed days
 */
export const workingDays = (from: number, to: number, holidays: readonly Holiday[] = delivered): number => {
  const listed = (wanted: Holiday['kind']): ReadonlySet<number> =>
    new Set(holidays.flatMap(({ date, kind }) => (kind === wanted ? [date] : [])));
  const [off, on] = [listed('休'), listed('班')];
  let days = 0;
  for (let day = from; day <= to; day++) if (!off.has(day) && (!isWeekend(day) || on.has(day))) days++;
  return days;
};
