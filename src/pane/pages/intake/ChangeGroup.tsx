/** Changes of one kind in one register: who has changed what, and a box for each. */
import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { t } from '../../../locales';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column' },
  title: { marginTop: tokens.spacingVerticalXS },
  change: { display: 'flex', flexDirection: 'column' },
  place: { color: tokens.colorNeutralForeground3 },
});

/** More boxes than this nobody reads; they can only be taken all together. */
const LISTED = 100;

export interface ChangeLine {
  readonly id: string;
  /** The record and its column. */
  readonly place: string;
  /** Before → after; '' where there is no such thing. */
  readonly effect: string;
}

interface Props {
  readonly title: string;
  readonly lines: readonly ChangeLine[];
  readonly accepted: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onAccept: (ids: readonly string[], yes: boolean) => void;
}

export const ChangeGroup = ({ title, lines, accepted, disabled, onAccept }: Props) => {
  const styles = useStyles();
  const taken = lines.filter(({ id }) => accepted.has(id)).length;
  const ids = lines.map(({ id }) => id);
  return (
    <div className={styles.group} role="group" aria-label={title} data-testid="change-group">
      <Text size={200} weight="semibold" className={styles.title}>
        {title}
      </Text>
      {lines.length > 1 && (
        <Checkbox
          size="medium"
          checked={taken === lines.length ? true : taken === 0 ? false : 'mixed'}
          disabled={disabled}
          label={t('pane.intake.allChanges')}
          onChange={(_, { checked }) => onAccept(ids, checked === true)}
        />
      )}
      {lines.slice(0, LISTED).map(({ id, place, effect }) => (
        <Checkbox
          key={id}
          checked={accepted.has(id)}
          disabled={disabled}
          label={
            <span className={styles.change}>
              <Text size={200} className={styles.place}>
                {place}
              </Text>
              {effect !== '' && <Text size={200}>{effect}</Text>}
            </span>
          }
          onChange={(_, { checked }) => onAccept([id], checked === true)}
        />
      ))}
      {lines.length > LISTED && (
        <Text size={200}>{t('pane.intake.moreChanges', { count: lines.length - LISTED })}</Text>
      )}
    </div>
  );
};
