/** Findings with what can be done about each and about all of them. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../commands/views';
import { t } from '../../../locales';
import { DismissForm } from './DismissForm';
import { FindingList } from './FindingList';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

export interface GroupHandlers {
  readonly disabled: boolean;
  readonly onJump: (finding: FindingView) => void;
  readonly onFix: (findings: readonly FindingView[]) => void;
  readonly onDismiss: (findings: readonly FindingView[], reason: string, who: string) => void;
}

export const GroupBody = ({
  findings,
  disabled,
  onJump,
  onFix,
  onDismiss,
}: GroupHandlers & { readonly findings: readonly FindingView[] }) => {
  const styles = useStyles();
  /** The findings that the person is about to set aside. */
  const [aside, setAside] = useState<readonly FindingView[] | null>(null);
  const fixable = findings.filter(({ fix }) => fix);
  return (
    <>
      <div className={styles.actions}>
        {fixable.length > 1 && (
          <Button size="small" disabled={disabled} onClick={() => onFix(fixable)} data-testid="fix-all">
            {t('pane.findings.fixAll', { count: fixable.length })}
          </Button>
        )}
        {findings.length > 1 && (
          <Button size="small" disabled={disabled} onClick={() => setAside(findings)}>
            {t('pane.findings.dismissAll', { count: findings.length })}
          </Button>
        )}
      </div>
      {aside && (
        <DismissForm
          count={aside.length}
          disabled={disabled}
          onCancel={() => setAside(null)}
          onDismiss={(reason, who) => {
            setAside(null);
            onDismiss(aside, reason, who);
          }}
        />
      )}
      <FindingList
        findings={findings}
        disabled={disabled}
        onJump={onJump}
        onFix={(finding) => onFix([finding])}
        onDismiss={(finding) => setAside([finding])}
      />
    </>
  );
};
