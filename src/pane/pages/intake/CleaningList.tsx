/** Cleaning by kind, before → after, each with a switch. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Switch,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { CleaningGroup } from '../../../commands/views';
import { t, translate } from '../../../locales';

const useStyles = makeStyles({
  examples: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground3 },
  needed: { padding: `${tokens.spacingVerticalS} 0` },
});

interface Props {
  readonly groups: readonly CleaningGroup[];
  /** Kinds that are switched off. */
  readonly without: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onSwitch: (reason: string, on: boolean) => void;
}

export const CleaningList = ({ groups, without, disabled, onSwitch }: Props) => {
  const styles = useStyles();
  const shown = (value: CleaningGroup['examples'][number]['before']): string =>
    value === null ? t('pane.intake.blank') : String(value);
  const kind = (reason: string, count: number): string =>
    t('pane.intake.cleaningKind', { reason: translate(`intake.cleaning.${reason}`), count });
  return (
    <Accordion collapsible>
      <AccordionItem value="cleaning">
        <AccordionHeader size="small" data-testid="cleaning">
          {t('pane.intake.cleaning')}
        </AccordionHeader>
        <AccordionPanel>
          {groups.map(({ reason, count, examples, optional }) => (
            <div key={reason} data-testid={`cleaning-${reason}`}>
              {optional ? (
                <Switch
                  checked={!without.has(reason)}
                  disabled={disabled}
                  label={kind(reason, count)}
                  onChange={(_, { checked }) => onSwitch(reason, checked)}
                />
              ) : (
                <Text block className={styles.needed}>
                  {kind(reason, count)}
                </Text>
              )}
              <ul className={styles.examples}>
                {examples.map(({ sheet, row, field, before, after }) => (
                  <li key={`${sheet}:${row}:${field}`}>
                    <Text size={200}>
                      {t('pane.intake.cleaningExample', {
                        sheet,
                        row,
                        field,
                        before: shown(before),
                        after: shown(after),
                      })}
                    </Text>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
