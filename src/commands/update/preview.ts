/** What a plan would write, before it is written. */
import { type IntakePlan, applyPlan } from '../../intake';
import type { WorkbookRun } from '../../workbook';
import { cleaningGroups } from '../support/cleaning-groups';
import type { IntakeRun, Preview } from '../support/intake-run';
import { prepareUpdate } from './prepare';
import { updateViews } from './view';

export const previewOf = async (
  run: WorkbookRun,
  { state, sheets, options }: IntakeRun,
  plan: IntakePlan,
): Promise<Preview> => {
  const prepared = state.built ? await prepareUpdate(run, sheets, plan, options) : undefined;
  const result = prepared?.result ?? applyPlan(sheets, plan, options);
  return {
    plan,
    cleaning: cleaningGroups(result.changes),
    ...(prepared ? { updates: updateViews(prepared.updates, result, options.preset) } : {}),
  };
};
