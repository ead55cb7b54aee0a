/** What a renewed intake would do to the registers that stand, before anything is written. */
import {
  type IntakePlan,
  type IntakeResult,
  type IntakeOptions,
  type RegisterUpdate,
  type SourceMemory,
  type SourceSheet,
  applyPlan,
  compareDrafts,
  knownCustomers,
  saltOf,
} from '../../intake';
import type { RegisterRows } from '../../checks';
import type { RegisterId } from '../../registers/types';
import { type WorkbookRun, readAliases, readRegisters, readSourceMemory } from '../../workbook';

export interface PreparedUpdate {
  readonly result: IntakeResult;
  readonly updates: readonly RegisterUpdate[];
  readonly standing: ReadonlyMap<RegisterId, RegisterRows>;
  /** What the last intake read; without segments where nothing is remembered. */
  readonly memory: SourceMemory;
}

/** Carries the plan out with the customers that are known, and compares the drafts with the registers. */
export const prepareUpdate = async (
  run: WorkbookRun,
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
): Promise<PreparedUpdate> => {
  const standing = await readRegisters(run);
  const before = await readSourceMemory(run);
  const workbook = options.workbook ?? '';
  const remembered = before && { memory: before, workbook };
  const known = knownCustomers(standing.get('customers'), await readAliases(run), remembered);
  const result = applyPlan(sheets, plan, options, known);
  const memory = before ?? { salt: saltOf(result), segments: [] };
  return { result, standing, memory, updates: compareDrafts(result, standing, options.preset, { memory, workbook }) };
};
