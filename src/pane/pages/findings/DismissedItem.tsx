/** 已忽略: what was set aside, by whom and why, with the way back. */
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { DismissedView, FindingView } from '../../../commands/views';
import { t } from '../../../locales';
import { isoDate } from '../../../values/serial';
import { messageOf, placeText } from './sentences';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  one: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly dismissed: readonly DismissedView[];
  readonly disabled: boolean;
  readonly onJump: (finding: FindingView) => void;
  readonly onRecall: (findings: readonly FindingView[]) => void;
}

export const DismissedItem = ({ dismissed, disabled, onJump, onRecall }: Props) => {
  const styles = useStyles();
  return (
    <AccordionItem value="dismissed">
      <AccordionHeader size="small" data-testid="dismissed">
        {t('pane.findings.dismissed', { count: dismissed.length })}
      </AccordionHeader>
      <AccordionPanel>
        <ul className={styles.list}>
          {dismissed.map(({ finding, reason, who, date }, index) => (
            <li key={index} className={styles.one}>
              <Text size={200} weight="semibold">
                {placeText(finding)}
              </Text>
              <Text size={200}>{messageOf(finding)}</Text>
              <Text size={200} className={styles.muted}>
                {t('pane.findings.dismissedBy', { reason, who, date: isoDate(date) })}
              </Text>
              <span className={styles.actions}>
                <Button size="small" onClick={() => onJump(finding)}>
                  {t('pane.jump')}
                </Button>
                <Button size="small" disabled={disabled} onClick={() => onRecall([finding])} data-testid="recall">
                  {t('pane.findings.recall')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
};
