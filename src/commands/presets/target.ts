/** The preset that a person wants to change to: a delivered one, or a company's own from a file. */
import { parametersOf } from '../../policy/effective';
import { type Overrides, type Preset, parsePresetFile, presetById, presetWith } from '../../policy/presets';
import { registers } from '../../registers';
import type { CellValue } from '../../values/cell';
import type { Parameters, PolicyState } from '../../workbook';
import { allDeadlines } from '../policy/set-deadlines';
import { Refusal } from '../types';

export interface PresetChoiceInput {
  /** Id of a delivered preset … */
  readonly preset?: string;
  /** … or the text of a preset file. */
  readonly file?: string;
}

export interface PresetTarget {
  readonly base: Preset;
  readonly overrides: Overrides;
  /** The preset that will be in force. */
  readonly policy: Preset;
  /** Values it brings, by parameter. */
  readonly values: ReadonlyMap<string, CellValue>;
}

const refuseFile = (where: string, code: string): never => {
  throw new Refusal(code === 'json' ? 'commands.refused.presetJson' : 'commands.refused.presetFile', { where, code });
};

const fromFile = (text: string): PresetTarget => {
  const file = parsePresetFile(text);
  if ('code' in file) return refuseFile(file.where, file.code);
  const base = presetById(file.base) ?? refuseFile('base', file.base);
  const names = new Set(registers.map(({ name }) => name));
  const stranger = file.shown?.find((name) => !names.has(name));
  if (stranger) refuseFile('shown', stranger);
  const deadlines = new Set(allDeadlines.map(({ key }) => key));
  const unknown = file.deadlinesOff?.find((key) => !deadlines.has(key));
  if (unknown) refuseFile('deadlinesOff', unknown);
  const { label, shown, factors, bands, deadlinesOff } = file;
  const overrides = { label, shown, factors, bands, deadlinesOff };
  const policy = presetWith(base, overrides);
  const defs = parametersOf(policy);
  const wrong = defs.find(({ name, value }) => {
    const given = file.parameters[name];
    return given !== undefined && given !== null && typeof value === 'number' && typeof given !== 'number';
  });
  if (wrong) refuseFile(`parameters.${wrong.name}`, 'number');
  const known = new Set(defs.filter(({ value }) => typeof value !== 'object').map(({ name }) => name));
  return {
    base,
    overrides,
    policy,
    values: new Map(Object.entries(file.parameters).filter(([name]) => known.has(name))),
  };
};

/** Factors and bands of the company's stay unless the preset has its own; deadlines that do not apply stay so. */
const fromPreset = (id: string, { policy: current }: Parameters, state: PolicyState): PresetTarget => {
  const base = presetById(id);
  if (!base) throw new Refusal('commands.refused.presetFile', { where: 'preset', code: id });
  const { factors, bands, deadlinesOff } = state.overrides;
  const overrides: Overrides = {
    ...(deadlinesOff ? { deadlinesOff } : {}),
    ...(factors && base.factors.length === 0 ? { factors } : {}),
    ...(bands && base.bands.length === 0 ? { bands } : {}),
  };
  const policy = presetWith(base, overrides);
  // Only what the two presets deliver differently: a number the manager has set is nobody else's affair.
  const before = new Map(parametersOf(current).map(({ name, value }) => [name, value]));
  const values = parametersOf(policy).flatMap(({ name, value }): [string, CellValue][] =>
    typeof value === 'object' || before.get(name) === value ? [] : [[name, value]],
  );
  return { base, overrides, policy, values: new Map(values) };
};

export const targetOf = (input: PresetChoiceInput, parameters: Parameters, state: PolicyState): PresetTarget =>
  input.file === undefined ? fromPreset(input.preset ?? '', parameters, state) : fromFile(input.file);
