/** Working days of a span, by the holidays and make-up workdays that the product is delivered with. */
import { holidays } from '../../policy/calendar';

const OFF = new Set(holidays.filter(({ kind }) => kind === '休').map(({ date }) => date));
const ON = new Set(holidays.filter(({ kind }) => kind === '班').map(({ date }) => date));

/** Saturday and Sunday leave 0 and 1 when divided by 7. */
const isWeekend = (day: number): boolean => day % 7 < 2;

/** @param from, to whole serials, both included */
export const workingDays = (from: number, to: number): number => {
  let days = 0;
  for (let day = from; day <= to; day++) if (ON.has(day) || (!isWeekend(day) && !OFF.has(day))) days++;
  return days;
};
