/** What a run did with one report, and why it was not made. */
import { translate } from '../../locales';
import type { ReportDef } from '../../reports';
import type { Language } from '../../values/cell';
import type { ReportOutcome } from '../../workbook';
import { registerName } from '../support/ids';
import type { ReportResult } from '../views';

/**
 * @param missing registers the report needs and the workbook lacks
 * @param outcome left out when it was not tried
 */
export const resultOf = (
  { id, title }: ReportDef,
  missing: readonly string[],
  outcome: ReportOutcome | undefined,
): ReportResult => ({
  id,
  title,
  sheet: outcome?.sheet ?? '',
  rows: outcome?.rows ?? 0,
  cellsWritten: outcome?.cellsWritten ?? 0,
  missing,
  ...(outcome?.error ? { problem: { key: `workbook.error.${outcome.error.code}`, params: outcome.error.params } } : {}),
});

/**
 * Why a report was not made; '' when it was.
 * @param language that of the person who asks; 报表目录 speaks Chinese
 */
export const reasonOf = ({ missing, problem }: ReportResult, language: Language = 'zh-CN'): string => {
  if (missing.length > 0) {
    const registers = missing.map((id) => registerName(id) ?? id).join(translate('pane.listSeparator', {}, language));
    return translate('commands.reports.lacks', { registers }, language);
  }
  return problem ? translate(problem.key, problem.params, language) : '';
};
