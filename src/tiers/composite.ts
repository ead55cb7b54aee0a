/**
 * 综合评分 A/B/C [1-11] [1-14] [2] [1-8]. Factors and bands are lists, so a preset may bring its own. A factor without data is left
 * out and the other weights are scaled up. Before the first trade the score is 潜力 alone. A preset's own factors are judgements that
 * need no trade: they are weighted at any time.
 */
import {
  BLANK,
  add,
  cases,
  clamp,
  col,
  div,
  edate,
  eq,
  filled,
  fn,
  ge,
  gt,
  has,
  if_,
  ifError,
  mul,
  numParam,
  or_,
  param,
  round,
  sub,
  yesNo,
} from '../formulas/expr';
import type { Expr } from '../formulas/expr';
import type { ComputedColumn } from '../formulas/column';
import { FACTORS, bandsOf } from '../policy/presets';
import type { Preset } from '../policy/presets';
import { tierColumn } from './column';

export interface Factor {
  /** Column with the factor's score, 0–100 or blank. */
  readonly score: string;
  readonly weight: string;
}

/** Scores that come from trades and receivables. */
const TRADE_SCORES: ReadonlySet<string> = new Set(['销售额得分', '毛利率得分', '回款得分']);

const held = (value: Expr): Expr => round(clamp(value, 0, 100), 6);
/** value ÷ full × 100; a full score of 0 or less is reached by everyone. */
const share = (column: string, full: string): Expr =>
  if_(gt(numParam(full), 0), held(mul(div(col(column), numParam(full)), 100)), 100);
const known = (column: string): Expr => fn('ISNUMBER', col(column));
const traded = gt(fn('N', col('交易次数')), 0);

const scoreColumns: readonly ComputedColumn[] = [
  tierColumn(
    '销售额得分',
    'Sales score',
    'score',
    if_(traded, share('近12月销售额', '满分销售额'), BLANK),
    '近12月销售额 ÷ 满分销售额 × 100，限于 0–100；没有交易为空。',
    'Sales of 12 months ÷ full-score sales × 100, within 0–100; blank without a trade.',
    '[1-11]',
    { guarded: true },
  ),
  tierColumn(
    '毛利率得分',
    'Margin score',
    'score',
    if_(known('毛利率'), share('毛利率', '满分毛利率'), BLANK),
    '毛利率 ÷ 满分毛利率 × 100，限于 0–100。',
    'Gross margin ÷ full-score margin × 100, within 0–100.',
    '[1-11]',
    { guarded: true },
  ),
  tierColumn(
    '回款得分',
    'Collection score',
    'score',
    if_(
      known('回款率'),
      held(sub(mul(col('回款率'), 100), mul(fn('N', col('平均拖延天数')), numParam('每日扣分')))),
      BLANK,
    ),
    '回款率 × 100 − 平均拖延天数 × 每日扣分，限于 0–100。',
    'Collection rate × 100 − mean delay × points per day, within 0–100.',
    '[1-11]',
    { guarded: true },
  ),
  tierColumn(
    '潜力得分',
    'Potential points',
    'score',
    if_(has('潜力评分'), held(col('潜力评分')), BLANK),
    '潜力评分，限于 0–100。',
    'The potential score, within 0–100.',
    '[1-11]',
  ),
  tierColumn(
    '重要性得分',
    'Importance points',
    'score',
    if_(has('重要性评分'), held(col('重要性评分')), BLANK),
    '重要性评分，限于 0–100。',
    'The importance score, within 0–100.',
    '[1-14]',
  ),
];

/** Scores of ours are within 0–100 already; what a person has entered is held there. */
const OWN_SCORES: ReadonlySet<string> = new Set(scoreColumns.map(({ label }) => label));
const points = ({ score }: Factor): Expr =>
  OWN_SCORES.has(score) ? fn('N', col(score)) : clamp(fn('N', col(score)), 0, 100);

