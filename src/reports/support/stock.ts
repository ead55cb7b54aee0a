/** When each customer came into stock, was lost, and came back (requirements section 8, report 12). */
import { customerKey, type Row } from '../../values/rows';
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

/** Days on which each customer traded up to as-of, in order, by customer key. */
const tradeDays = (context: ReportContext): ReadonlyMap<string, readonly number[]> => {
  const trades = new Map<string, number[]>();
  for (const { row, day } of salesOf(context)) {
    const key = customerKey(row.get(CUSTOMER_CODE));
    const days = trades.get(key);
    if (days) days.push(Math.floor(day));
    else trades.set(key, [Math.floor(day)]);
  }
  for (const days of trades.values()) days.sort((a, b) => a - b);
  return trades;
};

/** From when on a customer counts: filed, else first met, else first traded. */
const entryOf = (customer: Row, days: readonly number[]): number | undefined =>
  customer.number('建档日期') ?? customer.number('首次接触日期') ?? days[0];

/**
 * Customers in stock at the end of a day, told from the last trade of each alone: what opening, gains and losses must
 * lead to.
 */
export const stockAt = (context: ReportContext, end: number): number => {
  const trades = tradeDays(context);
  return customersOf(context).filter((customer) => {
    const days = trades.get(customerKey(customer.get(CUSTOMER_CODE))) ?? [];
    const entry = entryOf(customer, days);
    if (entry === undefined || Math.floor(entry) > end) return false;
    const last = days.filter((day) => day <= end).at(-1);
    if (last === undefined) return true;
    const lost = addMonths(last, LOST_AFTER_MONTHS);
    return lost > end || lost < entry;
  }).length;
};

/** Every entry, loss and return of every customer up to as-of. A customer that never traded is never lost. */
export const stockEvents = (context: ReportContext): StockEvent[] => {
  const trades = tradeDays(context);
  const events: StockEvent[] = [];
  for (const customer of customersOf(context)) {
    const key = customerKey(customer.get(CUSTOMER_CODE));
    const days = trades.get(key) ?? [];
    const entry = entryOf(customer, days);
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
