/** Money was spent on a customer whose file has not been opened. Customers nobody knows are `reference` findings. */
import { rowsOf } from '../values/rows';
import { customerOf, customersByKey, isUsed } from './support/customers';
import { finding } from './support/row-check';
import type { Check } from './types';

const EXPENSES = ['hospitality', 'relationshipExpense'] as const;

export const expenseCustomer: Check = {
  id: 'expense-customer',
  source: '[1-12]',
  rules: ['expenseCustomer'],
  byRow: true,
  *run(context) {
    if (!isUsed(customersByKey(context).values(), '建档日期')) return;
    for (const register of EXPENSES) {
      for (const row of rowsOf(context.registers.get(register))) {
        const customer = customerOf(row, context);
        if (customer && !customer.has('建档日期')) {
          yield finding('expenseCustomer', '警告', register, row, '客户编号');
        }
      }
    }
  },
};
