/**
 * What a workbook changes in its preset: the factors and bands of the composite score, the deadlines that do not apply,
 * the registers that are shown. Structure only; the numbers stand in 制度参数.
 */
import { z } from 'zod';
import { bandSchema, factorSchema, type Preset } from './types';

/** The factors of the composite score unless a preset or a workbook has others: score column and parameter of its weight. */
export const FACTORS: Preset['factors'] = [
  { label: '销售额得分', en: 'Sales score', weight: '权重_销售额', synonyms: [] },
  { label: '毛利率得分', en: 'Margin score', weight: '权重_毛利率', synonyms: [] },
  { label: '回款得分', en: 'Collection score', weight: '权重_回款', synonyms: [] },
  { label: '潜力得分', en: 'Potential points', weight: '权重_潜力', synonyms: [] },
  { label: '重要性得分', en: 'Importance points', weight: '权重_重要性', synonyms: [] },
];

/** The bands of the composite score unless a preset or a workbook has others, best first. */
export const BANDS: Preset['bands'] = [
  { tier: 'A', floor: '等级A下限' },
  { tier: 'B', floor: '等级B下限' },
  { tier: 'C', floor: null },
];

/** The bands of the composite score under a preset, best first. */
export const bandsOf = (preset: Preset | undefined): Preset['bands'] => (preset?.bands.length ? preset.bands : BANDS);

const unique = (texts: readonly string[]): boolean => new Set(texts).size === texts.length;

/** A name that can be part of a workbook name and of a header. */
const plainName = z
  .string()
  .trim()
  .min(1)
  .max(40)
  .regex(/^[\p{L}\p{N}_]+$/u);

const factors = z
  .array(factorSchema.extend({ label: plainName, weight: plainName }))
  .min(1)
  .max(12)
  .refine((list) => unique(list.map(({ label }) => label)) && unique(list.map(({ weight }) => weight)));

/** Two to five bands, best first; each but the last has a floor. */
const bands = z
  .array(bandSchema.extend({ tier: z.string().trim().min(1).max(10), floor: plainName.nullable() }))
  .min(2)
  .max(5)
  .refine((list) => unique(list.map(({ tier }) => tier)))
  .refine((list) => list.every(({ floor }, at) => (floor === null) === (at === list.length - 1)))
  .refine((list) => unique(list.flatMap(({ floor }) => floor ?? [])));

export const overridesSchema = z.object({
  /** The company's name for its preset. */
  label: z.string().trim().min(1).max(40).optional(),
  shown: z.array(z.string().min(1)).min(1).optional(),
  factors: factors.optional(),
  bands: bands.optional(),
  deadlinesOff: z.array(z.string().min(1)).optional(),
});

export type Overrides = z.infer<typeof overridesSchema>;

/** The preset in force: as delivered, with what the workbook changes. */
export const presetWith = (base: Preset, overrides: Overrides): Preset => ({
  ...base,
  label: overrides.label ? { zh: overrides.label, en: overrides.label } : base.label,
  shown: overrides.shown ?? base.shown,
  factors: overrides.factors ?? base.factors,
  bands: overrides.bands ?? base.bands,
  deadlinesOff: overrides.deadlinesOff ?? base.deadlinesOff,
});
