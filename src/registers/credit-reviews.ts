/** 1.16 信用评等: scored reviews of a customer's credit [4]. The weights are ours. */
import {
  BLANK,
  add,
  and_,
  div,
  escapeWildcards,
  col,
  fn,
  gt,
  has,
  if_,
  int,
  minifs,
  mul,
  ne,
  num,
  numParam,
  concat,
  round,
  tableColumn,
  clamp,
} from '../formulas/expr';
import { customerCode, field } from './field';
import type { RegisterDef } from './types';

const SCORE = { min: 0, max: 100, unit: '分' } as const;

/** Column, weight parameter, and the 0–100 score the column gives. */
const FACTORS = [
  ['付款及时性', '信用权重_付款', clamp(num('付款及时性'), 0, 100)],
  ['财务状况', '信用权重_财务', clamp(num('财务状况'), 0, 100)],
  ['经营状况', '信用权重_经营', clamp(num('经营状况'), 0, 100)],
  [
    '合作年限',
    '信用权重_年限',
    if_(
      gt(numParam('信用满分年限'), 0),
      mul(100, clamp(div(num('合作年限'), fn('MAX', numParam('信用满分年限'), 0.000001)), 0, 1)),
      0,
    ),
  ],
] as const;

const weights = FACTORS.map(([column, weight]) => if_(has(column), numParam(weight), 0));
const totalWeight = add(weights[0]!, ...weights.slice(1));
const parts = FACTORS.map(([column, weight, score]) => if_(has(column), mul(numParam(weight), score), 0));

export const creditReviews: RegisterDef = {
  id: 'creditReviews',
  name: '信用评等',
  en: 'Credit reviews',
  hints: ['信用评等', '信用评级', '信用等级', '信用评审', '信用评估', '资信', 'credit'],
  source: '[4]',
  fields: [
    field('评等日期', 'Reviewed on', 'date', '评级日期 评审日期 评估日期 评定日期 日期 reviewdate', { required: true }),
    customerCode(true),
    field('付款及时性', 'Punctual payment', 'score', '付款情况 付款记录 付款评分', SCORE),
    field('财务状况', 'Finances', 'score', '财务评分 财务', SCORE),
    field('经营状况', 'Business', 'score', '经营评分 经营', SCORE),
    field('合作年限', 'Years together', 'number', '合作时间 合作年数', { unit: '年', min: 0 }),
    field('建议额度', 'Proposed limit', 'money', '建议信用额度 拟定额度', { unit: '元' }),
    field('核定额度', 'Approved limit', 'money', '核定信用额度 批准额度 审批额度', { unit: '元' }),
    field('批准人', 'Approved by', 'text', '审批人 核准人'),
    field('下次评审日期', 'Next review on', 'date', '下次评级日期 下次评等日期 复审日期'),
  ],
  computed: [
    {
      label: '评分',
      en: 'Score',
      type: 'score',
      group: 'computed',
      source: 'ours',
      formula: if_(gt(totalWeight, 0), round(div(add(parts[0]!, ...parts.slice(1)), totalWeight), 6), BLANK),
      note: {
        zh: '按信用权重加权；缺的项不计，其余按比例放大；合作年限按信用满分年限折算。',
        en: 'Weighted; a missing item is left out and the rest scaled up; years count up to the full-score years.',
      },
    },
    {
      label: '后续评等日',
      en: 'Next review made on',
      type: 'date',
      hidden: true,
      group: 'computed',
      source: '[4]',
      acrossRows: ['creditReviews'],
      formula: if_(
        and_(has('评等日期'), ne(col('客户键'), '')),
        minifs(
          tableColumn('信用评等', '评等日期'),
          [tableColumn('信用评等', '客户键'), escapeWildcards(col('客户键'))],
          [tableColumn('信用评等', '评等日期'), concat('>=', add(int(num('评等日期')), 1))],
        ),
        0,
      ),
      note: {
        zh: '同一客户此后第一次评等的日期；没有为 0。',
        en: "Day of the customer's next review after this one; 0 when none.",
      },
    },
  ],
};
