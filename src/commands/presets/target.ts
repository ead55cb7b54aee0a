/** The preset that a person wants to change to: a delivered one, or a company's own from a file. */
import { parametersOf } from '../../policy/effective';
import {
  type Overrides,
  type PeriodicTask,
  type Preset,
  bandsOf,
  parsePresetFile,
  presetById,
  presetWith,
  tiersInBands,
} from '../../policy/presets';
import { registers } from '../../registers';
import { factorsOf } from '../../tiers/composite';
import type { CellValue } from '../../values/cell';
import type { Parameters, PolicyState } from '../../workbook';
import { allDeadlines } from '../policy/set-deadlines';
import { Refusal } from '../types';

/** Whose factors and bands apply afterwards: the company's as they stand, or those of the preset. */
export type Scoring = 'own' | 'preset';

export interface PresetChoiceInput {
  /** Id of a delivered preset … */
  readonly preset?: string;
  /** … or the text of a preset file. */
  readonly file?: string;
  /** Left out: what the company has made itself stays; a file brings its own. */
  readonly scoring?: Scoring;
}

export interface PresetTarget {
  readonly base: Preset;
  readonly overrides: Overrides;
  /** The preset that will be in force. */
  readonly policy: Preset;
  /** Values it brings, by parameter. */
  readonly values: ReadonlyMap<string, CellValue>;
  /** Its duties for 定期事项. */
  readonly tasks: readonly PeriodicTask[];
  /** Set where both the company and the preset have a scoring of their own: which of them it takes. */
  readonly scoring: Scoring | null;
}

const KEY_TIERS = '重点等级';

/** Factors and bands that somebody has chosen for this workbook. */
type OwnScoring = Pick<Overrides, 'factors' | 'bands'>;

const ownScoring = ({ factors, bands }: Overrides): OwnScoring => ({
  ...(factors ? { factors } : {}),
  ...(bands ? { bands } : {}),
});

const sameScoring = (a: Preset, b: Preset): boolean =>
  JSON.stringify([factorsOf(a).factors, bandsOf(a)]) === JSON.stringify([factorsOf(b).factors, bandsOf(b)]);

/** Both policies, and which is taken; there is no choice where they say the same or the company has made none. */
const chosen = (
  base: Preset,
  theirs: Overrides,
  state: PolicyState,
  wanted: Scoring,
): { readonly overrides: Overrides; readonly policy: Preset; readonly scoring: Scoring | null } => {
  const own = ownScoring(state.overrides);
  const mine = { ...theirs, ...own };
  const [withTheirs, withMine] = [presetWith(base, theirs), presetWith(base, mine)];
  if (Object.keys(own).length === 0 || sameScoring(withTheirs, withMine))
    return { overrides: theirs, policy: withTheirs, scoring: null };
  return wanted === 'own'
    ? { overrides: mine, policy: withMine, scoring: 'own' }
    : { overrides: theirs, policy: withTheirs, scoring: 'preset' };
};

/** 重点等级 names tiers: where the company keeps its own bands, those of the preset mean the same ranks among them. */
const inBands = (values: ReadonlyMap<string, CellValue>, theirs: Preset, policy: Preset): Map<string, CellValue> => {
  const keys = tiersInBands(String(values.get(KEY_TIERS) ?? ''), bandsOf(theirs), bandsOf(policy));
  return new Map(keys ? [...values, [KEY_TIERS, keys]] : values);
};

const refuseFile = (where: string, code: string): never => {
  throw new Refusal(code === 'json' ? 'commands.refused.presetJson' : 'commands.refused.presetFile', { where, code });
};

const fromFile = (text: string, wanted: Scoring, state: PolicyState): PresetTarget => {
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
  const given = { label, shown, factors, bands, deadlinesOff };
  const { overrides, policy, scoring } = chosen(base, given, state, wanted);
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
    values: inBands(
      new Map(Object.entries(file.parameters).filter(([name]) => known.has(name))),
      presetWith(base, given),
      policy,
    ),
    tasks: file.periodicTasks ?? policy.periodicTasks,
    scoring,
  };
};

/** A preset that was in force before comes back as the company had it. */
const fromPreset = (id: string, wanted: Scoring, { policy: current }: Parameters, state: PolicyState): PresetTarget => {
  const base = presetById(id);
  if (!base) throw new Refusal('commands.refused.presetFile', { where: 'preset', code: id });
  const { deadlinesOff } = state.overrides;
  const kept = state.shelf[id];
  const theirs: Overrides = { ...ownScoring(kept?.policy ?? {}), ...(deadlinesOff ? { deadlinesOff } : {}) };
  const { overrides, policy, scoring } = chosen(base, theirs, state, wanted);
  // Only what the two presets deliver differently: a number the manager has set is nobody else's affair.
  const before = new Map(parametersOf(current).map(({ name, value }) => [name, value]));
  const values = parametersOf(policy).flatMap(({ name, value }): [string, CellValue][] =>
    typeof value === 'object' || before.get(name) === value ? [] : [[name, value]],
  );
  const known = new Set(parametersOf(policy).map(({ name }) => name));
  const shelved = Object.entries(kept?.values ?? {}).filter(([name]) => known.has(name));
  return {
    base,
    overrides,
    policy,
    values: inBands(new Map([...values, ...shelved]), presetWith(base, theirs), policy),
    tasks: policy.periodicTasks,
    scoring,
  };
};

export const targetOf = (input: PresetChoiceInput, parameters: Parameters, state: PolicyState): PresetTarget =>
  input.file === undefined
    ? fromPreset(input.preset ?? '', input.scoring ?? 'own', parameters, state)
    : fromFile(input.file, input.scoring ?? 'preset', state);
