/** Rollups of 客户台账 over 应收 [4]. */
import { BLANK, averageifs, div, ifError, round, sumifs, tableColumn } from '../../formulas/expr';
import type { ComputedColumn } from '../../formulas/column';
import { last12, ofCustomer, rollup, until } from './rollup';

const R = '应收';

export const receivableRollups: readonly ComputedColumn[] = [
  rollup(
    '应收余额',
    'Receivable balance',
    'money',
    'receivables',
    round(
      sumifs(tableColumn(R, '余额'), ofCustomer(R), until(R, '开票日期'), [tableColumn(R, '收款状态'), '<>结清']),
      2,
    ),
    '未结清应收的余额之和，含呆账。',
    'Balance of open receivables, bad debt included.',
    { source: '[4]' },
  ),
  rollup(
    '逾期余额',
    'Overdue balance',
    'money',
    'receivables',
    round(sumifs(tableColumn(R, '余额'), ofCustomer(R), until(R, '开票日期'), [tableColumn(R, '逾期天数'), '>0']), 2),
    '逾期应收的余额之和，含呆账。',
    'Balance of overdue receivables, bad debt included.',
    { source: '[4]' },
  ),
  rollup(
    '平均拖延天数',
    'Mean delay',
    'number',
    'receivables',
    ifError(
      averageifs(tableColumn(R, '拖延天数'), ofCustomer(R), ...last12(R, '应到期日'), until(R, '开票日期')),
      BLANK,
    ),
    '近 12 个月到期的应收的平均拖延天数。',
    'Mean delay of the receivables that fell due in the last 12 months.',
    { source: '[1-11]' },
  ),
  rollup(
    '回款率',
    'Collection rate',
    'percent',
    'receivables',
    ifError(
      div(
        sumifs(tableColumn(R, '已收金额'), ofCustomer(R), until(R, '开票日期')),
        sumifs(tableColumn(R, '金额'), ofCustomer(R), until(R, '开票日期')),
      ),
      BLANK,
    ),
    '已开票应收的已收金额 ÷ 金额。',
    'Received ÷ invoiced, over receivables invoiced up to the as-of date.',
    { source: '[1-11]' },
  ),
];
