/** 制度模板: look at what another one would change, agree value by value, change; keep the company's own as a file. */
import { Button, Checkbox, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { previewPreset, savePreset, switchPreset } from '../../../commands';
import type { PolicyView, PresetPreview } from '../../../commands/views';
import { t } from '../../../locales';
import { say } from '../../../values/cell';
import type { Jobs } from '../../jobs/use-jobs';
import { Choose } from '../../parts/Choose';
import { useLanguage } from '../../use-text';
import { download } from './download';
import { showValue } from './show-value';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly jobs: Jobs;
  readonly policy: PolicyView;
  readonly onChanged: () => void;
}

type Source = ({ readonly preset: string } | { readonly file: string }) & { readonly scoring?: 'own' | 'preset' };

export const PresetPanel = ({ jobs, policy, onChanged }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const file = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState<Source | null>(null);
  const [preview, setPreview] = useState<PresetPreview | null>(null);
  const [confirmed, setConfirmed] = useState<ReadonlySet<string>>(new Set());
  const [withoutTasks, setWithoutTasks] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState('');
  const busy = jobs.running !== null;

  const look = async (from: Source): Promise<void> => {
    const found = await jobs.run(previewPreset, from, { quiet: true });
    setSource(found ? from : null);
    setPreview(found ?? null);
    setConfirmed(new Set(found?.changes.map((change) => change.name)));
    setWithoutTasks(new Set());
  };
  const change = async (): Promise<void> => {
    if (!source) return;
    const done = await jobs.run(switchPreset, {
      ...source,
      confirmed: [...confirmed],
      withoutTasks: [...withoutTasks],
    });
    if (!done) return;
    setPreview(null);
    onChanged();
  };
  const save = async (): Promise<void> => {
    const saved = await jobs.run(savePreset, { label: name });
    if (saved) download(saved.fileName, saved.text);
  };
  return (
    <div className={styles.panel}>
      <Text size={200}>{t('pane.policy.presetNow', { name: say(policy.label, language) })}</Text>
      <div className={styles.row}>
        <Choose
          label={t('pane.policy.changeTo')}
          choices={[
            { id: '', zh: t('pane.policy.changeTo'), en: t('pane.policy.changeTo') },
            ...policy.presets.filter(({ id }) => id !== policy.preset),
          ]}
          selected={source && 'preset' in source ? source.preset : ''}
          disabled={busy}
          onChoose={(id) => id && void look({ preset: id })}
        />
        <Button size="small" disabled={busy} onClick={() => file.current?.click()}>
          {t('pane.policy.load')}
        </Button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t('pane.policy.load')}
          data-testid="preset-file"
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            event.target.value = '';
            if (chosen) void chosen.text().then((text) => look({ file: text }));
          }}
        />
      </div>
      {preview && (
        <div data-testid="preset-preview" className={styles.preview}>
          <Text as="p" size={200}>
            {t('pane.policy.presetShows', {
              name: say(preview.label, language),
              shown: preview.shown.join(t('pane.listSeparator')),
            })}
          </Text>
          {preview.scoring && (
            <Choose
              label={t('pane.policy.presetScoring')}
              choices={(['own', 'preset'] as const).map((id) => {
                const text = t(id === 'own' ? 'pane.policy.scoringOwn' : 'pane.policy.scoringPreset', {
                  name: say(preview.label, language),
                });
                return { id, zh: text, en: text };
              })}
              selected={preview.scoring}
              disabled={busy}
              onChoose={(id) => source && void look({ ...source, scoring: id === 'own' ? 'own' : 'preset' })}
            />
          )}
          <Text as="p" size={200}>
            {t('pane.policy.scoringNow', {
              factors: preview.factors.join(t('pane.listSeparator')),
              tiers: preview.tiers.join(t('pane.listSeparator')),
            })}
          </Text>
          {preview.changes.map(({ name: parameter, type, before, after }) => (
            <Checkbox
              key={parameter}
              label={t('pane.policy.presetChange', {
                name: parameter,
                before: showValue({ type, value: before }),
                after: showValue({ type, value: after }),
              })}
              checked={confirmed.has(parameter)}
              disabled={busy}
              onChange={(_, data) =>
                setConfirmed(
                  (now) => new Set(data.checked ? [...now, parameter] : [...now].filter((one) => one !== parameter)),
                )
              }
            />
          ))}
          {preview.tasks.length > 0 && (
            <Text as="p" size={200}>
              {t('pane.policy.presetTasks')}
            </Text>
          )}
          {preview.tasks.map(({ name: task, frequency }) => (
            <Checkbox
              key={task}
              label={t('pane.policy.presetTask', { name: task, frequency })}
              checked={!withoutTasks.has(task)}
              disabled={busy}
              onChange={(_, data) =>
                setWithoutTasks(
                  (now) => new Set(data.checked ? [...now].filter((one) => one !== task) : [...now, task]),
                )
              }
            />
          ))}
          <div className={styles.row}>
            <Button
              size="small"
              appearance="primary"
              disabled={busy}
              onClick={() => void change()}
              data-testid="switch-preset"
            >
              {t('pane.policy.change')}
            </Button>
            <Button size="small" onClick={() => setPreview(null)}>
              {t('pane.cancel')}
            </Button>
          </div>
        </div>
      )}
      <div className={styles.row}>
        <Field size="small" label={t('pane.policy.presetName')}>
          <Input size="small" value={name} onChange={(_, data) => setName(data.value)} />
        </Field>
        <Button size="small" disabled={busy || name.trim() === ''} onClick={() => void save()}>
          {t('pane.policy.savePreset')}
        </Button>
      </div>
    </div>
  );
};
