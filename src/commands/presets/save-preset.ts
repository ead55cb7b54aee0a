/** 另存为公司模板: the policy of this workbook as a file. Structure and numbers only: no record of any customer. */
import { parametersOf } from '../../policy/effective';
import { type PresetFile, PRESET_FORMAT } from '../../policy/presets';
import { inspect, readParameters, readPolicyState } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import { standingTasks } from './tasks';

export interface SavedPreset {
  readonly fileName: string;
  /** JSON. */
  readonly text: string;
}

export const savePreset: Command<{ readonly label: string }, SavedPreset> = {
  id: 'savePreset',
  run: ({ label }, context) =>
    withRun(context, async (run) => {
      if (!(await inspect(run)).built) throw new Refusal('commands.refused.noRegisters');
      const name = label.trim();
      if (name === '' || name.length > 40) throw new Refusal('commands.refused.presetName');
      const { values, policy } = await readParameters(run);
      const { preset, shown } = await readPolicyState(run);
      const { factors, bands, deadlinesOff } = policy;
      const file: PresetFile = {
        format: PRESET_FORMAT,
        version: 1,
        label: name,
        base: preset,
        shown: [...shown],
        ...(factors.length > 0 ? { factors } : {}),
        ...(bands.length > 0 ? { bands } : {}),
        deadlinesOff,
        periodicTasks: await standingTasks(run),
        parameters: Object.fromEntries(
          parametersOf(policy).flatMap(({ name: parameter, value }) => {
            const now = values.get(parameter);
            return typeof value === 'object' || now === undefined || typeof now === 'boolean' ? [] : [[parameter, now]];
          }),
        ),
      };
      return {
        message: 'commands.savePreset.done',
        params: { name },
        data: { fileName: `${name.replace(/[\\/:*?"<>|]/g, '_')}.json`, text: `${JSON.stringify(file, null, 2)}\n` },
      };
    }),
};
