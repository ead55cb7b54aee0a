/** What a finding says, in the language of the pane. */
import type { FindingView } from '../../../commands/views';
import { hasText, t, translate } from '../../../locales';

const sentenceParams = (finding: FindingView) => ({
  column: finding.column ?? '',
  value: finding.value === null ? '' : String(finding.value),
  related: finding.related,
  ...finding.params,
});

/** Register, row and column. */
export const placeText = (finding: FindingView): string =>
  finding.row === null
    ? t('pane.findings.table', { register: finding.register, column: finding.column ?? '' })
    : t('pane.findings.cell', { register: finding.register, row: finding.row, column: finding.column ?? '' });

export const messageOf = (finding: FindingView): string =>
  translate(`checks.${finding.rule}.message`, sentenceParams(finding));

export const adviceOf = (finding: FindingView): string => {
  const key = `checks.${finding.rule}.advice`;
  return hasText(key) ? translate(key, sentenceParams(finding)) : '';
};
