/** 适用的期限: a tick for each, with its rule; saved together, since every change rewrites formulas. */
import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { labelOf } from '../../../commands/types';
import type { DeadlineView } from '../../../commands/views';
import { t } from '../../../locales';
import { say } from '../../../values/cell';
import { useLanguage } from '../../use-text';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column' },
  note: { color: tokens.colorNeutralForeground3, paddingLeft: '32px' },
});

interface Props {
  readonly deadlines: readonly DeadlineView[];
  readonly disabled: boolean;
  readonly onSave: (off: readonly string[]) => void;
}

export const DeadlinesForm = ({ deadlines, disabled, onSave }: Props) => {
  const styles = useStyles();
  const language = useLanguage();
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setOff(new Set(deadlines.flatMap(({ key, applies }) => (applies ? [] : key)))), [deadlines]);
  const toggle = (key: string, applies: boolean): void =>
    setOff((now) => new Set(applies ? [...now].filter((one) => one !== key) : [...now, key]));
  const same = deadlines.every(({ key, applies }) => applies === !off.has(key));
  return (
    <div className={styles.form}>
      {deadlines.map(({ key, register, stem, note }) => (
        <div key={key}>
          <Checkbox
            label={t('pane.policy.deadline', { register: labelOf(register, language), name: say(stem, language) })}
            checked={!off.has(key)}
            disabled={disabled}
            onChange={(_, data) => toggle(key, data.checked === true)}
          />
          <Text as="p" size={100} className={styles.note}>
            {say(note, language)}
          </Text>
        </div>
      ))}
      <Button size="small" appearance="primary" disabled={disabled || same} onClick={() => onSave([...off])}>
        {t('pane.policy.save')}
      </Button>
    </div>
  );
};
