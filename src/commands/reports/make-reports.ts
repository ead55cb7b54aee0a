/** 生成报表: makes the chosen reports, or makes them again in place. */
import { NO_CHOICE, REPORTS, type ReportChoice } from '../../reports';
import { transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command, CommandOutcome } from '../types';
import type { ReportResult } from '../views';
import { reasonOf, runReports } from './run-reports';

export interface ReportsInput {
  readonly ids: readonly number[];
  /** Show 机密/绝密 customers in full, for this run only. */
  readonly unmask?: boolean;
  /** Period, comparison, scope and records; remembered in 报表目录 for later refreshes. */
  readonly choice?: Partial<ReportChoice>;
}

/** The closing sentence: how much was written, that nothing had changed, or what could not be made and why. */
export const reportsOutcome = (results: readonly ReportResult[]): CommandOutcome<readonly ReportResult[]> => {
  const failed = results.filter((result) => reasonOf(result) !== '');
  const made = results.filter((result) => reasonOf(result) === '');
  const cells = made.reduce((sum, result) => sum + result.cellsWritten, 0);
  const first = made[0];
  return {
    message:
      failed.length > 0 ? 'commands.reports.failed' : cells === 0 ? 'commands.reports.same' : 'commands.reports.done',
    params: {
      count: made.length,
      cells,
      failed: failed.length,
      reasons: failed.map((result) => `${result.title}（${reasonOf(result)}）`).join('；'),
    },
    place: first && { sheet: first.sheet, address: 'A1' },
    undoable: cells > 0,
    data: results,
  };
};

export const makeReports: Command<ReportsInput, readonly ReportResult[]> = {
  id: 'makeReports',
  run: ({ ids, unmask = false, choice }, context) =>
    withRun(context, async (run) => {
      const wanted = REPORTS.filter(({ id }) => ids.includes(id)).map((def) => ({
        def,
        choice: { ...NO_CHOICE, ...choice },
      }));
      const results = await transaction(run, 'makeReports', () =>
        runReports(run, context, () => wanted, { unmask, recreate: true }),
      );
      return reportsOutcome(results);
    }),
};
