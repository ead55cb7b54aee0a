/**
 * 建账: turns the source tables into registers as planned, checks them, and logs where every cell went. One step for
 * undo: either everything stands, or the workbook is as it was.
 */
import { type IntakePlan, type IntakeResult, adjustPlan, applyPlan, learn, memoryOf, planIntake } from '../intake';
import {
  type BuildSummary,
  type AsOf,
  transaction,
  writeMappingMemory,
  writeRegisters,
  writeSourceMemory,
} from '../workbook';
import { findAndWrite } from './checks/find-and-write';
import { logIntake } from './support/intake-log';
import { type IntakeInput, openIntake } from './support/intake-run';
import { withRun } from './support/with-run';
import { type Command, type CommandOutcome, type Place, stopIfCancelled } from './types';
import { type Updated, updateExisting } from './update/update';
import type { UpdateView } from './update/view';
import type { BuiltTable, FindingView, TableDecision } from './views';

export interface BuildInput extends IntakeInput {
  /** The plan the person saw; made anew and taken as it is when left out. */
  readonly plan?: IntakePlan;
  readonly decisions?: readonly TableDecision[];
  /** Fixed as-of; left out, 截至日期 follows the calendar. */
  readonly asOf?: AsOf;
  /**
   * Into registers that stand: ids of the changed cells and deleted rows that the person has ticked. Left out, nobody
   * was asked: what the source alone has changed is taken, and the rest is asked again next time.
   */
  readonly accepted?: readonly string[];
}

export interface Built {
  readonly plan: IntakePlan;
  readonly tables: readonly BuiltTable[];
  readonly findings: readonly FindingView[];
  readonly summary: BuildSummary;
  /** Set when the registers stood already: what came in. */
  readonly updates?: readonly UpdateView[];
}

/** Where the person goes next: the customers just built. */
const customersPlace = (summary: BuildSummary): Place | undefined => {
  const customers = summary.registers.find(({ register }) => register === 'customers');
  return customers && { sheet: customers.sheet, address: 'A1' };
};

const builtTables = (plan: IntakePlan, { counts }: IntakeResult): BuiltTable[] =>
  plan.tables.map(({ id, file, sheet, range, register }) => ({
    id,
    file,
    sheet,
    range,
    register,
    rowsIn: counts[id]?.rowsIn ?? 0,
    rowsOut: counts[id]?.rowsOut ?? 0,
  }));

/** What an update says: what came in, and what waits for a person. */
const updateOutcome = (plan: IntakePlan, done: Updated): CommandOutcome<Built> => {
  const { summary, checked, prepared, updates, cells, added, decided } = done;
  const [kept, deleted] = [decided.left.length, decided.stayDeleted.length];
  const rest = kept + deleted > 0 ? 'Left' : '';
  return {
    message: `commands.build.${cells === 0 ? 'same' : 'updated'}${rest}`,
    params: { added, cells, kept, deleted },
    place: customersPlace(summary),
    undoable: cells > 0,
    data: { plan, summary, findings: checked.findings, tables: builtTables(plan, prepared.result), updates },
  };
};

export const build: Command<BuildInput, Built> = {
  id: 'build',
  run: (input, context) =>
    withRun(context, async (run) => {
      const { progress, signal } = context;
      const { state, sheets, options } = await openIntake(run, input, input.asOf?.date, context);
      const proposed = input.plan ?? planIntake(sheets, options);
      const plan = adjustPlan(sheets, proposed, input.decisions ?? [], options);
      const memory = learn(proposed, plan, options.remembered);
      progress('clean');
      if (state.built) {
        const accepted = input.accepted && new Set(input.accepted);
        const done = await transaction(run, 'build', async () => {
          await writeMappingMemory(run, memory);
          return updateExisting(run, context, sheets, plan, options, accepted, input.asOf);
        });
        return updateOutcome(plan, done);
      }
      const result = applyPlan(sheets, plan, options);
      stopIfCancelled(signal);

      const { summary, findings } = await transaction(run, 'build', async () => {
        const written = await writeRegisters(run, { preset: options.preset, drafts: result.drafts, asOf: input.asOf });
        await logIntake(run, plan, result);
        await writeSourceMemory(run, memoryOf(result, options.workbook));
        await writeMappingMemory(run, memory);
        const missing = new Map(result.drafts.map((draft) => [draft.register, new Set(draft.missing)]));
        const checked = await findAndWrite(run, context, { findings: result.findings, missing });
        return { summary: written, findings: checked.findings };
      });
      const built = plan.tables.filter((table) => table.register !== null);
      return {
        message: 'commands.build.done',
        params: {
          tables: built.length,
          rows: result.drafts.reduce((sum, draft) => sum + draft.rows.length, 0),
          changes: result.changes.length,
        },
        place: customersPlace(summary),
        undoable: true,
        data: {
          plan,
          summary,
          findings,
          tables: builtTables(plan, result),
        },
      };
    }),
};
