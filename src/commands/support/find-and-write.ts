/** Reads the registers back, runs every check, writes 校验问题, and hands the findings to the pane. */
import { type Finding, mergeFindings, runChecks } from '../../checks';
import { translate } from '../../locales';
import {
  type FindingRow,
  type WorkbookRun,
  columnName,
  inspect,
  readParameters,
  readRegisters,
  writeFindings,
} from '../../workbook';
import type { CommandContext } from '../types';
import type { FindingView } from '../views';

/** The sheets are Chinese in every language of the pane (requirements section 7). */
const SHEET_LANGUAGE = 'zh-CN';

const paramsOf = (finding: Finding): Record<string, string | number> => ({
  column: finding.column ?? '',
  value: finding.value === null ? '' : String(finding.value),
  related: finding.related ?? '',
  ...finding.params,
});

const sentence = (finding: Finding, part: 'title' | 'message' | 'advice'): string =>
  translate(`checks.${finding.rule}.${part}`, paramsOf(finding), SHEET_LANGUAGE);

const toRow = (finding: Finding): FindingRow => ({
  rule: finding.rule,
  severity: finding.severity,
  register: finding.register,
  row: finding.row,
  column: finding.column,
  value: finding.value,
  title: sentence(finding, 'title'),
  text: sentence(finding, 'message'),
  advice: sentence(finding, 'advice'),
  related: finding.related,
});

/**
 * @param intake findings known only at intake, by draft row (= register row)
 */
export const findAndWrite = async (
  run: WorkbookRun,
  context: CommandContext,
  intake: readonly Finding[] = [],
): Promise<readonly FindingView[]> => {
  context.progress('readRegisters');
  const state = await inspect(run);
  const registers = await readRegisters(run);
  const parameters = await readParameters(run);
  context.progress('check');
  const found = runChecks(
    {
      registers,
      parameters: parameters.values,
      asOf: parameters.asOf,
      preset: parameters.preset,
      coveredYears: parameters.coveredYears,
    },
    { signal: context.signal },
  );
  const findings = mergeFindings(intake, found);
  await writeFindings(run, findings.map(toRow));

  return findings.map((finding) => {
    const rows = registers.get(finding.register);
    const place = state.registers.get(finding.register);
    const at = finding.column === null ? 0 : Math.max(0, rows?.columns.indexOf(finding.column) ?? 0);
    const row = finding.row === null || !rows ? null : rows.firstSheetRow + finding.row;
    return {
      rule: finding.rule,
      severity: finding.severity,
      register: place?.table ?? finding.register,
      row,
      column: finding.column,
      value: finding.value,
      params: finding.params ?? {},
      related: finding.related ?? '',
      place: { sheet: place?.sheet ?? '', address: `${columnName(at)}${row ?? (rows?.firstSheetRow ?? 2) - 1}` },
    };
  });
};
