/** 36 销售收款状况分析表: sales, invoices and collection by salesperson against the plan. */
import type { ReportDef } from './types';
import { UNFILLED, roundMoney, shareOf, sumOf } from './support/group';
import { by } from './support/order';
import { plansByPerson } from './support/plans';
import { isWithin } from './support/periods';
import { salesOf } from './support/sales';
import { addsUp } from './support/reconcile';
import { column, tableOf } from './support/table';
import { recordsOf } from './support/records';

interface Line {
  readonly owner: string;
  sales: number;
  planned: number;
  invoiced: number;
  received: number;
  plannedReceipts: number;
  /** Received on receivables whose last payment lies in the period, as in report 35. */
  collected: number;
}

export const collectionStatus: ReportDef = {
  id: 36,
  title: '销售收款状况分析表',
  en: 'Sales and collection',
  kind: 'statistic',
  sources: ['transactions', 'receivables', 'plans'],
  paper: 'landscape',
  period: 'month',
  compared: ['销售额', '开票金额', '已收金额'],
  aliases: ['销售收款状况报告表'],
  note: {
    zh: '期间内的净销售额、开票金额及其已收金额，按业务员统计；实际回款为最近收款日在期间内的应收的已收金额。计划为计划台账中业务员的计划，没有的取其客户的计划之和。',
    en: 'Net sales and invoices of the period with what has been received on them, by salesperson, and what was collected within the period; the plan is the salesperson’s own, else that of the customers in charge.',
  },
  build(context) {
    const inPeriod = (serial: number | undefined): boolean => isWithin(serial, context.period, context.asOf);
    const lines = new Map<string, Line>();
    const lineOf = (owner: string): Line => {
      const key = owner || UNFILLED;
      const line = lines.get(key) ?? {
        owner: key,
        sales: 0,
        planned: 0,
        invoiced: 0,
        received: 0,
        plannedReceipts: 0,
        collected: 0,
      };
      lines.set(key, line);
      return line;
    };
    for (const { row, day, amount } of salesOf(context)) if (inPeriod(day)) lineOf(row.text('业务员')).sales += amount;
    for (const row of recordsOf(context, 'receivables')) {
      const [invoiced, paid] = [inPeriod(row.number('开票日期')), inPeriod(row.number('最近收款日'))];
      if (!invoiced && !paid) continue;
      const line = lineOf(row.text('业务员'));
      if (paid) line.collected += row.amount('已收金额');
      if (!invoiced) continue;
      line.invoiced += row.amount('金额');
      line.received += row.amount('已收金额');
    }
    for (const [owner, plan] of plansByPerson(context)) {
      const line = lineOf(owner);
      line.planned = plan.sales;
      line.plannedReceipts = plan.receipts;
    }
    const sorted = [...lines.values()].sort(by(({ owner }) => (owner === UNFILLED ? '\uffff' : owner)));
    const sum = (value: (line: Line) => number): number => sumOf(sorted, value);
    const table = tableOf<Line>(
      [
        column('业务员', 'text', ({ owner }) => owner),
        column('计划销售额', 'money', ({ planned }) => planned, { total: true }),
        column('销售额', 'money', ({ sales }) => roundMoney(sales), { total: true }),
        column('销售达成率', 'percent', (line) => shareOf(line.sales, line.planned)),
        column('开票金额', 'money', ({ invoiced }) => roundMoney(invoiced), { total: true }),
        column('已收金额', 'money', ({ received }) => roundMoney(received), { total: true }),
        column('收款率', 'percent', (line) => shareOf(line.received, line.invoiced)),
        column('计划回款', 'money', (line) => line.plannedReceipts, { total: true }),
        column('实际回款', 'money', ({ collected }) => roundMoney(collected), { total: true }),
        column('回款达成率', 'percent', (line) => shareOf(line.collected, line.plannedReceipts)),
      ],
      sorted,
      context,
      {
        totals: {
          销售达成率: shareOf(
            sum((line) => line.sales),
            sum((line) => line.planned),
          ),
          收款率: shareOf(
            sum((line) => line.received),
            sum((line) => line.invoiced),
          ),
          回款达成率: shareOf(
            sum((line) => line.collected),
            sum((line) => line.plannedReceipts),
          ),
        },
      },
    );
    return {
      ...table,
      reconcile: [
        addsUp(
          table,
          '销售额',
          '各业务员销售额合计 = 期间净销售额',
          sumOf(
            salesOf(context).filter(({ day }) => inPeriod(day)),
            ({ amount }) => amount,
          ),
        ),
        addsUp(
          table,
          '开票金额',
          '各业务员开票合计 = 期间开票金额',
          sumOf(
            recordsOf(context, 'receivables').filter((row) => inPeriod(row.number('开票日期'))),
            (row) => row.amount('金额'),
          ),
        ),
      ],
    };
  },
};
