/** 评分与等级: factors with their weights and bands with their floors, in one form that is only saved when it makes sense. */
import { Button, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { CompositeView } from '../../../commands/views';
import { t } from '../../../locales';
import { Choose } from '../../parts/Choose';
import { percentOf, percentText, sumOf } from './percent';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  name: { flexGrow: 1, minWidth: 0 },
  number: { width: '84px' },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM, flexWrap: 'wrap' },
});

const MAX_BANDS = 5;
const MIN_BANDS = 2;

const textsOf = (bands: CompositeView['bands']) =>
  bands.map(({ tier, floor }) => ({ tier, text: floor === null ? '' : String(floor) }));

interface Props {
  readonly composite: CompositeView;
  readonly disabled: boolean;
  readonly onSave: (input: Pick<CompositeView, 'factors' | 'bands'>) => void;
}

export const CompositeForm = ({ composite, disabled, onSave }: Props) => {
  const styles = useStyles();
  const [factors, setFactors] = useState<readonly { label: string; text: string }[]>([]);
  const [bands, setBands] = useState<readonly { tier: string; text: string }[]>([]);
  useEffect(() => {
    setFactors(composite.factors.map(({ label, weight }) => ({ label, text: percentText(weight) })));
    setBands(textsOf(composite.bands));
  }, [composite]);
  const sum = sumOf(factors.map(({ text }) => text));
  const free = composite.columns.filter((label) => !factors.some((factor) => factor.label === label));
  const change = <T,>(list: readonly T[], at: number, next: Partial<T>): T[] =>
    list.map((one, n) => (n === at ? { ...one, ...next } : one));
  const remove = (label: string, onClick: () => void, off: boolean) => (
    <Button
      size="small"
      appearance="subtle"
      icon={<DeleteRegular />}
      aria-label={t('pane.policy.remove', { name: label })}
      disabled={disabled || off}
      onClick={onClick}
    />
  );
  const save = (): void =>
    onSave({
      factors: factors.map(({ label, text }) => ({ label, weight: percentOf(text) })),
      bands: bands.map(({ tier, text }, at) => ({ tier, floor: at === bands.length - 1 ? null : Number(text) })),
    });
  return (
    <div className={styles.form} data-testid="composite-form">
      <Text size={200} weight="semibold">
        {t('pane.policy.factors')}
      </Text>
      {factors.map(({ label, text }, at) => (
        <div key={label} className={styles.row}>
          <Text size={200} className={styles.name}>
            {label}
          </Text>
          <Input
            size="small"
            className={styles.number}
            contentAfter="%"
            aria-label={t('pane.policy.weightOf', { name: label })}
            value={text}
            disabled={disabled}
            onChange={(_, data) => setFactors((now) => change(now, at, { text: data.value }))}
          />
          {remove(label, () => setFactors((now) => now.filter((_, n) => n !== at)), factors.length === 1)}
        </div>
      ))}
      <Choose
        label={t('pane.policy.addFactor')}
        choices={[
          { id: '', zh: t('pane.policy.addFactor'), en: t('pane.policy.addFactor') },
          ...free.map((label) => ({ id: label, zh: label, en: label })),
        ]}
        selected=""
        disabled={disabled}
        onChoose={(label) => label && setFactors((now) => [...now, { label, text: '0' }])}
      />
      <Text size={200} weight="semibold">
        {t('pane.policy.bands')}
      </Text>
      <Choose
        label={t('pane.policy.bandList')}
        choices={[
          { id: '', zh: t('pane.policy.bandList'), en: t('pane.policy.bandList') },
          ...composite.bandLists.map(({ id, zh, en }) => ({ id, zh, en })),
        ]}
        selected=""
        disabled={disabled}
        onChoose={(id) => {
          const list = composite.bandLists.find((one) => one.id === id);
          if (list) setBands(textsOf(list.bands));
        }}
      />
      {bands.map(({ tier, text }, at) => (
        <div key={at} className={styles.row}>
          <Input
            size="small"
            className={styles.name}
            aria-label={t('pane.policy.bandName')}
            value={tier}
            disabled={disabled}
            onChange={(_, data) => setBands((now) => change(now, at, { tier: data.value }))}
          />
          <Input
            size="small"
            className={styles.number}
            contentBefore="≥"
            aria-label={t('pane.policy.floorOf', { name: tier })}
            value={at === bands.length - 1 ? '' : text}
            disabled={disabled || at === bands.length - 1}
            onChange={(_, data) => setBands((now) => change(now, at, { text: data.value }))}
          />
          {remove(tier, () => setBands((now) => now.filter((_, n) => n !== at)), bands.length <= MIN_BANDS)}
        </div>
      ))}
      <div className={styles.foot}>
        <Button
          size="small"
          disabled={disabled || bands.length >= MAX_BANDS}
          onClick={() => setBands((now) => [...now, { tier: '', text: '' }])}
        >
          {t('pane.policy.addBand')}
        </Button>
        <Text size={200} data-testid="weights-sum">
          {t('pane.policy.sum', { sum: Number.isNaN(sum) ? '?' : sum })}
        </Text>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || sum !== 100}
          onClick={save}
          data-testid="save-composite"
        >
          {t('pane.policy.save')}
        </Button>
      </div>
    </div>
  );
};
