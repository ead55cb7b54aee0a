/** Parameters as a preset delivers them. */
import { parameters } from './parameters';
import type { ParameterDef } from './parameters';
import { presetById } from './presets';

/** The parameters that exist under a preset, with its values in place of the defaults. An unknown preset changes nothing. */
export const parametersOf = (presetId: string): readonly ParameterDef[] => {
  const overrides = presetById(presetId)?.parameters ?? {};
  return parameters
    .filter((parameter) => !parameter.onlyIn || parameter.onlyIn.includes(presetId))
    .map((parameter) => {
      const value = overrides[parameter.name];
      return value === undefined ? parameter : { ...parameter, value };
    });
};
