/** 生成报表: makes the chosen reports, or makes them again in place. */
import { language } from '../../locales';
import { NO_CHOICE, REPORTS, type ReportChoice, type ReportDef } from '../../reports';
import { type SelectedRecords, selectedRecords, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command, CommandOutcome } from '../types';
import type { ReportResult } from '../views';
import { reasonOf } from './report-result';
import { runReports } from './run-reports';

export interface ReportsInput {
  readonly ids: readonly number[];
  /** Show 机密/绝密 customers in full, for this run only. */
  readonly unmask?: boolean;
  /** Period, comparison, scope and records; remembered in 报表目录 for later refreshes. */
  readonly choice?: Partial<ReportChoice>;
  /** Fill forms for the records that are selected on the sheet. */
  readonly forSelection?: boolean;
}

/** A form is a page: more than this is surely a slip of the mouse. */
const MOST_FORMS = 200;

/** Numbers of the selected records that a form can be filled for; none when the selection is of another register. */
const recordsFor = ({ kind, sources }: ReportDef, selected: SelectedRecords | null): readonly string[] => {
  if (kind !== 'form' || !selected) return [];
  if (sources[0] === selected.register) return selected.keys;
  return sources[0] === 'customers' ? selected.customers : [];
};

/** The closing sentence: how much was written, that nothing had changed, or what could not be made and why. */
export const reportsOutcome = (results: readonly ReportResult[]): CommandOutcome<readonly ReportResult[]> => {
  const [failed, made] = [
    results.filter((result) => reasonOf(result) !== ''),
    results.filter((result) => reasonOf(result) === ''),
  ];
  const cells = made.reduce((sum, result) => sum + result.cellsWritten, 0);
  const first = made[0];
  return {
    message:
      failed.length > 0 ? 'commands.reports.failed' : cells === 0 ? 'commands.reports.same' : 'commands.reports.done',
    params: {
      count: made.length,
      cells,
      failed: failed.length,
      reasons: failed.map((result) => `${result.title}（${reasonOf(result, language())}）`).join('；'),
    },
    place: first && { sheet: first.sheet, address: 'A1' },
    undoable: cells > 0,
    partly: failed.length > 0,
    data: results,
  };
};

export const makeReports: Command<ReportsInput, readonly ReportResult[]> = {
  id: 'makeReports',
  run: ({ ids, unmask = false, choice, forSelection = false }, context) =>
    withRun(context, async (run) => {
      const selected = forSelection ? await selectedRecords(run, MOST_FORMS) : null;
      const wanted = REPORTS.filter(({ id }) => ids.includes(id));
      const results = await transaction(run, 'makeReports', () =>
        runReports(run, context, {
          wanted: () => wanted,
          choiceOf: (def) => ({ ...NO_CHOICE, selected: recordsFor(def, selected), ...choice }),
          unmask,
          recreate: true,
        }),
      );
      return reportsOutcome(results);
    }),
};
