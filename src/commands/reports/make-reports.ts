/** 生成报表: makes the chosen reports, or makes them again in place. */
import { REPORTS, type ReportDef } from '../../reports';
import { type WorkbookRun, inspect, refreshValues, transaction, writeReport } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, type CommandContext, type CommandOutcome, Refusal, stopIfCancelled } from '../types';
import type { ReportResult } from '../views';
import { makeJob, readMaterial } from './report-context';

export interface ReportsInput {
  readonly ids: readonly number[];
  /** Show 机密/绝密 customers in full, for this run only. */
  readonly unmask?: boolean;
}

/** Builds and writes reports one after the other; shared with 刷新报表. */
export const writeReports = async (
  run: WorkbookRun,
  context: CommandContext,
  defs: readonly ReportDef[],
  options: { unmask: boolean; recreate: boolean },
): Promise<readonly ReportResult[]> => {
  context.progress('readRegisters');
  const state = await inspect(run);
  if (!state.built) throw new Refusal('commands.refused.noRegisters');
  // Columns of large registers that hold values instead of formulas are brought up to the as-of date first.
  context.progress('compute');
  await refreshValues(run);
  const material = await readMaterial(run, options.unmask);
  const results: ReportResult[] = [];
  for (const [done, def] of defs.entries()) {
    stopIfCancelled(context.signal);
    context.progress('report', done, defs.length, { name: def.title });
    const missing = def.sources.filter((id) => !material.base.registers.has(id));
    if (missing.length > 0) {
      results.push({ id: def.id, title: def.title, sheet: '', rows: 0, cellsWritten: 0, missing });
      continue;
    }
    const { sheet, rows, cellsWritten } = await writeReport(run, makeJob(def, material, options.recreate));
    if (sheet !== null) results.push({ id: def.id, title: def.title, sheet, rows, cellsWritten, missing: [] });
  }
  return results;
};

/** The closing sentence: how much was written, or that nothing had changed, or what was lacking. */
export const reportsOutcome = (results: readonly ReportResult[]): CommandOutcome<readonly ReportResult[]> => {
  const missing = results.filter((result) => result.missing.length > 0);
  const made = results.filter((result) => result.missing.length === 0);
  const cells = made.reduce((sum, result) => sum + result.cellsWritten, 0);
  const first = made[0];
  return {
    message:
      missing.length > 0 ? 'commands.reports.missing' : cells === 0 ? 'commands.reports.same' : 'commands.reports.done',
    params: { count: made.length, cells, missing: missing.map((result) => result.title).join('、') },
    place: first && { sheet: first.sheet, address: 'A1' },
    undoable: cells > 0,
    data: results,
  };
};

export const makeReports: Command<ReportsInput, readonly ReportResult[]> = {
  id: 'makeReports',
  run: (input, context) =>
    withRun(context, async (run) => {
      const defs = REPORTS.filter((def) => input.ids.includes(def.id));
      const results = await transaction(run, 'makeReports', () =>
        writeReports(run, context, defs, { unmask: input.unmask ?? false, recreate: true }),
      );
      return reportsOutcome(results);
    }),
};
