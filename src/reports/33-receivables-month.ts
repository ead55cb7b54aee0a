/** 33 业务部应收账款月报表: open receivables per 业务员 at the as-of date. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { shareOf, sumOf } from './support/group';
import { isWithin } from './support/periods';
import { openReceivables } from './support/receivables';
import { count, statisticOf, type Measure } from './support/statistic';

const balance = (row: Row): number => row.amount('余额');
const isOverdue = (row: Row): boolean => row.amount('逾期天数') > 0;
const isBad = (row: Row): boolean => row.text('收款状态') === '呆账';

export const receivablesMonth: ReportDef = {
  id: 33,
  title: '业务部应收账款月报表',
  en: 'Receivables by salesperson',
  kind: 'statistic',
  sources: ['receivables'],
  paper: 'landscape',
  period: 'month',
  note: {
    zh: '截至日期前已开票且未结清的应收，按业务员统计；本月新增为余额中本期间内开票的部分，逾期率 = 逾期余额 ÷ 余额，逾期余额含呆账。',
    en: 'Open receivables invoiced by the as-of date, per salesperson; new: the part of the balance invoiced within the period; overdue includes bad debts.',
  },
  build(context) {
    const measures: Measure<Row>[] = [
      count('笔数'),
      { label: '开票金额', format: 'money', value: (rows) => sumOf(rows, (row) => row.amount('金额')) },
      { label: '已收金额', format: 'money', value: (rows) => sumOf(rows, (row) => row.amount('已收金额')) },
      { label: '余额', format: 'money', value: (rows) => sumOf(rows, balance) },
      {
        label: '本月新增',
        format: 'money',
        value: (rows) =>
          sumOf(
            rows.filter((row) => isWithin(row.number('开票日期'), context.period, context.asOf)),
            balance,
          ),
      },
      { label: '逾期余额', format: 'money', value: (rows) => sumOf(rows.filter(isOverdue), balance) },
      { label: '呆账余额', format: 'money', value: (rows) => sumOf(rows.filter(isBad), balance) },
      {
        label: '逾期率',
        format: 'percent',
        value: (rows) => shareOf(sumOf(rows.filter(isOverdue), balance), sumOf(rows, balance)),
      },
    ];
    return statisticOf({
      label: '业务员',
      adds: { 余额: '各业务员余额合计 = 应收余额' },
      records: openReceivables(context),
      keyOf: (row) => row.text('业务员'),
      measures,
    });
  },
};
