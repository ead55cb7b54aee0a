/** The findings of one group: place, sentence, advice; a press jumps to the cell. Long groups are shown in pages. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../commands/views';
import { hasText, t, translate } from '../../../locales';

const PAGE = 50;

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  finding: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    width: '100%',
    textAlign: 'left',
    height: 'auto',
    fontWeight: 'normal',
  },
  muted: { color: tokens.colorNeutralForeground3 },
});

const placeOf = (finding: FindingView): string =>
  finding.row === null
    ? t('pane.findings.table', { register: finding.register, column: finding.column ?? '' })
    : t('pane.findings.cell', { register: finding.register, row: finding.row, column: finding.column ?? '' });

/** The sentence of a finding in the language of the pane. */
const messageOf = (finding: FindingView): string =>
  translate(`checks.${finding.rule}.message`, sentenceParams(finding));

const adviceOf = (finding: FindingView): string => {
  const key = `checks.${finding.rule}.advice`;
  return hasText(key) ? translate(key, sentenceParams(finding)) : '';
};

const sentenceParams = (finding: FindingView) => ({
  column: finding.column ?? '',
  value: finding.value === null ? '' : String(finding.value),
  related: finding.related,
  ...finding.params,
});

export const FindingList = ({
  findings,
  onJump,
}: {
  findings: readonly FindingView[];
  onJump: (finding: FindingView) => void;
}) => {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  return (
    <ul className={styles.list}>
      {findings.slice(0, shown).map((finding, index) => (
        <li key={index}>
          <Button
            appearance="subtle"
            size="small"
            className={styles.finding}
            onClick={() => onJump(finding)}
            data-testid="finding"
          >
            <Text size={200} weight="semibold">
              {placeOf(finding)}
            </Text>
            <Text size={200}>{messageOf(finding)}</Text>
            <Text size={200} className={styles.muted}>
              {adviceOf(finding)}
            </Text>
          </Button>
        </li>
      ))}
      {findings.length > shown && (
        <li>
          <Button size="small" appearance="transparent" onClick={() => setShown(shown + PAGE)}>
            {t('pane.findings.more', { count: findings.length - shown })}
          </Button>
        </li>
      )}
    </ul>
  );
};
