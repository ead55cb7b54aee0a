/**
 * 刷新报表: every report in the workbook is made again in place; only cells that differ are written. A workbook that never
 * had a report gets the ones a manager asks for first, so that the ribbon button works before anyone has seen the pane.
 */
import { NO_CHOICE, REPORTS } from '../../reports';
import { inspect, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { ReportResult } from '../views';
import { reportsOutcome } from './make-reports';
import { runReports } from './run-reports';

/** 客户分级表, 重点客户统计表, 账龄分析表 and 逾期事项总表. */
const FIRST_REPORTS = [3, 5, 34, 58];

export const refreshReports: Command<void, readonly ReportResult[]> = {
  id: 'refreshReports',
  run: (_, context) =>
    withRun(context, async (run) => {
      const state = await inspect(run);
      if (!state.built) throw new Refusal('commands.refused.noRegisters');
      const none = state.reports.size === 0;
      const present = REPORTS.filter(({ id }) => (none ? FIRST_REPORTS.includes(id) : state.reports.get(id)));
      if (present.length === 0) throw new Refusal('commands.refused.noReports');
      const results = await transaction(run, 'refreshReports', () =>
        runReports(
          run,
          context,
          (index) => present.map((def) => ({ def, choice: index.get(def.id)?.choice ?? NO_CHOICE })),
          { unmask: false, recreate: false },
        ),
      );
      return reportsOutcome(results);
    }),
};
