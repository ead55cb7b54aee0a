/** Weights that must sum to 100 %, edited together with their sum before one's eyes. */
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ParameterView } from '../../../commands/views';
import { t } from '../../../locales';
import { percentText, sumOf } from './percent';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  foot: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface Props {
  readonly parameters: readonly ParameterView[];
  readonly disabled: boolean;
  readonly onSave: (inputs: readonly { name: string; text: string }[]) => void;
}

export const WeightsForm = ({ parameters, disabled, onSave }: Props) => {
  const styles = useStyles();
  const standing = parameters.map(({ value }) => percentText(Number(value ?? 0)));
  const [texts, setTexts] = useState(standing);
  const key = standing.join(' ');
  useEffect(() => setTexts(key.split(' ')), [key]);
  const sum = sumOf(texts);
  return (
    <div className={styles.form}>
      {parameters.map(({ name }, at) => (
        <Field key={name} size="small" label={`${name}（%）`}>
          <Input
            size="small"
            value={texts[at] ?? ''}
            disabled={disabled}
            onChange={(_, data) => setTexts((now) => now.map((text, n) => (n === at ? data.value : text)))}
          />
        </Field>
      ))}
      <div className={styles.foot}>
        <Text size={200}>{t('pane.policy.sum', { sum: Number.isNaN(sum) ? '?' : sum })}</Text>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || sum !== 100}
          onClick={() => onSave(parameters.map(({ name }, at) => ({ name, text: `${texts[at]}%` })))}
        >
          {t('pane.policy.save')}
        </Button>
      </div>
    </div>
  );
};
