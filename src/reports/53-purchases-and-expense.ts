/** 53 月客户采购及客情费统计表: purchases, collection and relationship expense per customer in the month. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shownNameOf } from './support/customers';
import { byCustomer, expensesOf } from './support/expenses';
import { shareOf, sumOf } from './support/group';
import { addsUp } from './support/reconcile';
import { column, handwritten, tableOf } from './support/table';

type Group = readonly Row[];
const sum = (label: string) => (rows: Group) => sumOf(rows, (row) => row.amount(label));

export const purchasesAndExpense: ReportDef = {
  id: 53,
  title: '月客户采购及客情费统计表',
  en: 'Purchases and relationship expense',
  kind: 'statistic',
  sources: ['relationshipExpense', 'customers'],
  paper: 'landscape',
  period: 'month',
  compared: ['采购金额', '申请金额'],
  note: {
    zh: '月份在期间内的客情费，按客户汇总；可兑付金额按回款率计算，签核不全的记录无效，未签全笔数为其数目。三方签字手工填写。',
    en: 'Relationship expense of the month by customer; payable follows the collection rate, records without all three signatures are invalid and counted. Signatures are by hand.',
  },
  build(context) {
    const records = expensesOf(context);
    const table = tableOf<Group>(
      [
        column('客户编号', 'text', (rows) => rows[0]!.text('客户编号') || null),
        column('客户名称', 'text', (rows) => shownNameOf(rows[0]!, context) || null, { width: 26 }),
        column('采购金额', 'money', sum('采购金额'), { total: true }),
        column('回款金额', 'money', sum('回款金额'), { total: true }),
        column('回款率', 'percent', (rows) => shareOf(sum('回款金额')(rows), sum('采购金额')(rows))),
        column('笔数', 'integer', (rows) => rows.length, { total: true }),
        column('申请金额', 'money', sum('申请金额'), { total: true }),
        column('可兑付金额', 'money', sum('可兑付金额'), { total: true }),
        column('未签全笔数', 'integer', (rows) => rows.filter((row) => row.text('签核完整') === '无效').length, {
          total: true,
        }),
        handwritten('备注', 16),
      ],
      byCustomer(records),
      context,
      {
        unit: '户',
        keys: ['客户编号'],
        totals: { 回款率: shareOf(sum('回款金额')(records), sum('采购金额')(records)) },
      },
    );
    return {
      ...table,
      reconcile: [addsUp(table, '申请金额', '各户申请合计 = 期间申请金额', sum('申请金额')(records))],
    };
  },
};
