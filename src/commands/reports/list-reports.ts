/** 报表目录: every report there is, and where the ones already made stand. */
import { REPORTS, hasPeriod, isComparable } from '../../reports';
import { inspect } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command } from '../types';
import type { ReportView } from '../views';

export const listReports: Command<void, readonly ReportView[]> = {
  id: 'listReports',
  run: (_, context) =>
    withRun(context, async (run) => {
      const state = await inspect(run);
      return {
        message: 'commands.listReports.done',
        data: REPORTS.map((def) => ({
          id: def.id,
          title: { zh: def.title, en: def.en },
          kind: def.kind,
          aliases: def.aliases ?? [],
          sheet: state.reports.get(def.id)?.sheet ?? null,
          note: def.note,
          hasPeriod: hasPeriod(def),
          comparable: isComparable(def),
        })),
      };
    }),
};