/** Σ weight × score ÷ Σ weight, over the factors that hold a number; blank where no weight is left. */
const weighted = (factors: readonly Factor[]): Expr => {
  const sum = (of: (factor: Factor) => Expr): Expr => {
    const [first, ...rest] = factors.map((factor) => mul(numParam(factor.weight), of(factor)));
    return add(first!, ...rest);
  };
  return ifError(
    round(
      div(
        sum(points),
        sum(({ score }) => known(score)),
      ),
      6,
    ),
    BLANK,
  );
};

const graded = (bands: Preset['bands']): Expr => {
  const last = bands.at(-1)!;
  return if_(
    fn('ISNUMBER', col('综合评分')),
    cases(
      bands.flatMap((band) =>
        band.floor === null ? [] : [[ge(col('综合评分'), numParam(band.floor)), band.tier] as const],
      ),
      last.tier,
    ),
    BLANK,
  );
};

/** The weighted factors of a preset; `own` when none of them comes from trades. */
export const factorsOf = (
  preset: Preset | undefined,
): { readonly factors: readonly Factor[]; readonly own: boolean } => {
  const factors = (preset?.factors.length ? preset.factors : FACTORS).map(({ label, weight }) => ({
    score: label,
    weight,
  }));
  return { factors, own: !factors.some(({ score }) => TRADE_SCORES.has(score)) };
};

/** The best band and the second in colours, the fourth and below in grey. */
const tonesOf = (bands: Preset['bands']): NonNullable<ComputedColumn['tones']> =>
  Object.fromEntries(
    bands.flatMap(({ tier }, rank) => {
      const tone = rank === 0 ? 'good' : rank === 1 ? 'accent' : rank > 2 ? 'muted' : null;
      return tone ? [[tier, tone] as const] : [];
    }),
  );

/** `A ≥ 等级A下限，B ≥ 等级B下限，其余 C`. */
const bandsText = (bands: Preset['bands'], rest: string, comma: string): string =>
  bands.map(({ tier, floor }) => (floor === null ? `${rest}${tier}` : `${tier} ≥ ${floor}`)).join(comma);

/** Columns of the composite scheme under a preset. */
export const composite = (preset: Preset | undefined): readonly ComputedColumn[] => {
  const { factors, own } = factorsOf(preset);
  const bands = bandsOf(preset);
  const labels = (comma: string): string => factors.map(({ score }) => score).join(comma);
  const score = weighted(factors);
  return [
    ...scoreColumns,
    tierColumn(
      '综合评分',
      'Composite score',
      'score',
      own ? score : if_(traded, score, col('潜力得分')),
      `${labels('、')}按权重加权；缺的项不计，其余权重按比例放大${own ? '' : '；尚无交易时为潜力得分'}。`,
      `${labels(', ')} by weight; a missing factor is left out and the rest scaled up${own ? '' : '; potential alone before the first trade'}.`,
      '[1-11]',
      { guarded: !own },
    ),
    tierColumn(
      '计算等级',
      'Computed tier',
      'text',
      graded(bands),
      `综合评分所在的等级：${bandsText(bands, '其余 ', '，')}。`,
      `The band the composite score falls in: ${bandsText(bands, 'else ', ', ')}.`,
      '[1-11]',
      { guarded: true },
    ),
    tierColumn(
      '综合等级',
      'Tier',
      'text',
      if_(filled('核定等级'), col('核定等级'), col('计算等级')),
      '核定等级优先，否则为计算等级。',
      'The approved tier when given, else the computed one.',
      '[1-14]',
      { tones: tonesOf(bands) },
    ),
    tierColumn(
      '暂定',
      'Provisional',
      'yesno',
      yesNo(
        or_(
          eq(col('首次交易日'), ''),
          gt(edate(fn('N', col('首次交易日')), numParam('暂定期月数')), param('截至日期')),
        ),
      ),
      '尚无交易，或首次交易未满暂定期月数。',
      'No trade yet, or the first one less than the provisional months ago.',
      '[1-14]',
      { tones: { 是: 'muted' } },
    ),
  ];
};
