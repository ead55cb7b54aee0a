/** 生成报表: makes the chosen reports, or makes them again in place. */
import { language, t, translate } from '../../locales';
import { NO_CHOICE, REPORTS, type ReportChoice, type ReportDef } from '../../reports';
import { type SelectedRecords, type WorkbookError, selectedRecords, transaction } from '../../workbook';
import { withRun } from '../support/with-run';
import type { Command, CommandOutcome } from '../types';
import type { ReportResult } from '../views';
import { reasonOf } from './report-result';
import { type ReportsRun, runReports } from './run-reports';

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

/** A sentence as part of another. */
const clause = (sentence: string): string => sentence.replace(/[。.]$/, '');

/** What was left: reports that could not be made, and registers whose values are old. */
const reasonsOf = (failed: readonly ReportResult[], closed: readonly WorkbookError[]): string =>
  [
    ...failed.map((result) =>
      t('commands.reports.reason', { title: result.title, reason: clause(reasonOf(result, language())) }),
    ),
    ...closed.map(({ code, params }) => clause(translate(`workbook.error.${code}`, params))),
  ].join(t('commands.reports.separator'));

/** The closing sentence: how much was written, that nothing had changed, or what could not be made and why. */
export const reportsOutcome = ({ results, closed }: ReportsRun): CommandOutcome<readonly ReportResult[]> => {
  const [failed, made] = [
    results.filter((result) => reasonOf(result) !== ''),
    results.filter((result) => reasonOf(result) === ''),
  ];
  const cells = made.reduce((sum, result) => sum + result.cellsWritten, 0);
  // Where the person has something to do comes first.
  const place = [...failed, ...made].find(({ sheet }) => sheet);
  const said = (): string => {
    if (failed.length > 0) return made.length > 0 ? 'failed' : 'allFailed';
    if (closed.length > 0) return 'oldValues';
    return cells === 0 ? 'same' : 'done';
  };
  return {
    message: `commands.reports.${said()}`,
    params: { count: made.length, cells, failed: failed.length, reasons: reasonsOf(failed, closed) },
    place: place && { sheet: place.sheet, address: 'A1' },
    undoable: cells > 0,
    partly: failed.length > 0 || closed.length > 0,
    data: results,
  };
};

export const makeReports: Command<ReportsInput, readonly ReportResult[]> = {
  id: 'makeReports',
  run: ({ ids, unmask = false, choice, forSelection = false }, context) =>
    withRun(context, async (run) => {
      const selected = forSelection ? await selectedRecords(run, MOST_FORMS) : null;
      const wanted = REPORTS.filter(({ id }) => ids.includes(id));
      const made = await transaction(run, 'makeReports', () =>
        runReports(run, context, {
          wanted: () => wanted,
          choiceOf: (def) => ({ ...NO_CHOICE, selected: recordsFor(def, selected), ...choice }),
          unmask,
          recreate: true,
        }),
      );
      return reportsOutcome(made);
    }),
};
