/** Registers that stand: what would come in, what differs and who has changed it, and what people have deleted. */
import { Card, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ChangeView, UpdateView } from '../../../commands/views';
import { t } from '../../../locales';
import { ChangeGroup, type ChangeLine } from './ChangeGroup';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly updates: readonly UpdateView[];
  readonly accepted: ReadonlySet<string>;
  readonly disabled: boolean;
  readonly onAccept: (ids: readonly string[], yes: boolean) => void;
}

const shown = (value: ChangeView['before']): string => (value === null ? t('pane.intake.blank') : String(value));

const lineOf = ({ id, key, column, before, after }: ChangeView): ChangeLine => ({
  id,
  place: [key, column].filter((text) => text !== '').join(' · '),
  effect: t('pane.intake.change', { before: shown(before), after: shown(after) }),
});

/** Everything that is not a matter of yes or no, in a few words. */
const facts = ({ added, filled, same, edited, gone, newColumns, droppedColumns }: UpdateView): string[] => [
  ...(added > 0 ? [t('pane.intake.added', { count: added })] : []),
  ...(filled > 0 ? [t('pane.intake.filled', { count: filled })] : []),
  ...(added + filled === 0 ? [t('pane.intake.nothingNew', { count: same })] : []),
  ...(edited > 0 ? [t('pane.intake.edited', { count: edited })] : []),
  ...(gone > 0 ? [t('pane.intake.gone', { count: gone })] : []),
  ...(newColumns.length > 0
    ? [t('pane.intake.newColumns', { columns: newColumns.join(t('pane.listSeparator')) })]
    : []),
  ...(droppedColumns.length > 0
    ? [t('pane.intake.droppedColumns', { columns: droppedColumns.join(t('pane.listSeparator')) })]
    : []),
];

export const UpdateList = ({ updates, accepted, disabled, onAccept }: Props) => {
  const styles = useStyles();
  const group = (title: string, lines: readonly ChangeLine[]) =>
    lines.length > 0 && (
      <ChangeGroup title={title} lines={lines} accepted={accepted} disabled={disabled} onAccept={onAccept} />
    );
  return (
    <div className={styles.list} data-testid="updates">
      <Text weight="semibold">{t('pane.intake.updates')}</Text>
      {updates.map((update) => {
        const by = (...who: readonly ChangeView['by'][]) => update.changes.filter((change) => who.includes(change.by));
        const deleted = update.deleted.map(({ id, name, changed }) => ({
          id,
          place: name,
          effect: changed ? t('pane.intake.deletedChanged') : '',
        }));
        const [source, both] = [by('source'), by('both', 'unknown')];
        return (
          <Card key={update.register} size="small">
            <Text weight="semibold">{update.name}</Text>
            {facts(update).map((fact) => (
              <Text key={fact} size={200} className={styles.muted}>
                {fact}
              </Text>
            ))}
            {group(t('pane.intake.bySource', { count: source.length }), source.map(lineOf))}
            {group(t('pane.intake.byBoth', { count: both.length }), both.map(lineOf))}
            {group(t('pane.intake.deleted', { count: deleted.length }), deleted)}
          </Card>
        );
      })}
    </div>
  );
};
