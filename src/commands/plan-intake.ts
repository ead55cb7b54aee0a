/** 查找表格: reads the source sheets and proposes which tables become which registers. Writes nothing. */
import { type SourceSheet, applyPlan, planIntake as plan } from '../intake';
import { presets } from '../policy/presets';
import { inspect, readMappingMemory, readSources, workbookName } from '../workbook';
import { cleaningGroups } from './support/cleaning-groups';
import { registerChoices } from './support/register-choices';
import { todaySerial } from './support/today';
import { withRun } from './support/with-run';
import type { Command } from './types';
import { prepareUpdate } from './update/prepare';
import { updateViews } from './update/view';
import type { PlanView } from './views';

export interface PlanInput {
  /** Preset id; the first one when the workbook has none yet. */
  readonly preset?: string;
  /** As-of date, a whole serial; today when left out. Dates without a year take theirs from it. */
  readonly asOf?: number;
  /** Sheets of other workbooks that go into the same registers. */
  readonly others?: readonly SourceSheet[];
}

export const planIntake: Command<PlanInput, PlanView> = {
  id: 'planIntake',
  run: (input, context) =>
    withRun(context, async (run) => {
      context.progress('readSources');
      const sheets = [...(await readSources(run)), ...(input.others ?? [])];
      const state = await inspect(run);
      const preset = (state.built ? state.preset : input.preset) ?? presets[0]!.id;
      const options = {
        preset,
        asOf: input.asOf ?? todaySerial(),
        workbook: await workbookName(run),
        remembered: await readMappingMemory(run),
      };
      context.progress('plan');
      const found = plan(sheets, options);
      const prepared = state.built ? await prepareUpdate(run, sheets, found, options) : undefined;
      const result = prepared?.result ?? applyPlan(sheets, found, options);
      return {
        message: 'commands.planIntake.done',
        params: { count: found.tables.length },
        data: {
          plan: found,
          registers: registerChoices(),
          presets: presets.map(({ id, label }) => ({ id, ...label })),
          preset,
          cleaning: cleaningGroups(result.changes),
          ...(prepared ? { updates: updateViews(prepared.updates, result, preset) } : {}),
        },
      };
    }),
};
