/** 预览建账: what the plan would do with the person's corrections to it. Writes nothing. */
import { adjustPlan } from '../intake';
import { type CorrectedInput, type Preview, openIntake } from './support/intake-run';
import { withRun } from './support/with-run';
import type { Command } from './types';
import { previewOf } from './update/preview';

export const previewIntake: Command<CorrectedInput, Preview> = {
  id: 'previewIntake',
  run: (input, context) =>
    withRun(context, async (run) => {
      const intake = await openIntake(run, input, undefined, context);
      const plan = adjustPlan(intake.sheets, input.plan, input.decisions, intake.options);
      return { message: 'commands.previewIntake.done', data: await previewOf(run, intake, plan) };
    }),
};
