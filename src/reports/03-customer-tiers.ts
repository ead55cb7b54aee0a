/** 3 客户分级表: each customer's tier, how it came about, factor by factor, and whether it is provisional or approved. */
import { presets, type Preset } from '../policy/presets';
import type { ReportDef } from './types';
import { customersOf, shownName } from './support/customers';
import { byCode, byTier, descending, inOrder } from './support/order';
import { column, money, own, tableOf } from './support/table';

const OWN_FACTORS: ReadonlySet<string> = new Set(presets.flatMap(({ factors }) => factors.map(({ label }) => label)));

/** The factor scores stand in 客户台账 as the columns that end in 得分, or under the names that a preset or the workbook gives its own. */
const factorsOf = (columns: readonly string[], policy: Preset | undefined): string[] => {
  const own = new Set(policy?.factors.map(({ label }) => label));
  return columns.filter((label) => label.endsWith('得分') || OWN_FACTORS.has(label) || own.has(label));
};

export const customerTiers: ReportDef = {
  id: 3,
  title: '客户分级表',
  en: 'Customer tiers',
  kind: 'list',
  sources: ['customers'],
  paper: 'landscape',
  period: 'asOf',
  note: {
    zh: '综合等级以核定等级为准，未核定的按综合评分计算；首次交易未满暂定期的为暂定。各因素得分按制度参数中的权重合成综合评分。',
    en: 'The tier is the approved one, else the one computed from the score. It is provisional until the trial months since the first trade have passed. Factor scores are weighted by the parameters.',
  },
  build(context) {
    const table = context.registers.get('customers');
    const customers = [...customersOf(context)].sort(
      inOrder(
        byTier(context, (row) => row.text('综合等级')),
        descending((row) => row.number('综合评分') ?? -1),
        byCode,
      ),
    );
    return tableOf(
      [
        own('客户编号'),
        column('客户名称', 'text', shownName, { width: 26 }),
        own('客户经理'),
        own('综合等级'),
        own('综合评分', 'score'),
        ...factorsOf(table?.columns ?? [], context.policy).map((label) => own(label, 'score')),
        own('暂定'),
        own('计算等级'),
        own('核定等级'),
        own('核定理由'),
        money('近12月销售额'),
      ],
      customers,
      context,
      { unit: '户', keys: ['客户编号'] },
    );
  },
};
