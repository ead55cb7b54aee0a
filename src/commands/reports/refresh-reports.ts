/**
 * 刷新报表: every report in the workbook is made again in place; only cells that differ are written. A workbook that never
 * had a report gets the ones a manager asks for first, so that the ribbon button works before anyone has seen the pane.
 */
import { NO_CHOICE, REPORTS, type ReportDef } from '../../reports';
import { type Inspection, jump, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command } from '../types';
import type { ReportResult } from '../views';
import { reportsOutcome } from './make-reports';
import type { IndexRow } from './report-index';
import { runReports } from './run-reports';

/** 客户分级表, 重点客户统计表, 账龄分析表 and 逾期事项总表. */
const FIRST_REPORTS = [3, 5, 34, 58];

/**
 * The reports that stand on a sheet, and those that 报表目录 lists because they could never be made: the register they
 * lacked may be back.
 */
const toRefresh = ({ reports }: Inspection, index: ReadonlyMap<number, IndexRow>): ReportDef[] => {
  const none = reports.size === 0;
  const waits = (id: number): boolean => index.has(id) && !reports.has(id);
  return REPORTS.filter(({ id }) => (none ? FIRST_REPORTS.includes(id) : reports.get(id) || waits(id)));
};

export const refreshReports: Command<void, readonly ReportResult[]> = {
  id: 'refreshReports',
  run: (_, context) =>
    withRun(context, async (run) => {
      let first = false;
      const made = await transaction(run, 'refreshReports', () =>
        runReports(run, context, {
          wanted: (state, index) => {
            first = state.reports.size === 0;
            return toRefresh(state, index);
          },
          choiceOf: (def, index) => index.get(def.id)?.choice ?? NO_CHOICE,
          unmask: false,
          recreate: false,
        }),
      );
      const outcome = reportsOutcome(made);
      // Pressed on the ribbon there is no pane to say where they are.
      if (first && outcome.place) await jump(run, outcome.place.sheet, outcome.place.address);
      return outcome;
    }),
};
