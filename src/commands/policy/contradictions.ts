/** Values of 制度参数 that contradict one another are refused before they are written, by the very check that names them. */
import { checkParameters } from '../../checks';
import { translate } from '../../locales';
import type { Preset } from '../../policy/presets';
import type { CellValue } from '../../values/cell';
import type { Parameters } from '../../workbook';
import { Refusal } from '../types';

const faultsOf = (parameters: Parameters, values: ReadonlyMap<string, CellValue>, policy: Preset) => [
  ...checkParameters.run({ ...parameters, parameters: values, preset: policy, registers: new Map() }),
];

/**
 * A fault that stands already may be mended step by step; a new one is refused.
 * @param changes new values by name
 * @param policy the preset that will be in force
 * @throws Refusal `commands.refused.contradiction`
 */
export const refuseContradiction = (
  parameters: Parameters,
  changes: ReadonlyMap<string, CellValue>,
  policy: Preset = parameters.policy,
): void => {
  const known = new Set(
    faultsOf(parameters, parameters.values, parameters.policy).map(({ rule, column }) => `${rule} ${column}`),
  );
  const next = new Map([...parameters.values, ...changes]);
  const fault = faultsOf(parameters, next, policy).find(({ rule, column }) => !known.has(`${rule} ${column}`));
  if (!fault) return;
  throw new Refusal('commands.refused.contradiction', {
    reason: translate(`checks.${fault.rule}.message`, { column: fault.column ?? '', ...fault.params }),
  });
};
