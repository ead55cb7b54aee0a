/** Ready-made lists of bands for the composite score; a manager takes one and may change its names and floors. */
import type { Bilingual } from '../../values/cell';
import type { Preset } from './types';

export interface BandList {
  readonly id: string;
  readonly label: Bilingual;
  /** Best first; the last has no floor. Scores 0–100. */
  readonly bands: readonly { readonly tier: string; readonly floor: number | null }[];
}

/** Requirements section 3: A/B/C as [1-11], A–D as [1-8], stars as [1-14]. */
export const bandLists: readonly BandList[] = [
  {
    id: 'abc',
    label: { zh: 'A、B、C 三档', en: 'A, B, C' },
    bands: [
      { tier: 'A', floor: 80 },
      { tier: 'B', floor: 60 },
      { tier: 'C', floor: null },
    ],
  },
  {
    id: 'abcd',
    label: { zh: 'A 至 D 四档', en: 'A to D' },
    bands: [
      { tier: 'A', floor: 80 },
      { tier: 'B', floor: 60 },
      { tier: 'C', floor: 40 },
      { tier: 'D', floor: null },
    ],
  },
  {
    id: 'stars',
    label: { zh: '星级 1–5', en: 'One to five stars' },
    bands: [
      { tier: '五星', floor: 90 },
      { tier: '四星', floor: 75 },
      { tier: '三星', floor: 60 },
      { tier: '二星', floor: 40 },
      { tier: '一星', floor: null },
    ],
  },
];

/** What rules that speak of A, B and C mean where the bands have other names: the best, the second, the third. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

/** The tier that stands for a letter; the letter itself where there are not as many bands. */
export const tierOfLetter = (bands: Preset['bands'], letter: string): string =>
  bands[LETTERS.indexOf(letter as (typeof LETTERS)[number])]?.tier ?? letter;

/** A list of tiers such as 重点等级 in the names of other bands, rank for rank; undefined when it needs no change. */
export const tiersInBands = (text: string, before: Preset['bands'], after: Preset['bands']): string | undefined => {
  const tiers = tiersIn(text);
  if (tiers.every((tier) => after.some((band) => band.tier === tier))) return undefined;
  const moved = tiers.flatMap((tier) => {
    const rank = before.findIndex((band) => band.tier === tier);
    return rank < 0 ? (after.some((band) => band.tier === tier) ? tier : []) : (after[rank]?.tier ?? []);
  });
  return [...new Set(moved)].join(',');
};

/** The tiers that a parameter names, whatever separates them. */
export const tiersIn = (text: string): string[] =>
  text
    .split(/[,，、\s]+/)
    .map((tier) => tier.trim())
    .filter((tier) => tier !== '');
