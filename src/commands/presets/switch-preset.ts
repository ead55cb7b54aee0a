/** 更换制度模板: shows what would change, then changes what the person agrees to. Nothing that holds data is taken away. */
import { parametersOf } from '../../policy/effective';
import { bandsOf } from '../../policy/presets';
import { factorsOf } from '../../tiers/composite';
import type { CellValue } from '../../values/cell';
import {
  type Parameters,
  type PolicyOutcome,
  type PolicyState,
  applyPolicy,
  inspect,
  readParameters,
  readPolicyState,
} from '../../workbook';
import { refuseContradiction } from '../policy/contradictions';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { PresetPreview } from '../views';
import { type PresetChoiceInput, targetOf } from './target';
import { missingTasks } from './tasks';

export const previewPreset: Command<PresetChoiceInput, PresetPreview> = {
  id: 'previewPreset',
  run: (input, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const parameters = await readParameters(run);
      const { policy, values, tasks, scoring } = targetOf(input, parameters, await readPolicyState(run));
      const defs = new Map(parametersOf(policy).map((def) => [def.name, def]));
      const changes = [...values].flatMap(([name, after]) => {
        const before = parameters.values.get(name);
        const def = defs.get(name);
        return before === undefined || before === after || !def
          ? []
          : { name, type: def.type, unit: def.unit, before, after };
      });
      return {
        message: 'commands.previewPreset.done',
        params: { name: policy.label.zh },
        data: {
          label: policy.label,
          shown: policy.shown,
          changes,
          tasks: (await missingTasks(run, tasks)).map(({ 事项, 频率 }) => ({ name: 事项, frequency: 频率 })),
          scoring,
          factors: factorsOf(policy).factors.map(({ score }) => score),
          tiers: bandsOf(policy).map(({ tier }) => tier),
        },
      };
    }),
};

export interface SwitchInput extends PresetChoiceInput {
  /** Names of the parameters whose new values the person agrees to. */
  readonly confirmed: readonly string[];
  /** Duties (事项) that the person does not want added to 定期事项. */
  readonly withoutTasks?: readonly string[];
}

/** What is left behind, so that changing back brings it back: the company's changes, and the values about to be set. */
const shelfOf = (state: PolicyState, { values: now }: Parameters, changed: Iterable<string>) => ({
  ...state.shelf,
  [state.preset]: {
    policy: state.overrides,
    values: Object.fromEntries([...changed].flatMap((name) => (now.has(name) ? [[name, now.get(name) ?? null]] : []))),
  },
});

export const switchPreset: Command<SwitchInput, PolicyOutcome> = {
  id: 'switchPreset',
  run: (input, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const parameters = await readParameters(run);
      const state = await readPolicyState(run);
      const target = targetOf(input, parameters, state);
      // Parameters that the workbook does not have yet come with the preset's values in any case.
      const values = new Map<string, CellValue>(
        [...target.values].filter(([name]) => !parameters.values.has(name) || input.confirmed.includes(name)),
      );
      const delivered = parametersOf(target.policy).flatMap(({ name, value }): [string, CellValue][] =>
        typeof value === 'object' || parameters.values.has(name) ? [] : [[name, value]],
      );
      refuseContradiction(parameters, new Map([...delivered, ...values]), target.policy);
      context.progress('policy');
      const { base, overrides } = target;
      const without = new Set(input.withoutTasks);
      const done = await applyPolicy(run, 'switchPreset', {
        preset: base.id,
        overrides,
        values,
        arrange: true,
        shelf: shelfOf(state, parameters, values.keys()),
        tasks: (await missingTasks(run, target.tasks)).filter(({ 事项 }) => !without.has(事项)),
      });
      const params = { name: target.policy.label.zh, ...done };
      return { message: 'commands.switchPreset.done', params, undoable: true, data: done };
    }),
};
