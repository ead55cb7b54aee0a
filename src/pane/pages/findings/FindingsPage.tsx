/** 校验: run every check, go through what was found rule by rule, put right what is safe, set aside what is not wrong. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Text } from '@fluentui/react-components';
import { applyFixes, check, dismiss, jump, keepNames, recall, renameBack, restoreColumns } from '../../../commands';
import type { Checked, FindingView } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { DismissedItem } from './DismissedItem';
import { FindingGroupItem } from './FindingGroupItem';
import { GapBar } from './GapBar';
import { GroupBody, type GroupHandlers } from './GroupBody';
import { countBySeverity, groupFindings } from './groups';
import { RenamedBar } from './RenamedBar';
import { SeverityBadge } from './SeverityBadge';

interface Props {
  readonly jobs: Jobs;
  readonly checked: Checked | null;
}

const marksOf = (findings: readonly FindingView[]) => findings.map(({ mark }) => mark);

export const FindingsPage = ({ jobs, checked }: Props) => {
  const counts = checked && countBySeverity(checked.findings);
  const busy = jobs.running !== null;
  const go = (finding: FindingView): void => void jobs.run(jump, finding.place, { quiet: true });
  const handlers: GroupHandlers = {
    disabled: busy,
    onJump: go,
    onFix: (findings) => void jobs.run(applyFixes, { marks: marksOf(findings) }),
    onDismiss: (findings, reason, who) => void jobs.run(dismiss, { marks: marksOf(findings), reason, who }),
  };
  const fresh = checked?.findings.filter((finding) => finding.fresh) ?? [];
  return (
    <Section
      title={t('pane.findings.title')}
      hint={t('pane.findings.hint')}
      actions={
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => void jobs.run(check, undefined)}
          data-testid="check"
        >
          {t('pane.findings.run')}
        </Button>
      }
    >
      {counts && (
        <div>
          {(['错误', '警告', '提示'] as const).map((severity) => (
            <SeverityBadge key={severity} severity={severity} count={counts[severity]} />
          ))}
        </div>
      )}
      {checked && checked.gaps.length > 0 && (
        <GapBar gaps={checked.gaps} disabled={busy} onRestore={() => void jobs.run(restoreColumns, undefined)} />
      )}
      {checked && checked.renamed.length > 0 && (
        <RenamedBar
          renamed={checked.renamed}
          disabled={busy}
          onBack={() => void jobs.run(renameBack, undefined)}
          onKeep={() => void jobs.run(keepNames, undefined)}
        />
      )}
      {checked?.findings.length === 0 && <Text>{t('pane.findings.none')}</Text>}
      {checked && (
        <Accordion collapsible multiple defaultOpenItems={['fresh']}>
          {fresh.length > 0 && (
            <AccordionItem value="fresh">
              <AccordionHeader size="small" data-testid="fresh-findings">
                {t('pane.findings.fresh', { count: fresh.length })}
              </AccordionHeader>
              <AccordionPanel>
                <GroupBody findings={fresh} {...handlers} />
              </AccordionPanel>
            </AccordionItem>
          )}
          {groupFindings(checked.findings).map((group) => (
            <FindingGroupItem key={group.key} group={group} {...handlers} />
          ))}
          {checked.dismissed.length > 0 && (
            <DismissedItem
              dismissed={checked.dismissed}
              disabled={busy}
              onJump={go}
              onRecall={(findings) => void jobs.run(recall, { marks: marksOf(findings) })}
            />
          )}
        </Accordion>
      )}
    </Section>
  );
};
