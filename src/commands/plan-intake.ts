/** 查找表格: reads the source sheets and proposes which tables become which registers. Writes nothing. */
import { planIntake as plan } from '../intake';
import { presets } from '../policy/presets';
import { type IntakeInput, openIntake } from './support/intake-run';
import { registerChoices } from './support/register-choices';
import { withRun } from './support/with-run';
import type { Command } from './types';
import { previewOf } from './update/preview';
import type { PlanView } from './views';

export interface PlanInput extends IntakeInput {
  /** As-of date, a whole serial; today when left out. Dates without a year take theirs from it. */
  readonly asOf?: number;
}

export const planIntake: Command<PlanInput, PlanView> = {
  id: 'planIntake',
  run: (input, context) =>
    withRun(context, async (run) => {
      const intake = await openIntake(run, input, input.asOf, context);
      const found = plan(intake.sheets, intake.options);
      return {
        message: 'commands.planIntake.done',
        params: { count: found.tables.length },
        data: {
          ...(await previewOf(run, intake, found)),
          registers: registerChoices(),
          presets: presets.map(({ id, label }) => ({ id, ...label })),
          preset: intake.options.preset,
        },
      };
    }),
};
