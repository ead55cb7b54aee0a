/** Registers that stand: what would come in, and each cell where the source says something else, to be confirmed. */
import { Checkbox, Text, makeStyles } from '@fluentui/react-components';
import type { UpdateView } from '../../../commands/views';
import { t } from '../../../locales';

const useStyles = makeStyles({ list: { display: 'flex', flexDirection: 'column' } });

/** More boxes than this nobody reads; they can only be taken all together. */
const LISTED = 200;

interface Props {
  readonly updates: readonly UpdateView[];
  readonly accepted: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onAccept: (ids: readonly string[], yes: boolean) => void;
}

export const UpdateList = ({ updates, accepted, disabled, onAccept }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.list} data-testid="updates">
      <Text weight="semibold">{t('pane.intake.updates')}</Text>
      {updates.map(({ register, name, added, filled, same, newColumns, changes }) => (
        <div key={register} className={styles.list}>
          <Text size={200}>{t('pane.intake.updateCounts', { name, added, filled, same })}</Text>
          {newColumns.length > 0 && (
            <Text size={200}>{t('pane.intake.newColumns', { columns: newColumns.join(t('pane.listSeparator')) })}</Text>
          )}
          {changes.length > 0 && (
            <>
              <Text size={200}>{t('pane.intake.changes', { name, count: changes.length })}</Text>
              <Checkbox
                checked={changes.every(({ id }) => accepted.has(id))}
                disabled={disabled}
                label={t('pane.intake.allChanges')}
                onChange={(_, { checked }) =>
                  onAccept(
                    changes.map(({ id }) => id),
                    checked === true,
                  )
                }
              />
              {changes.slice(0, LISTED).map(({ id, key, column, before, after }) => (
                <Checkbox
                  key={id}
                  checked={accepted.has(id)}
                  disabled={disabled}
                  label={t('pane.intake.change', { key, column, before: String(before), after: String(after) })}
                  onChange={(_, { checked }) => onAccept([id], checked === true)}
                />
              ))}
              {changes.length > LISTED && (
                <Text size={200}>{t('pane.intake.moreChanges', { count: changes.length - LISTED })}</Text>
              )}
            </>
          )}
        </div>
      ))}
    </div>
  );
};
