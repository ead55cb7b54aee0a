/**
 * 建账, the pure part: source sheets in, a plan out; a confirmed plan in, rows for the registers out. Nothing is written
 * here, and the same input always gives the same output.
 */
import type { IntakeOptions, IntakePlan, IntakeResult, SourceSheet } from './types';
import type { PlanCorrection } from './adjust';
import { correctPlan } from './adjust';
import { carryOut } from './apply';
import { definitionsFor } from './default-definitions';
import { proposePlan } from './plan';

export type * from './types';
export type { PlanCorrection } from './adjust';
export { IntakeRefusal } from './refusal';

/**
 * Finds the tables and proposes a register and a mapping for each.
 * @throws IntakeRefusal `noTable`, `noCustomerColumn`
 */
export const planIntake = (sheets: readonly SourceSheet[], options: IntakeOptions): IntakePlan =>
  proposePlan(sheets, options, definitionsFor(options.preset));

/** The plan with the person's corrections. Columns are matched anew for a table that gets another register. */
export const adjustPlan = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  corrections: readonly PlanCorrection[],
  options: IntakeOptions,
): IntakePlan => correctPlan(sheets, plan, corrections, options, definitionsFor(options.preset));

/** Maps, cleans and joins the rows of every table that has a register. */
export const applyPlan = (sheets: readonly SourceSheet[], plan: IntakePlan, options: IntakeOptions): IntakeResult =>
  carryOut(sheets, plan, options, definitionsFor(options.preset));
