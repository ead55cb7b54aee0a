/** 62 每月经销商管理汇总表: what each distributor bought, paid and owes in the month. */
import type { ReportDef } from './types';
import { CUSTOMER_CODE, type RegisterId } from '../registers/types';
import { customerKey, type Row } from '../values/rows';
import { customersOf, shownName } from './support/customers';
import { roundMoney, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { isWithin, yearPeriod } from './support/periods';
import { openReceivables } from './support/receivables';
import { recordsOf } from './support/records';
import { salesOf } from './support/sales';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';

const NOTHING = { bought: 0, year: 0, returned: 0, received: 0, balance: 0, visits: 0, complaints: 0, expense: 0 };
type Line = { readonly customer: Row } & typeof NOTHING;

export const dealersMonth: ReportDef = {
  id: 62,
  title: '每月经销商管理汇总表',
  en: 'Distributors of the month',
  kind: 'statistic',
  sources: ['customers', 'transactions', 'receivables', 'visits', 'complaints', 'relationshipExpense'],
  paper: 'landscape',
  period: 'month',
  compared: ['净进货'],
  aliases: ['经销商进货情况统计表', '渠道成员资料卡', '渠道成员业绩表'],
  note: {
    zh: '客户类型为“分销商”的客户：期间内净进货、退货、收款（最近收款日在期间内应收的已收金额）、拜访、投诉和客情费；本年累计为自年初起的净进货；应收余额截至截至日期。',
    en: 'Customers of type 分销商: net purchases, returns, receipts, visits, complaints and expense of the period; the year from its first day; receivables as of the as-of date.',
  },
  build(context) {
    const { asOf, period } = context;
    const lines = new Map<string, Line>();
    for (const customer of customersOf(context)) {
      const key = customerKey(customer.get(CUSTOMER_CODE));
      if (customer.text('客户类型') === '分销商' && !lines.has(key)) lines.set(key, { customer, ...NOTHING });
    }
    const lineOf = (row: Row): Line | undefined => lines.get(customerKey(row.get(CUSTOMER_CODE)));
    const year = yearPeriod(Math.min(asOf, period.to));
    for (const { row, day, amount, isReturn } of salesOf(context)) {
      const line = lineOf(row);
      if (!line) continue;
      if (isWithin(day, year, Math.min(asOf, period.to))) line.year += amount;
      if (!isWithin(day, period, asOf)) continue;
      line.bought += amount;
      if (isReturn) line.returned -= amount;
    }
    for (const row of openReceivables(context)) {
      const line = lineOf(row);
      if (line) line.balance += row.amount('余额');
    }
    const tally = (register: RegisterId, date: string, add: (line: Line, row: Row) => void): void => {
      for (const row of recordsOf(context, register)) {
        const line = lineOf(row);
        if (line && isWithin(row.number(date), period, asOf)) add(line, row);
      }
    };
    tally('receivables', '最近收款日', (line, row) => (line.received += row.amount('已收金额')));
    tally('visits', '实际日期', (line) => line.visits++);
    tally('complaints', '受理时间', (line) => line.complaints++);
    tally('relationshipExpense', '月份', (line, row) => (line.expense += row.amount('申请金额')));
    const sorted = [...lines.values()].sort(
      inOrder(
        descending(({ bought }) => bought),
        by(({ customer }) => customer.text(CUSTOMER_CODE)),
      ),
    );
    const all = sorted.reduce((sum, { bought }) => sum + bought, 0);
    const table = tableOf<Line>(
      [
        column('客户编号', 'text', ({ customer }) => customer.text(CUSTOMER_CODE)),
        column('经销商', 'text', ({ customer }) => shownName(customer, context), { width: 26 }),
        column('地区', 'text', ({ customer }) => customer.text('地区') || null),
        column('核心分销商', 'text', ({ customer }) => customer.text('核心分销商') || null),
        column('净进货', 'money', ({ bought }) => roundMoney(bought), { total: true }),
        column('占比', 'percent', ({ bought }) => shareOf(bought, all)),
        column('本年累计', 'money', (line) => roundMoney(line.year), { total: true }),
        column('退货', 'money', ({ returned }) => roundMoney(returned), { total: true }),
        column('收款', 'money', ({ received }) => roundMoney(received), { total: true }),
        column('应收余额', 'money', ({ balance }) => roundMoney(balance), { total: true }),
        column('客情费', 'money', ({ expense }) => roundMoney(expense), { total: true }),
        column('拜访', 'integer', ({ visits }) => visits, { total: true }),
        column('投诉', 'integer', ({ complaints }) => complaints, { total: true }),
      ],
      sorted,
      context,
      { unit: '户', keys: ['客户编号'], totals: { 占比: shareOf(all, all) } },
    );
    return {
      ...table,
      reconcile: [
        addsUp(
          table,
          '应收余额',
          '各经销商应收合计 = 经销商应收余额',
          sumOf(
            openReceivables(context).filter((row) => lineOf(row)),
            (row) => row.amount('余额'),
          ),
        ),
      ],
    };
  },
};
