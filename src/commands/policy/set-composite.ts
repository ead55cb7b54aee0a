/**
 * 评分与等级: the weighted factors of the composite score and its bands, changed together: weights only make sense when
 * they sum to 100 %, floors when they fall from band to band. The formulas are written anew in place.
 */
import {
  FACTORS,
  type Overrides,
  type Preset,
  bandsOf,
  overridesSchema,
  presetById,
  presetWith,
  tiersInBands,
} from '../../policy/presets';
import type { CellValue } from '../../values/cell';
import { type PolicyOutcome, applyPolicy, inspect, readHeader, readParameters, readPolicyState } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import { refuseContradiction } from './contradictions';

export interface CompositeInput {
  /** Columns of 客户台账 that hold 0–100, each with its weight as a fraction. */
  readonly factors: readonly { readonly label: string; readonly weight: number }[];
  /** Best first; the last has no floor. */
  readonly bands: readonly { readonly tier: string; readonly floor: number | null }[];
}

const TOLERANCE = 1e-6;
/** Names tiers, and follows them rank for rank when the bands get other names. */
const KEY_TIERS = '重点等级';
/** Scores that depend on the composite score themselves. */
export const NO_FACTOR: ReadonlySet<string> = new Set(['综合评分', '贵宾积分']);

const named = (policy: Preset) => ({
  factors: policy.factors.length > 0 ? policy.factors : FACTORS,
  bands: bandsOf(policy),
});

/** A part of a workbook name: letters and digits only. */
const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '_');

const overridesOf = (input: CompositeInput, policy: Preset): Pick<Overrides, 'factors' | 'bands'> => {
  const current = named(policy);
  const weights = new Map([...FACTORS, ...current.factors].map((factor) => [factor.label, factor]));
  return {
    factors: input.factors.map(({ label }) => {
      const known = weights.get(label);
      return known ?? { label, en: label, weight: `权重_${plain(label)}`, synonyms: [] };
    }),
    bands: input.bands.map(({ tier, floor }, at) => {
      const known = current.bands.find((band) => band.tier === tier)?.floor;
      const last = at === input.bands.length - 1;
      return { tier: tier.trim(), floor: last || floor === null ? null : (known ?? `等级${plain(tier.trim())}下限`) };
    }),
  };
};

const refuseNonsense = (input: CompositeInput, labels: ReadonlySet<string>): void => {
  const sum = input.factors.reduce((total, { weight }) => total + weight, 0);
  if (input.factors.some(({ weight }) => !(weight >= 0)) || !(Math.abs(sum - 1) <= TOLERANCE))
    throw new Refusal('commands.refused.weights', { sum: Math.round(sum * 1e6) / 1e4 });
  const stranger = input.factors.find(({ label }) => !labels.has(label) || NO_FACTOR.has(label));
  if (stranger) throw new Refusal('commands.refused.factor', { name: stranger.label });
  const floors = input.bands.slice(0, -1).map(({ floor }) => floor ?? NaN);
  if (!floors.every((floor, at) => floor > 0 && floor <= 100 && (at === 0 || floor < floors[at - 1]!)))
    throw new Refusal('commands.refused.bands');
};

export const setComposite: Command<CompositeInput, PolicyOutcome> = {
  id: 'setComposite',
  run: (input, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      refuseNonsense(input, new Set(await readHeader(run, 'customers')));
      const parameters = await readParameters(run);
      const { preset, overrides } = await readPolicyState(run);
      const next = overridesSchema.safeParse({ ...overrides, ...overridesOf(input, parameters.policy) });
      if (!next.success) throw new Refusal('commands.refused.bands');
      const values = new Map<string, CellValue>();
      next.data.factors!.forEach(({ weight }, at) => values.set(weight, input.factors[at]!.weight));
      next.data.bands!.forEach(({ floor }, at) => floor !== null && values.set(floor, input.bands[at]!.floor));
      const policy = presetWith(presetById(preset)!, next.data);
      const keys = tiersInBands(
        String(parameters.values.get(KEY_TIERS) ?? ''),
        bandsOf(parameters.policy),
        policy.bands,
      );
      if (keys !== undefined) values.set(KEY_TIERS, keys);
      refuseContradiction(parameters, values, policy);
      context.progress('policy');
      const change = { preset, overrides: next.data, values, arrange: false };
      const done = await applyPolicy(run, 'setComposite', change);
      const message = keys === undefined ? 'commands.setComposite.done' : 'commands.setComposite.doneKeys';
      return { message, params: { ...done, keys: keys ?? '' }, undoable: true, data: done };
    }),
};
