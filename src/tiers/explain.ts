/**
 * Why a customer has its tier: the composite score of its row taken apart into what each factor brings, and what each
 * factor alone would have to be for the next better band. Reads the row as Excel computed it; computes no tier itself.
 */
import type { Preset } from '../policy/presets';
import type { CellValue } from '../values/cell';
import { bandsOf } from '../policy/presets';
import { factorsOf } from './composite';

export interface FactorShare {
  /** Column with the factor's score. */
  readonly column: string;
  /** 0–100; null without data: the factor is left out. */
  readonly score: number | null;
  /** Its weight as set, a fraction. */
  readonly weight: number;
  /** What it brings to the total, after the weights of missing factors were shared out. */
  readonly points: number;
}

export interface NextBand {
  readonly tier: string;
  readonly floor: number;
  /** Factors that could reach the band alone, and the score each would need (0–100, rounded up to 0.01). */
  readonly alone: readonly { readonly column: string; readonly score: number; readonly needed: number }[];
}

export interface TierExplanation {
  readonly total: number | null;
  /** Tier in force, computed tier, and the approved one when a person set it. */
  readonly tier: string;
  readonly computed: string;
  readonly approved: string;
  readonly approvedReason: string;
  readonly provisional: boolean;
  /** Scored on potential alone, since there has been no trade. */
  readonly potentialAlone: boolean;
  readonly factors: readonly FactorShare[];
  readonly bands: readonly { readonly tier: string; readonly floor: number | null }[];
  /** null at the top, or without a score. */
  readonly next: NextBand | null;
}

type Cell = (label: string) => CellValue;

const POTENTIAL = '潜力得分';
const number = (value: CellValue | undefined): number | null => (typeof value === 'number' ? value : null);
const text = (value: CellValue): string => (value === null ? '' : String(value));

/** Needed scores are rounded up, so that reaching the number shown does reach the band. */
const roundUp = (value: number): number => Math.ceil(Math.round(value * 1e8) / 1e6) / 100;

const nextBand = (total: number, factors: readonly FactorShare[], bands: TierExplanation['bands']): NextBand | null => {
  const better = bands.filter(({ floor }) => floor !== null && total < floor).at(-1);
  if (!better || better.floor === null) return null;
  const known = factors.filter((factor) => factor.score !== null && factor.weight > 0);
  const weights = known.reduce((sum, factor) => sum + factor.weight, 0);
  const alone = known
    .map(({ column, score, weight }) => ({
      column,
      score: score!,
      needed: roundUp(score! + ((better.floor! - total) * weights) / weight),
    }))
    .filter(({ needed }) => needed <= 100);
  return { tier: better.tier, floor: better.floor, alone };
};

/**
 * @param cell reads a column of the customer's row by label
 * @param parameters values by name without `P_`
 */
export const explainTier = (
  cell: Cell,
  parameters: ReadonlyMap<string, CellValue>,
  preset: Preset | undefined,
): TierExplanation => {
  const { factors: defined, own } = factorsOf(preset);
  const potentialAlone = !own && (number(cell('交易次数')) ?? 0) <= 0;
  const raw = defined.map(({ score, weight }) => ({
    column: score,
    score: number(cell(score)),
    weight: potentialAlone ? (score === POTENTIAL ? 1 : 0) : (number(parameters.get(weight)) ?? 0),
  }));
  const weights = raw.reduce((sum, { score, weight }) => sum + (score === null ? 0 : weight), 0);
  const factors = raw.map((factor) => ({
    ...factor,
    points: factor.score === null || weights === 0 ? 0 : (factor.score * factor.weight) / weights,
  }));
  const bands = bandsOf(preset).map(({ tier, floor }) => ({
    tier,
    floor: floor === null ? null : number(parameters.get(floor)),
  }));
  const total = number(cell('综合评分'));
  return {
    total,
    tier: text(cell('综合等级')),
    computed: text(cell('计算等级')),
    approved: text(cell('核定等级')),
    approvedReason: text(cell('核定理由')),
    provisional: cell('暂定') === '是',
    potentialAlone,
    factors,
    bands,
    next: total === null ? null : nextBand(total, factors, bands),
  };
};
