/** A company's own preset as a file that carries it from one workbook to another: structure and numbers, no records. */
import { z } from 'zod';
import { overridesSchema } from './overrides';
import { periodicTaskSchema } from './types';

export const PRESET_FORMAT = 'taizhang-preset';

export const presetFileSchema = z.object({
  format: z.literal(PRESET_FORMAT),
  version: z.literal(1),
  ...overridesSchema.shape,
  label: z.string().trim().min(1).max(40),
  /** Id of the delivered preset that it builds on. */
  base: z.string().min(1),
  /** The duties of 定期事项, without who does them and when they were done. */
  periodicTasks: z.array(periodicTaskSchema).max(500).optional(),
  parameters: z.record(z.string().min(1), z.union([z.number(), z.string(), z.null()])),
});

export type PresetFile = z.infer<typeof presetFileSchema>;

/** What is wrong with a file: where, and zod's code for what. */
export interface PresetFileFault {
  readonly where: string;
  readonly code: string;
}

/** Reads the text of a file; a text that is no such file comes back as its first fault. */
export const parsePresetFile = (text: string): PresetFile | PresetFileFault => {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return { where: '', code: 'json' };
  }
  const read = presetFileSchema.safeParse(raw);
  if (read.success) return read.data;
  const { path, code } = read.error.issues[0]!;
  return { where: path.join('.'), code };
};
