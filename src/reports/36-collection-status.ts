/** 36 销售收款状况分析表: sales, invoices and collection by salesperson against the plan. */
import type { ReportDef } from './types';
import { UNFILLED, roundMoney, shareOf, sumOf } from './support/group';
import { by } from './support/order';
import { isWithin } from './support/periods';
import { salesOf } from './support/sales';
import { column, tableOf } from './support/table';
import { recordsOf } from './support/records';

interface Line {
  readonly owner: string;
  sales: number;
  planned: number;
  invoiced: number;
  received: number;
  plannedReceipts: number;
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
    zh: '期间内的净销售额、开票金额及其已收金额，按业务员统计；计划取自计划台账。',
    en: 'Net sales and invoices of the period with what has been received on them, by salesperson; plans come from the register 计划.',
  },
  build(context) {
    const inPeriod = (serial: number | undefined): boolean => isWithin(serial, context.period, context.asOf);
    const lines = new Map<string, Line>();
    const lineOf = (owner: string): Line => {
      const key = owner || UNFILLED;
      const line = lines.get(key) ?? { owner: key, sales: 0, planned: 0, invoiced: 0, received: 0, plannedReceipts: 0 };
      lines.set(key, line);
      return line;
    };
    for (const { row, day, amount } of salesOf(context)) if (inPeriod(day)) lineOf(row.text('业务员')).sales += amount;
    for (const row of recordsOf(context, 'receivables')) {
      if (!inPeriod(row.number('开票日期'))) continue;
      const line = lineOf(row.text('业务员'));
      line.invoiced += row.amount('金额');
      line.received += row.amount('已收金额');
    }
    for (const row of recordsOf(context, 'plans')) {
      const month = row.number('月份');
      if (month === undefined || month < context.period.from || month > context.period.to) continue;
      const line = lineOf(row.text('业务员'));
      line.planned += row.amount('计划销售额');
      line.plannedReceipts += row.amount('计划回款');
    }
    const sorted = [...lines.values()].sort(by(({ owner }) => (owner === UNFILLED ? '\uffff' : owner)));
    const sum = (value: (line: Line) => number): number => sumOf(sorted, value);
    return tableOf<Line>(
      [
        column('业务员', 'text', ({ owner }) => owner),
        column('计划销售额', 'money', ({ planned }) => planned, { total: true }),
        column('销售额', 'money', ({ sales }) => roundMoney(sales), { total: true }),
        column('销售达成率', 'percent', (line) => shareOf(line.sales, line.planned)),
        column('开票金额', 'money', ({ invoiced }) => roundMoney(invoiced), { total: true }),
        column('已收金额', 'money', ({ received }) => roundMoney(received), { total: true }),
        column('收款率', 'percent', (line) => shareOf(line.received, line.invoiced)),
        column('计划回款', 'money', (line) => line.plannedReceipts, { total: true }),
        column('回款达成率', 'percent', (line) => shareOf(line.received, line.plannedReceipts)),
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
            sum((line) => line.received),
            sum((line) => line.plannedReceipts),
          ),
        },
      },
    );
  },
};
