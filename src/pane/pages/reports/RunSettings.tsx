/** Period, comparison, scope and masking for the next run. */
import { Button, Checkbox, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { readScopes } from '../../../commands';
import { PERIOD_KINDS, type PeriodKind, type ScopesView } from '../../../commands/views';
import { t, translate } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Choose } from '../../parts/Choose';
import { type Settings, periodTrouble } from './choice';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, alignItems: 'center' },
  day: { width: '136px' },
  // Close together, so that the list below begins on the first screen.
  check: {
    '& .fui-Checkbox__indicator': { marginTop: '2px', marginBottom: '2px' },
    '& .fui-Checkbox__label': { paddingTop: 0, paddingBottom: 0 },
  },
  trouble: { color: tokens.colorPaletteRedForeground1 },
});

const SCOPES = ['department', 'owner', 'region'] as const;
/** Stands for no narrowing: a dropdown needs an id for it. */
const ALL = '*';

interface Props {
  readonly settings: Settings;
  readonly jobs: Jobs;
  readonly onChange: (settings: Settings) => void;
}

export const RunSettings = ({ settings, jobs, onChange }: Props) => {
  const styles = useStyles();
  const [scopes, setScopes] = useState<ScopesView | null>(null);
  const set = (part: Partial<Settings>): void => onChange({ ...settings, ...part });
  const trouble = periodTrouble(settings);
  const both = (id: string, text: string) => ({ id, zh: text, en: text });
  const readThem = async (): Promise<void> => {
    const found = await jobs.run(readScopes, undefined, { quiet: true });
    if (found) setScopes(found);
  };
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <Choose
          label={t('pane.reports.period')}
          choices={PERIOD_KINDS.map((kind) => both(kind, translate(`pane.reports.period.${kind}`)))}
          selected={settings.period}
          onChoose={(id) => set({ period: id as PeriodKind })}
        />
      </div>
      {settings.period === 'custom' && (
        <div className={styles.row}>
          {(['from', 'to'] as const).map((end) => (
            <Input
              key={end}
              size="small"
              type="date"
              className={styles.day}
              aria-label={translate(`pane.reports.${end}`)}
              value={settings[end]}
              onChange={(_, data) => set({ [end]: data.value })}
            />
          ))}
        </div>
      )}
      {trouble && (
        <Text size={200} className={styles.trouble} role="status">
          {translate(`pane.reports.trouble.${trouble}`)}
        </Text>
      )}
      <Checkbox
        className={styles.check}
        label={t('pane.reports.compare')}
        checked={settings.compare}
        onChange={(_, data) => set({ compare: data.checked === true })}
      />
      <div className={styles.row}>
        {scopes ? (
          SCOPES.map((part) => (
            <Choose
              key={part}
              label={translate(`pane.reports.scope.${part}`)}
              choices={[
                both(ALL, translate(`pane.reports.scope.${part}.all`)),
                ...scopes[part].map((name) => both(name, name)),
              ]}
              selected={settings[part] || ALL}
              onChoose={(id) => set({ [part]: id === ALL ? '' : id })}
            />
          ))
        ) : (
          <Button size="small" disabled={jobs.running !== null} onClick={() => void readThem()} data-testid="narrow">
            {t('pane.reports.narrow')}
          </Button>
        )}
      </div>
      <Checkbox
        className={styles.check}
        label={t('pane.reports.unmask')}
        checked={settings.unmask}
        onChange={(_, data) => set({ unmask: data.checked === true })}
      />
      <Checkbox
        className={styles.check}
        label={t('pane.reports.forSelection')}
        checked={settings.forSelection}
        onChange={(_, data) => set({ forSelection: data.checked === true })}
      />
    </div>
  );
};
