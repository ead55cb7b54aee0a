/**
 * 建账, the pure part: source sheets in, a plan out; a confirmed plan in, rows for the registers out. Nothing is written
 * here, and the same input always gives the same output.
 */
import type { IntakeOptions, IntakePlan, IntakeResult, SourceSheet } from './types';
import type { PlanCorrection } from './adjust';
import { correctPlan } from './adjust';
import { carryOut } from './apply';
import type { RegisterId } from '../registers/types';
import { registerOf } from './definitions';
import { compareRegister } from './update/compare';
import type { KnownCustomers, Remembered } from './update/known';
import type { RegisterUpdate, Standing } from './update/types';
import { definitionsFor } from './default-definitions';
import { cardSheet, originalRows } from './find/cards';
import { transposedSheet } from './find/transposed';
import { vocabularyOf } from './map/vocabulary';
import { proposePlan } from './plan';

export type * from './types';
export type { PlanCorrection } from './adjust';
export type { DateOrder } from './clean/slashed-dates';
export type { OrderChoice, PlanQuestion } from './questions';
export type { AliasEntry, KnownCustomers, Remembered } from './update/known';
export { knownCustomers } from './update/known';
export type { CellUpdate, ChangedBy, DeletedRow, RegisterUpdate, Standing } from './update/types';
export { deletedId, updateId } from './update/types';
export type { MemoryLine, SourceMemory } from './update/memory';
export { linesOfMemory, memoryOfLines, renewed } from './update/memory';
export { memoryOf, saltOf } from './update/remember';
export type { MappingMemory } from './map/memory';
export { learn } from './map/memory';
export { FileRefusal } from './files/refusal';
export type { FileRefusalCode } from './files/refusal';
export { kindOf } from './files/kind';
export { inspectPackage } from './files/package';
export type { PackageFacts } from './files/package';
export { readTextTable } from './files/text-table';
export { from1904 } from './date-system';
export { IntakeRefusal } from './refusal';

const read = new WeakMap<SourceSheet, SourceSheet>();

/** Sheets of cards and turned tables read as tables; all others as they are. */
const asTables = (sheets: readonly SourceSheet[], preset: string): readonly SourceSheet[] =>
  sheets.map((sheet) => {
    let table = read.get(sheet);
    if (!table) {
      const words = vocabularyOf(definitionsFor(preset));
      read.set(sheet, (table = transposedSheet(sheet, words) ?? cardSheet(sheet, words) ?? sheet));
    }
    return table;
  });

/**
 * Finds the tables and proposes a register and a mapping for each.
 * @throws IntakeRefusal `noTable`, `noCustomerColumn`
 */
export const planIntake = (sheets: readonly SourceSheet[], options: IntakeOptions): IntakePlan => {
  const tables = asTables(sheets, options.preset);
  const plan = proposePlan(tables, options, definitionsFor(options.preset));
  // Their cells stand in the register under other rows than their own: 建账记录 keeps each row as it was.
  const originals = sheets.flatMap((sheet, at) =>
    tables[at] === sheet ? [] : [originalRows(sheet, tables[at]!.turned ? 'transposed' : 'card')],
  );
  return { ...plan, loose: [...plan.loose, ...originals] };
};

/** The plan with the person's corrections. Columns are matched anew for a table that gets another register. */
export const adjustPlan = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  corrections: readonly PlanCorrection[],
  options: IntakeOptions,
): IntakePlan =>
  correctPlan(asTables(sheets, options.preset), plan, corrections, options, definitionsFor(options.preset));

/** Maps, cleans and joins the rows of every table that has a register. */
export const applyPlan = (
  sheets: readonly SourceSheet[],
  plan: IntakePlan,
  options: IntakeOptions,
  known?: KnownCustomers,
): IntakeResult => carryOut(asTables(sheets, options.preset), plan, options, definitionsFor(options.preset), known);

/** What the drafts would change in the registers that stand; a register that does not stand is left out. */
export const compareDrafts = (
  result: IntakeResult,
  standing: ReadonlyMap<RegisterId, Standing>,
  preset: string,
  remembered: Remembered,
): RegisterUpdate[] => {
  const definitions = definitionsFor(preset);
  const none: ReadonlySet<number> = new Set();
  return result.drafts.flatMap((draft) => {
    const table = standing.get(draft.register);
    if (!table) return [];
    const customers = draft.register === 'customers';
    return compareRegister({
      register: registerOf(definitions, draft.register),
      draft,
      standing: table,
      computed: definitions.computed.get(draft.register) ?? new Set<string>(),
      absorbed: customers ? result.absorbed : none,
      made: customers ? result.made : none,
      ...remembered,
    });
  });
};
