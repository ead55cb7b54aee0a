/** 更换制度模板: shows what would change, then changes what the person agrees to. Nothing that holds data is taken away. */
import { parametersOf } from '../../policy/effective';
import type { CellValue } from '../../values/cell';
import { type PolicyOutcome, applyPolicy, inspect, readParameters, readPolicyState } from '../../workbook';
import { refuseContradiction } from '../policy/contradictions';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { PresetPreview } from '../views';
import { type PresetChoiceInput, targetOf } from './target';

export const previewPreset: Command<PresetChoiceInput, PresetPreview> = {
  id: 'previewPreset',
  run: (input, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const parameters = await readParameters(run);
      const { policy, values } = targetOf(input, parameters, await readPolicyState(run));
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
        data: { label: policy.label, shown: policy.shown, changes },
      };
    }),
};

export interface SwitchInput extends PresetChoiceInput {
  /** Names of the parameters whose new values the person agrees to. */
  readonly confirmed: readonly string[];
}

export const switchPreset: Command<SwitchInput, PolicyOutcome> = {
  id: 'switchPreset',
  run: (input, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const parameters = await readParameters(run);
      const target = targetOf(input, parameters, await readPolicyState(run));
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
      const done = await applyPolicy(run, 'switchPreset', { preset: base.id, overrides, values, arrange: true });
      const params = { name: target.policy.label.zh, ...done };
      return { message: 'commands.switchPreset.done', params, undoable: true, data: done };
    }),
};
