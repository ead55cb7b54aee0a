/** The line that shows how far a running command is, with its cancel button. */
import { Button, Field, ProgressBar, makeStyles, tokens } from '@fluentui/react-components';
import { t, translate } from '../../locales';
import type { Running } from './use-jobs';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    boxSizing: 'border-box',
    // What is done in a moment moves nothing on the page.
    animationName: {
      from: { maxHeight: 0, paddingTop: 0, paddingBottom: 0, overflow: 'hidden' },
      to: { maxHeight: '200px' },
    },
    animationDuration: '1ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
  progress: { flexGrow: 1, minWidth: 0 },
});

export const JobBar = ({ running, onCancel }: { running: Running; onCancel: () => void }) => {
  const styles = useStyles();
  const share = running.total ? (running.done ?? 0) / running.total : undefined;
  return (
    <div className={styles.bar} role="status">
      <Field
        className={styles.progress}
        validationMessage={translate(`commands.step.${running.step}`, running.params)}
        validationState="none"
      >
        <ProgressBar value={share} />
      </Field>
      <Button size="small" onClick={onCancel}>
        {t('pane.cancel')}
      </Button>
    </div>
  );
};
