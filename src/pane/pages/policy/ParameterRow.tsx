/** One parameter: its meaning, source and unit, a box to change it, and a jump to its cell. */
import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { ParameterView } from '../../../commands/views';
import { t } from '../../../locales';
import { say } from '../../../values/cell';
import { useLanguage } from '../../use-text';
import { showValue } from './show-value';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly parameter: ParameterView;
  readonly disabled: boolean;
  readonly onSave: (text: string) => void;
  readonly onJump: () => void;
}

export const ParameterRow = ({ parameter, disabled, onSave, onJump }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const shown = showValue(parameter);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const standard = showValue({ type: parameter.type, value: parameter.standard });
  const save = (): void => {
    if (text !== shown) onSave(text);
  };
  return (
    <div>
      <div className={styles.row}>
        <Field
          className={styles.field}
          label={{ children: `${parameter.name}${parameter.unit ? `（${parameter.unit}）` : ''}`, size: 'small' }}
        >
          <Input
            size="small"
            value={text}
            disabled={disabled}
            onChange={(_, data) => setText(data.value)}
            onBlur={save}
            onKeyDown={(event) => event.key === 'Enter' && save()}
          />
        </Field>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocationRegular />}
          aria-label={t('pane.jump')}
          onClick={onJump}
        />
      </div>
      <Text size={100} className={styles.muted}>
        {say(parameter.meaning, language)} {parameter.source}
      </Text>
      {standard !== shown && parameter.type !== 'date' && parameter.type !== 'datetime' && (
        <Button size="small" appearance="transparent" disabled={disabled} onClick={() => onSave(standard)}>
          {t('pane.policy.reset', { value: standard || t('pane.policy.blank') })}
        </Button>
      )}
    </div>
  );
};
