/** Why findings may be set aside, and who says so. The name is asked once while the pane is open, and kept nowhere else. */
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { t } from '../../../locales';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  actions: { display: 'flex', gap: tokens.spacingHorizontalS },
});

let session = '';

interface Props {
  readonly count: number;
  readonly disabled: boolean;
  readonly onDismiss: (reason: string, who: string) => void;
  readonly onCancel: () => void;
}

export const DismissForm = ({ count, disabled, onDismiss, onCancel }: Props) => {
  const styles = useStyles();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(session);
  const ready = reason.trim() !== '' && who.trim() !== '';
  const send = (): void => {
    session = who.trim();
    onDismiss(reason, who);
  };
  return (
    <div className={styles.form} data-testid="dismiss-form">
      <Field size="small" label={t('pane.findings.reason')} required>
        <Input size="small" value={reason} onChange={(_, data) => setReason(data.value)} data-testid="dismiss-reason" />
      </Field>
      <Field size="small" label={t('pane.findings.who')} required>
        <Input size="small" value={who} onChange={(_, data) => setWho(data.value)} data-testid="dismiss-who" />
      </Field>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabled={disabled || !ready}
          onClick={send}
          data-testid="dismiss-send"
        >
          {t('pane.findings.dismissCount', { count })}
        </Button>
        <Button size="small" onClick={onCancel}>
          {t('pane.cancel')}
        </Button>
      </div>
    </div>
  );
};
