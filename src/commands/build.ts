/**
 * 建账: turns the source tables into registers as planned, checks them, and logs where every cell went. One step for
 * undo: either everything stands, or the workbook is as it was.
 */
import { type IntakePlan, type SourceSheet, adjustPlan, applyPlan, planIntake } from '../intake';
import {
  type BuildSummary,
  type AsOf,
  inspect,
  readSources,
  transaction,
  workbookName,
  writeIntakeLog,
  writeRegisters,
} from '../workbook';
import { presets } from '../policy/presets';
import { findAndWrite } from './checks/find-and-write';
import { intakeLog } from './support/intake-log';
import { todaySerial } from './support/today';
import { withRun } from './support/with-run';
import { type Command, type Place, Refusal, stopIfCancelled } from './types';
import type { BuiltTable, FindingView, TableDecision } from './views';

export interface BuildInput {
  /** The plan the person saw; made anew and taken as it is when left out. */
  readonly plan?: IntakePlan;
  readonly decisions?: readonly TableDecision[];
  readonly preset?: string;
  /** Fixed as-of; left out, 截至日期 follows the calendar. */
  readonly asOf?: AsOf;
  readonly others?: readonly SourceSheet[];
}

export interface Built {
  readonly plan: IntakePlan;
  readonly tables: readonly BuiltTable[];
  readonly findings: readonly FindingView[];
  readonly summary: BuildSummary;
}

/** Where the person goes next: the customers just built. */
const customersPlace = (summary: BuildSummary): Place | undefined => {
  const customers = summary.registers.find(({ register }) => register === 'customers');
  return customers && { sheet: customers.sheet, address: 'A1' };
};

export const build: Command<BuildInput, Built> = {
  id: 'build',
  run: (input, context) =>
    withRun(context, async (run) => {
      const { progress, signal } = context;
      if ((await inspect(run)).built) throw new Refusal('commands.refused.alreadyBuilt');
      progress('readSources');
      const sheets = [...(await readSources(run)), ...(input.others ?? [])];
      const options = {
        preset: input.preset ?? presets[0]!.id,
        asOf: input.asOf?.date ?? todaySerial(),
        workbook: await workbookName(run),
      };
      progress('plan');
      const plan = adjustPlan(sheets, input.plan ?? planIntake(sheets, options), input.decisions ?? [], options);
      progress('clean');
      const result = applyPlan(sheets, plan, options);
      stopIfCancelled(signal);

      const { summary, findings } = await transaction(run, 'build', async () => {
        const written = await writeRegisters(run, { preset: options.preset, drafts: result.drafts, asOf: input.asOf });
        await writeIntakeLog(run, intakeLog(plan, result));
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
          tables: plan.tables.map(({ id, file, sheet, range, register }) => ({
            id,
            file,
            sheet,
            range,
            register,
            rowsIn: result.counts[id]?.rowsIn ?? 0,
            rowsOut: result.counts[id]?.rowsOut ?? 0,
          })),
        },
      };
    }),
};
