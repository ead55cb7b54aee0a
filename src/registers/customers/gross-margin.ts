/** 毛利率 of a customer over the last 12 months [1-11]. */
import { BLANK, col, div, gt, if_, num } from '../../formulas/expr';
import type { ComputedColumn } from '../../formulas/column';

export const grossMargin: ComputedColumn = {
  label: '毛利率',
  en: 'Gross margin',
  type: 'percent',
  group: 'computed',
  source: '[1-11]',
  guarded: true,
  formula: if_(gt(num('近12月有成本销售额'), 0), div(col('近12月毛利'), col('近12月有成本销售额')), BLANK),
  note: {
    zh: '近12月毛利 ÷ 近12月有成本销售额；后者不为正时为空。',
    en: 'Gross profit ÷ sales with a cost; blank when those are not positive.',
  },
};
