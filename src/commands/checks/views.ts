/** Findings as the pane and the sheet show them. */
import type { Finding } from '../../checks';
import { translate } from '../../locales';
import { type FindingRow, cellAddress } from '../../workbook';
import type { Place } from '../types';
import type { Checked, FindingView } from '../views';
import { type Found, type Marked, tableOf } from './find';

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

/** The value cell of the parameter that a finding names; undefined for a finding about a register. */
const parameterOf = (finding: Finding, found: Found) =>
  found.registers.has(finding.register) ? undefined : found.parameterPlaces.get(finding.column ?? '');

/** A line of 校验问题. */
export const toRow = (finding: Finding, found: Found): FindingRow => {
  const at = parameterOf(finding, found);
  return {
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
    ...(at ? { place: { table: tableOf(finding.register), sheet: at.sheet, row: at.row, column: at.column } } : {}),
  };
};

const placeOf = (finding: Finding, found: Found): { place: Place; row: number | null } => {
  const at = parameterOf(finding, found);
  if (at) return { place: { sheet: at.sheet, address: at.address }, row: at.row + 1 };
  const rows = found.registers.get(finding.register);
  const column = finding.column === null ? 0 : Math.max(0, rows?.columns.indexOf(finding.column) ?? 0);
  const row = finding.row === null || !rows ? null : rows.firstSheetRow + finding.row;
  const line = row ?? (rows?.firstSheetRow ?? 2) - 1;
  const sheet = found.state.registers.get(finding.register)?.sheet ?? '';
  return { row, place: { sheet, address: cellAddress(line - 1, column + (rows?.firstSheetColumn ?? 1) - 1) } };
};

export const toView = ({ finding, mark }: Marked, found: Found): FindingView => ({
  rule: finding.rule,
  severity: finding.severity,
  register: found.state.registers.get(finding.register)?.table ?? tableOf(finding.register),
  column: finding.column,
  value: finding.value,
  params: finding.params ?? {},
  related: finding.related ?? '',
  ...placeOf(finding, found),
  mark,
  ...(finding.fix ? { fix: finding.fix } : {}),
});

export const checkedOf = (found: Found): Checked => ({
  findings: found.active.map((one) => toView(one, found)),
  dismissed: found.dismissed.map((one) => {
    const { reason, who, date } = one.by;
    return { finding: toView(one, found), reason, who, date };
  }),
  gaps: found.gaps,
  renamed: found.renamed,
});
