/** 11 客户分布状况表: customers by region and industry. */
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customersOf } from './support/customers';
import { UNFILLED, groupBy, shareOf, sumOf } from './support/group';
import { by, descending, inOrder } from './support/order';
import { count, statisticOf } from './support/statistic';

/** More columns than this do not fit a sheet of A4. */
const MOST_INDUSTRIES = 12;
const REST = '其余行业';

export const customerDistribution: ReportDef = {
  id: 11,
  title: '客户分布状况表',
  en: 'Customer distribution',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '按地区和行业统计户数；行业过多时，户数最少的并入“其余行业”。',
    en: 'Number of customers by region and industry; the smallest industries are put together when there are many.',
  },
  build(context) {
    const customers = customersOf(context);
    const byIndustry = groupBy(customers, (row) => row.text('行业') || UNFILLED);
    const ranked = [...byIndustry].sort(
      inOrder(
        descending(([, rows]) => rows.length),
        by(([name]) => name),
      ),
    );
    const shown = ranked.slice(0, MOST_INDUSTRIES).map(([name]) => name);
    const known = new Set(shown);
    const rest = count<Row>(REST, (row) => !known.has(row.text('行业') || UNFILLED));
    const table = statisticOf({
      label: '地区',
      adds: { 户数: '各地区户数合计 = 客户台账户数' },
      records: customers,
      keyOf: (row) => row.text('地区'),
      measures: [
        ...shown.map((name) => count<Row>(name, (row) => (row.text('行业') || UNFILLED) === name)),
        ...(ranked.length > shown.length ? [rest] : []),
        count<Row>('户数'),
        { label: '占比', format: 'percent', value: (rows, all) => shareOf(rows.length, all.length) },
      ],
    });
    const inColumns = sumOf(table.rows, (cells) => sumOf(cells.slice(1, -2), Number));
    return {
      ...table,
      reconcile: [
        ...(table.reconcile ?? []),
        { label: '各行业户数合计 = 客户台账户数', expected: customers.length, actual: inColumns },
      ],
      chart: { kind: 'bar', title: '客户分布', category: '地区', series: ['户数'] },
    };
  },
};
