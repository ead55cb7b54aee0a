/** Tiers go by their place among the bands in force, never by their names: A before B, 五星 before 三星. */
import { bandsOf } from './overrides';
import type { Preset } from './types';

/** How many bands count as high where a rule says "A and B customers" [1-8]. */
const HIGH = 2;

export interface TierRanks {
  /** The tiers in force, best first. */
  readonly tiers: readonly string[];
  /** The best tier: what "A customers" means. */
  readonly best: string;
  /** 0 for the best; a name that is no band in force comes after all bands, and no tier at all comes last. */
  rank(tier: string): number;
  /** One of the best two: what "A and B customers" means. */
  isHigh(tier: string): boolean;
}

/** The ranks under a preset; A, B, C without one. */
export const tierRanks = (preset: Preset | undefined): TierRanks => {
  const tiers = bandsOf(preset).map(({ tier }) => tier);
  const places = new Map(tiers.map((tier, at) => [tier, at]));
  const rank = (tier: string): number => places.get(tier) ?? (tier === '' ? tiers.length + 1 : tiers.length);
  return { tiers, best: tiers[0]!, rank, isHigh: (tier) => rank(tier) < Math.min(HIGH, tiers.length) };
};
