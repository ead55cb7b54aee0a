/** The findings of one group: place, sentence, advice; a press jumps to the cell. Long groups are shown in pages. */
import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../commands/views';
import { t } from '../../../locales';
import { adviceOf, messageOf, placeText } from './sentences';

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
  actions: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly findings: readonly FindingView[];
  readonly disabled: boolean;
  readonly onJump: (finding: FindingView) => void;
  readonly onFix: (finding: FindingView) => void;
  readonly onDismiss: (finding: FindingView) => void;
}

const plain = (value: FindingView['value']): string => (value === null ? '' : String(value));

export const FindingList = ({ findings, disabled, onJump, onFix, onDismiss }: Props) => {
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
              {placeText(finding)}
            </Text>
            <Text size={200}>{messageOf(finding)}</Text>
            <Text size={200} className={styles.muted}>
              {adviceOf(finding)}
            </Text>
          </Button>
          <div className={styles.actions}>
            {finding.fix && (
              <>
                <Text size={200}>
                  {t('pane.findings.change', { before: plain(finding.value), after: plain(finding.fix.value) })}
                </Text>
                <Button size="small" disabled={disabled} onClick={() => onFix(finding)} data-testid="fix">
                  {t('pane.findings.fix')}
                </Button>
              </>
            )}
            <Button
              size="small"
              appearance="subtle"
              disabled={disabled}
              onClick={() => onDismiss(finding)}
              data-testid="set-aside"
            >
              {t('pane.findings.dismiss')}
            </Button>
          </div>
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
