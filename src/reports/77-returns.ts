/** 77 退货统计表: returned goods by reason. */
import type { ReportDef } from './types';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { salesOf, type Sale } from './support/sales';
import { count, statisticOf } from './support/statistic';

export const returns: ReportDef = {
  id: 77,
  title: '退货统计表',
  en: 'Returns',
  kind: 'statistic',
  sources: ['transactions'],
  paper: 'portrait',
  period: 'month',
  compared: ['退货金额'],
  note: {
    zh: '期间内类型为“退货”的交易，按退货原因统计；占销售额为退货金额 ÷ 期间内销售金额。',
    en: 'Returns of the period by reason; the share is of the sales of the period.',
  },
  build(context) {
    const inPeriod = salesOf(context).filter(({ day }) => isWithin(day, context.period, context.asOf));
    const sold = sumOf(inPeriod, ({ isReturn, amount }) => (isReturn ? 0 : amount));
    const returned = (records: readonly Sale[]): number => sumOf(records, ({ amount }) => -amount);
    return statisticOf<Sale>({
      label: '退货原因',
      adds: { 退货金额: '各原因退货合计 = 期间退货金额' },
      records: inPeriod.filter(({ isReturn }) => isReturn),
      keyOf: ({ row }) => row.text('退货原因'),
      measures: [
        count('笔数'),
        {
          label: '数量',
          format: 'number',
          value: (records) => sumOf(records, ({ row }) => Math.abs(row.amount('数量'))),
        },
        { label: '退货金额', format: 'money', value: returned },
        { label: '占退货', format: 'percent', value: (records, all) => shareOf(returned(records), returned(all)) },
        { label: '占销售额', format: 'percent', value: (records) => shareOf(returned(records), sold) },
      ],
    });
  },
};
