/** A file was lent without an approver: an error for 机密 and 绝密 files, else a warning. */
import { rowsOf } from '../values/rows';
import { customerOf } from './support/customers';
import { finding } from './support/row-check';
import type { Check } from './types';

const SECRET: ReadonlySet<string> = new Set(['机密', '绝密']);

export const loanApprover: Check = {
  id: 'loan-approver',
  source: '[1-4] [1-13]',
  rules: ['loanApprover', 'secretLoanApprover'],
  byRow: true,
  *run(context) {
    for (const row of rowsOf(context.registers.get('loans'))) {
      if (row.has('批准人') || !row.has('借出时间')) continue;
      const grade = row.text('密级') || customerOf(row, context)?.text('密级') || '';
      yield SECRET.has(grade)
        ? finding('secretLoanApprover', '错误', 'loans', row, '批准人', { grade })
        : finding('loanApprover', '警告', 'loans', row, '批准人');
    }
  },
};
