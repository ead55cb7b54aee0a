/** Shorthand for writing parameters as one line of data each. */
import type { ParameterDef, ParameterType } from './types';

export const parameter = (
  name: string,
  en: string,
  value: number | string,
  type: ParameterType,
  unit: string,
  zhMeaning: string,
  enMeaning: string,
  source = 'ours',
  onlyIn?: readonly string[],
): ParameterDef => ({
  name,
  en,
  type,
  unit,
  value,
  meaning: { zh: zhMeaning, en: enMeaning },
  source,
  ...(onlyIn ? { onlyIn } : {}),
});
