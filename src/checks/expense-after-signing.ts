/** An expense for winning a new customer was applied for after the contract had been signed. */
import { isoDate } from '../values/serial';
import { CUSTOMER_CODE } from '../registers/types';
import { customerKey, rowsOf } from '../values/rows';
import { finding } from './support/row-check';
import type { Check } from './types';

export const expenseAfterSigning: Check = {
  id: 'expense-after-signing',
  source: '[0]',
  rules: ['expenseAfterSigning'],
  *run(context) {
    const signed = new Map<string, number>();
    for (const row of rowsOf(context.registers.get('contracts'))) {
      const day = row.number('签订日期');
      const key = customerKey(row.get(CUSTOMER_CODE));
      if (key && day !== undefined) signed.set(key, Math.min(day, signed.get(key) ?? Infinity));
    }
    for (const row of rowsOf(context.registers.get('relationshipExpense'))) {
      const applied = row.number('申请日期');
      const day = signed.get(customerKey(row.get(CUSTOMER_CODE)));
      if (row.text('用途') !== '争取新客户' || applied === undefined || day === undefined) continue;
      if (Math.floor(applied) > Math.floor(day)) {
        const params = { signed: isoDate(day) };
        yield finding('expenseAfterSigning', '警告', 'relationshipExpense', row, '申请日期', params);
      }
    }
  },
};
