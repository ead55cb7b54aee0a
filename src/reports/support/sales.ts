/** Transactions up to as-of with their net amount. */
import type { Row } from '../../values/rows';
import type { ReportContext } from '../types';
import { recordsOf } from './records';

export interface Sale {
  readonly row: Row;
  readonly day: number;
  /** A return is −|金额| (requirements section 8). */
  readonly amount: number;
  readonly isReturn: boolean;
}

/** Every dated transaction that is not after as-of, in sheet order. */
export const salesOf = (context: ReportContext): Sale[] => {
  const sales: Sale[] = [];
  for (const row of recordsOf(context, 'transactions')) {
    const day = row.number('日期');
    if (day === undefined || day >= context.asOf + 1) continue;
    const isReturn = row.text('类型') === '退货';
    const amount = row.amount('金额');
    sales.push({ row, day, amount: isReturn ? -Math.abs(amount) : amount, isReturn });
  }
  return sales;
};
