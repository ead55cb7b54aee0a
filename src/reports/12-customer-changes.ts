/** 12 客户增减分析表: customers at the start, gained, lost and at the end of each month. */
import type { ReportDef } from './types';
import { shareOf } from './support/group';
import { monthKey, monthsOf } from './support/months';
import { stockAt, stockEvents } from './support/stock';

export const customerChanges: ReportDef = {
  id: 12,
  title: '客户增减分析表',
  en: 'Customers gained and lost',
  kind: 'statistic',
  sources: ['customers', 'transactions'],
  paper: 'portrait',
  period: 'last12Months',
  note: {
    zh: '客户自建档日期（无则首次接触日期、首次交易日）起计入；最近一次交易满12个月的当月计为流失，此后再有交易计为新增；从未交易的不计流失。净增率 =（新增 − 流失）÷ 期初。',
    en: 'A customer counts from its filing date (else first contact, else first trade); it is lost in the month when its last trade became 12 months old, and new again when it trades again; one that never traded is never lost.',
  },
  build(context) {
    const months = monthsOf(context.period.from, Math.min(context.period.to, context.asOf));
    const changes = new Map(months.map((month) => [month, { gained: 0, lost: 0 }]));
    let stock = 0;
    for (const { day, kind } of stockEvents(context)) {
      if (day < context.period.from) stock += kind === 'new' ? 1 : -1;
      const change = changes.get(monthKey(day));
      if (change) change[kind === 'new' ? 'gained' : 'lost']++;
    }
    const opening = stock;
    const rows = months.map((month) => {
      const { gained, lost } = changes.get(month)!;
      const start = stock;
      stock += gained - lost;
      return [month, start, gained, lost, stock, shareOf(gained - lost, start)];
    });
    const [gained, lost] = [2, 3].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0)) as [number, number];
    return {
      columns: [
        { label: '月份', format: 'text' },
        { label: '期初户数', format: 'integer' },
        { label: '新增', format: 'integer' },
        { label: '流失', format: 'integer' },
        { label: '期末户数', format: 'integer' },
        { label: '净增率', format: 'percent' },
      ],
      rows,
      total: ['合计', opening, gained, lost, stock, shareOf(gained - lost, opening)],
      chart: { kind: 'line', title: '客户增减', category: '月份', series: ['新增', '流失', '期末户数'] },
      reconcile: [
        { label: '期初 + 新增 − 流失 = 期末', expected: opening + gained - lost, actual: stock },
        {
          label: '期末户数 = 逐户清点的在册户数',
          expected: stockAt(context, Math.min(context.period.to, context.asOf)),
          actual: stock,
        },
      ],
    };
  },
};
