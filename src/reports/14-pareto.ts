/** 14 二八分析表: what share of sales and profit the best customers bring, and who is next. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customersOf, shownName } from './support/customers';
import { roundMoney, shareOf, sumOf } from './support/group';
import { byCode, descending, inOrder } from './support/order';

/** The cuts of [4]. */
const TOP = [0.01, 0.04, 0.15, 0.2] as const;
const sales = (row: Row): number => row.amount('近12月销售额');
const profit = (row: Row): number => row.amount('近12月毛利');

export const pareto: ReportDef = {
  id: 14,
  title: '二八分析表',
  en: 'Pareto analysis',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '有销售的客户按近12月销售额从大到小排列，取前1%、4%、15%、20%（人数进一取整）；“可上移客户”为该档之外的第一名及其与该档末名的差额。',
    en: 'Customers with sales, largest first; the top 1, 4, 15 and 20 % (rounded up), with the first customer below each cut and what it lacks.',
  },
  build(context) {
    const sold = customersOf(context)
      .filter((row) => sales(row) > 0)
      .sort(inOrder(descending(sales), byCode));
    const allSales = sumOf(sold, sales);
    const allProfit = sumOf(sold, profit);
    const lines = TOP.map((share) => {
      const top = sold.slice(0, Math.ceil(sold.length * share));
      const next = sold[top.length];
      const last = top.at(-1);
      return [
        `前 ${share * 100}%`,
        top.length,
        sumOf(top, sales),
        shareOf(sumOf(top, sales), allSales),
        sumOf(top, profit),
        shareOf(sumOf(top, profit), allProfit),
        next ? shownName(next, context) : null,
        next && last ? roundMoney(sales(last) - sales(next)) : null,
      ];
    });
    return {
      keys: ['档次'],
      columns: [
        { label: '档次', format: 'text' },
        { label: '户数', format: 'integer' },
        { label: '近12月销售额', format: 'money' },
        { label: '销售额占比', format: 'percent' },
        { label: '近12月毛利', format: 'money' },
        { label: '毛利占比', format: 'percent' },
        { label: '可上移客户', format: 'text', width: 26 },
        { label: '差额', format: 'money' },
      ],
      rows: lines,
      total: [
        '合计',
        sold.length,
        allSales,
        shareOf(allSales, allSales),
        allProfit,
        shareOf(allProfit, allProfit),
        null,
        null,
      ],
      // The tier column 二八分类 asks the same question of each customer by itself.
      reconcile: [
        {
          label: '有二八分类的户数 = 有销售的户数',
          expected: sold.length,
          actual: customersOf(context).filter((row) => row.has('二八分类')).length,
        },
      ],
      chart: { kind: 'column', title: '二八分析', category: '档次', series: ['销售额占比', '毛利占比'] },
    };
  },
};
