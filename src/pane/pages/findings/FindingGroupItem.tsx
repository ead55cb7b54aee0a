/** The findings of one rule in one register, with what can be done about all of them. */
import { AccordionHeader, AccordionItem, AccordionPanel, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingView } from '../../../commands/views';
import { t, translate } from '../../../locales';
import { DismissForm } from './DismissForm';
import { FindingList } from './FindingList';
import type { FindingGroup } from './groups';
import { SeverityBadge } from './SeverityBadge';

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
  },
});

interface Props {
  readonly group: FindingGroup;
  readonly disabled: boolean;
  readonly onJump: (finding: FindingView) => void;
  readonly onFix: (findings: readonly FindingView[]) => void;
  readonly onDismiss: (findings: readonly FindingView[], reason: string, who: string) => void;
}

export const FindingGroupItem = ({ group, disabled, onJump, onFix, onDismiss }: Props) => {
  const styles = useStyles();
  /** The findings that the person is about to set aside. */
  const [aside, setAside] = useState<readonly FindingView[] | null>(null);
  const fixable = group.findings.filter(({ fix }) => fix);
  return (
    <AccordionItem value={group.key}>
      <AccordionHeader size="small" data-testid="finding-group">
        <SeverityBadge severity={group.severity} count={group.findings.length} />
        &nbsp;
        {t('pane.findings.group', { register: group.register, rule: translate(`checks.${group.rule}.title`) })}
      </AccordionHeader>
      <AccordionPanel>
        <div className={styles.actions}>
          {fixable.length > 1 && (
            <Button size="small" disabled={disabled} onClick={() => onFix(fixable)} data-testid="fix-all">
              {t('pane.findings.fixAll', { count: fixable.length })}
            </Button>
          )}
          {group.findings.length > 1 && (
            <Button size="small" disabled={disabled} onClick={() => setAside(group.findings)}>
              {t('pane.findings.dismissAll', { count: group.findings.length })}
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
          findings={group.findings}
          disabled={disabled}
          onJump={onJump}
          onFix={(finding) => onFix([finding])}
          onDismiss={(finding) => setAside([finding])}
        />
      </AccordionPanel>
    </AccordionItem>
  );
};
