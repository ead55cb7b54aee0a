/** Parameters that exist under a preset, with the values it delivers. */
import { parameter } from './parameters/parameter';
import { parameterByName, parameters } from './parameters';
import type { ParameterDef } from './parameters';
import { resolvePreset } from './presets';
import type { Preset, PresetRef } from './presets';

/** Delivered value of a weight and of a floor that a workbook has made for itself. */
const OWN_WEIGHT = 0;
const OWN_FLOOR = 0;

const ownWeights = (preset: Preset): ParameterDef[] =>
  preset.factors
    .filter(({ weight }) => !parameterByName.has(weight))
    .map(({ label, en, weight }) =>
      parameter(weight, `Weight of ${en}`, OWN_WEIGHT, 'percent', '%', `综合评分中${label}的权重`, `Weight of ${en}`),
    );

const ownFloors = (preset: Preset): ParameterDef[] =>
  preset.bands.flatMap(({ tier, floor }) =>
    floor === null || parameterByName.has(floor)
      ? []
      : parameter(
          floor,
          `Floor of ${tier}`,
          OWN_FLOOR,
          'number',
          '分',
          `综合评分达到此分为 ${tier}`,
          `Composite score from which the tier is ${tier}`,
        ),
  );

/**
 * The parameters that exist under a preset, with its values in place of the defaults: those of the product, then those
 * that its own factors and bands need. An unknown preset changes nothing.
 */
export const parametersOf = (ref: PresetRef): readonly ParameterDef[] => {
  const preset = resolvePreset(ref);
  if (!preset) return parameters.filter(({ onlyIn }) => !onlyIn);
  const used = new Set([...preset.factors.map(({ weight }) => weight), ...preset.bands.map(({ floor }) => floor)]);
  const known = parameters.filter(({ name, onlyIn }) => !onlyIn || onlyIn.includes(preset.id) || used.has(name));
  return [...known, ...ownWeights(preset), ...ownFloors(preset)].map((one) => {
    const value = preset.parameters[one.name];
    return value === undefined ? one : { ...one, value };
  });
};
