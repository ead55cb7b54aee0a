/** 4 客户等级分类表: number of customers of each tier per department. */
import { tierRanks } from '../policy/presets';
import type { ReportDef } from './types';
import type { Row } from '../values/rows';
import { customersOf } from './support/customers';
import { sumOf } from './support/group';
import { count, statisticOf } from './support/statistic';

export const tiersByDepartment: ReportDef = {
  id: 4,
  title: '客户等级分类表',
  en: 'Tiers by department',
  kind: 'statistic',
  sources: ['customers'],
  paper: 'portrait',
  period: 'asOf',
  note: {
    zh: '按所属部门和综合等级统计户数；尚无等级的列为“未评级”。',
    en: 'Number of customers by department and tier; those without a tier stand under 未评级.',
  },
  build(context) {
    const customers = customersOf(context);
    const bands = tierRanks(context.policy).tiers;
    const given = new Set(customers.map((row) => row.text('综合等级')).filter(Boolean));
    const tiers = [...bands, ...[...given].filter((tier) => !bands.includes(tier)).sort()];
    const table = statisticOf({
      label: '所属部门',
      adds: { 户数: '各部门户数合计 = 客户台账户数' },
      records: customers,
      keyOf: (row) => row.text('所属部门'),
      measures: [
        ...tiers.map((tier) => count<Row>(tier, (row) => row.text('综合等级') === tier)),
        count<Row>('未评级', (row) => !row.has('综合等级')),
        count<Row>('户数'),
      ],
    });
    const inColumns = sumOf(table.rows, (cells) => sumOf(cells.slice(1, -1), Number));
    return {
      ...table,
      reconcile: [
        ...(table.reconcile ?? []),
        { label: '各等级户数合计 = 客户台账户数', expected: customers.length, actual: inColumns },
      ],
      chart: { kind: 'column', title: '客户等级', category: '所属部门', series: tiers },
    };
  },
};
