/** What a renewed intake would do to the registers that stand, before anything is written. */
import {
  type IntakePlan,
  type IntakeResult,
  type IntakeOptions,
  type RegisterUpdate,
  type SourceSheet,
  applyPlan,
  compareDrafts,
  knownCustomers,
} from '../../intake';
import type { RegisterRows } from '../../checks';
import type { RegisterId } from '../../registers/types';
import { type WorkbookRun, readAliases, readRegisters } from '../../workbook';

export interface PreparedUpdate {
  readonly result: IntakeResult;
  readonly updates: readonly RegisterUpdate[];
  readonly standing: ReadonlyMap<RegisterId, RegisterRows>;
}

/** Carries the plan out with the customers that are known, and compares the drafts with the registers. */
export const prepareUpdate = async (
  run: WorkbookRun,
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
): Promise<PreparedUpdate> => {
  const standing = await readRegisters(run);
  const known = knownCustomers(standing.get('customers'), await readAliases(run));
  const result = applyPlan(sheets, plan, options, known);
  return { result, standing, updates: compareDrafts(result, standing, options.preset) };
};
