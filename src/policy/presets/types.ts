/** The shape of a preset (制度模板), checked when it is read, so that a preset from elsewhere is held to it too. */
import { z } from 'zod';

z.config({ jitless: true });

const bilingual = z.object({ zh: z.string().min(1), en: z.string().min(1) });

/** A duty that 定期事项 is delivered with. */
export const periodicTaskSchema = z.object({
  事项: z.string().min(1),
  频率: z.enum(['每天', '每周', '每月', '每两月', '每季', '半年', '每年']),
  次数: z.number().int().min(1).optional(),
  日: z.string().optional(),
  工作日序: z.number().int().min(1).max(31).optional(),
});

/** A 0–100 column of 客户台账 that exists under the preset and is a weighted factor of its composite score. */
export const factorSchema = z.object({
  label: z.string().min(1),
  en: z.string().min(1),
  /** Parameter that holds its weight. */
  weight: z.string().min(1),
  synonyms: z.array(z.string()).default([]),
});

/** A tier and the parameter that holds its lowest score; the last band has none. */
export const bandSchema = z.object({ tier: z.string().min(1), floor: z.string().min(1).nullable() });

export const presetSchema = z.object({
  id: z.string().min(1),
  label: bilingual,
  description: bilingual,
  /** Register names, in the order of their sheets; the others are hidden unless the sources hold them. */
  shown: z.array(z.string()).min(1),
  /** Parameter values that differ from the defaults. */
  parameters: z.record(z.string(), z.union([z.number(), z.string()])).default({}),
  /** Fields of 客户台账 that must be filled under this preset, beyond the required ones. */
  required: z.array(z.string()).default([]),
  /** Replaces the factors of the composite score. */
  factors: z.array(factorSchema).default([]),
  /** Replaces the bands A/B/C of the composite score. */
  bands: z.array(bandSchema).default([]),
  periodicTasks: z.array(periodicTaskSchema).default([]),
  /** Deadlines that do not apply, as register and stem: `客户台账.拜访`. Their three columns stay, blank. */
  deadlinesOff: z.array(z.string().min(1)).default([]),
});

export type Preset = z.infer<typeof presetSchema>;
export type PresetInput = z.input<typeof presetSchema>;
export type PeriodicTask = z.infer<typeof periodicTaskSchema>;

/** Checks a preset and fills its defaults; throws a ZodError that says what is wrong with which part. */
export const definePreset = (preset: PresetInput): Preset => presetSchema.parse(preset);
