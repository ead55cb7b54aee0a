/** 刷新报表: every report in the workbook is made again in place; only cells that differ are written. */
import { NO_CHOICE, REPORTS } from '../../reports';
import { inspect, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import { type Command, Refusal } from '../types';
import type { ReportResult } from '../views';
import { reportsOutcome } from './make-reports';
import { runReports } from './run-reports';

export const refreshReports: Command<void, readonly ReportResult[]> = {
  id: 'refreshReports',
  run: (_, context) =>
    withRun(context, async (run) => {
      const state = await inspect(run);
      if (!state.built) throw new Refusal('commands.refused.noRegisters');
      const present = REPORTS.filter((def) => state.reports.get(def.id));
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
