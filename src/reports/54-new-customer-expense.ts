/** 54 月新客户特殊费用申请汇总表: expense asked for to win new customers in the month. */
import type { ReportDef } from './types';
import { CUSTOMER_CODE } from '../registers/types';
import { customerKey, type Row } from '../values/rows';
import { shownNameOf } from './support/customers';
import { NEW_CUSTOMER, byCustomer, expensesOf } from './support/expenses';
import { sumOf } from './support/group';
import { recordsOf } from './support/records';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';

type Group = readonly Row[];
const sum = (label: string) => (rows: Group) => sumOf(rows, (row) => row.amount(label));

export const newCustomerExpense: ReportDef = {
  id: 54,
  title: '月新客户特殊费用申请汇总表',
  en: 'New-customer expense',
  kind: 'statistic',
  sources: ['relationshipExpense', 'contracts', 'customers'],
  paper: 'landscape',
  period: 'month',
  note: {
    zh: '月份在期间内、用途为“争取新客户”的客情费，按客户汇总；费用须在签订合同前申请，首份合同签订日早于申请的计入“签约后申请”。',
    en: 'Relationship expense of the month for winning new customers, by customer; it must be applied for before the first contract is signed.',
  },
  build(context) {
    const signed = new Map<string, number>();
    for (const row of recordsOf(context, 'contracts')) {
      const [key, day] = [customerKey(row.get(CUSTOMER_CODE)), row.number('签订日期')];
      if (key && day !== undefined) signed.set(key, Math.min(day, signed.get(key) ?? Infinity));
    }
    const signedOf = (row: Row): number | undefined => signed.get(customerKey(row.get(CUSTOMER_CODE)));
    const late = (row: Row): boolean => (row.number('申请日期') ?? -Infinity) > (signedOf(row) ?? Infinity);
    const records = expensesOf(context).filter((row) => row.text('用途') === NEW_CUSTOMER);
    const table = tableOf<Group>(
      [
        column('客户编号', 'text', (rows) => rows[0]!.text('客户编号') || null),
        column('客户名称', 'text', (rows) => shownNameOf(rows[0]!, context) || null, { width: 26 }),
        column('笔数', 'integer', (rows) => rows.length, { total: true }),
        column('最早申请日期', 'date', (rows) => {
          const days = rows.flatMap((row) => row.number('申请日期') ?? []);
          return days.length ? Math.min(...days) : null;
        }),
        column('首份合同签订', 'date', (rows) => signedOf(rows[0]!) ?? null),
        column('签约后申请', 'integer', (rows) => rows.filter(late).length, { total: true }),
        column('申请金额', 'money', sum('申请金额'), { total: true }),
        column('可兑付金额', 'money', sum('可兑付金额'), { total: true }),
        column('未签全笔数', 'integer', (rows) => rows.filter((row) => row.text('签核完整') === '无效').length, {
          total: true,
        }),
      ],
      byCustomer(records),
      context,
      { unit: '户', keys: ['客户编号'] },
    );
    return {
      ...table,
      reconcile: [addsUp(table, '申请金额', '各户申请合计 = 期间申请金额', sum('申请金额')(records))],
    };
  },
};
