/** When each customer came into stock, was lost, and came back (requirements section 8, report 12). */
import { customerKey } from '../../values/rows';
import { CUSTOMER_CODE } from '../../registers/types';
import { addMonths } from '../../values/serial';
import type { ReportContext } from '../types';
import { customersOf } from './customers';
import { salesOf } from './sales';

/** A customer is lost in the month when its last trade became this old. */
const LOST_AFTER_MONTHS = 12;

export interface StockEvent {
  readonly day: number;
  readonly kind: 'new' | 'lost';
}

/** Every entry, loss and return of every customer up to as-of. A customer that never traded is never lost. */
export const stockEvents = (context: ReportContext): StockEvent[] => {
  const trades = new Map<string, number[]>();
  for (const { row, day } of salesOf(context)) {
    const key = customerKey(row.get(CUSTOMER_CODE));
    const days = trades.get(key);
    if (days) days.push(Math.floor(day));
    else trades.set(key, [Math.floor(day)]);
  }
  const events: StockEvent[] = [];
  for (const customer of customersOf(context)) {
    const key = customerKey(customer.get(CUSTOMER_CODE));
    const days = (trades.get(key) ?? []).sort((a, b) => a - b);
    const entry = customer.number('建档日期') ?? customer.number('首次接触日期') ?? days[0];
    if (entry === undefined || Math.floor(entry) > context.asOf) continue;
    events.push({ day: Math.floor(entry), kind: 'new' });
    days.forEach((day, at) => {
      const lost = addMonths(day, LOST_AFTER_MONTHS);
      const next = days[at + 1];
      if (lost > context.asOf || lost < entry || (next !== undefined && next <= lost)) return;
      events.push({ day: lost, kind: 'lost' });
      if (next !== undefined) events.push({ day: next, kind: 'new' });
    });
  }
  return events;
};
