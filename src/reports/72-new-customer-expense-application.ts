/** 72 新客户特殊费用申请表: applied for before the contract is signed [0]. */
import { CUSTOMER_CODE } from '../registers/types';
import { customerKey } from '../values/rows';
import { NEW_CUSTOMER } from './support/expenses';
import { blank, field, formReport, of, paragraph, row } from './support/form';
import { identity, opinions } from './support/form-parts';
import { recordsOf } from './support/records';

export const newCustomerExpenseApplication = formReport({
  id: 72,
  title: '新客户特殊费用申请表',
  en: 'New-customer expense application',
  register: 'customers',
  reads: ['relationshipExpense'],
  key: '客户编号',
  note: {
    zh: '争取新客户所需的特殊费用在签订合同前申请，逐级签核后方可兑付；已登记的申请取最近一笔。',
    en: 'Expense for winning a customer is applied for before the contract is signed; the latest application filed is shown.',
  },
  sections: (record, customer, context) => {
    const key = customerKey(customer.get(CUSTOMER_CODE));
    const filed = recordsOf(context, 'relationshipExpense').filter(
      (one) => key && customerKey(one.get(CUSTOMER_CODE)) === key && one.text('用途') === NEW_CUSTOMER,
    );
    const [expense] = [...filed].sort((a, b) => b.amount('月份') - a.amount('月份'));
    const asked = (label: string, format: 'text' | 'money' | 'date', shown = label) =>
      expense ? of(expense, label, format, shown) : blank(shown);
    return [
      {
        title: '新客户',
        rows: [
          ...identity(customer, context),
          row(of(record, '客户类型'), of(record, '地区')),
          row(of(record, '客户经理'), of(record, '首次接触日期', 'date', '首次接触')),
        ],
      },
      {
        title: '费用',
        rows: [
          row(asked('申请日期', 'date'), asked('申请金额', 'money')),
          row(field('用途', NEW_CUSTOMER), asked('产品', 'text')),
          row(blank('预计签约日期'), blank('预计月采购额')),
          paragraph(blank('费用明细'), 4),
          paragraph(blank('申请理由'), 4),
        ],
      },
      opinions('文员签核', '部门经理签核', '财务签核'),
    ];
  },
  signatures: ['申请人', '部门经理', '财务'],
});
