/** 校验: run every check, and go through what was found, rule by rule. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, Text } from '@fluentui/react-components';
import { check, jump } from '../../../commands';
import type { FindingView } from '../../../commands/views';
import { t, translate } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { FindingList } from './FindingList';
import { countBySeverity, groupFindings } from './groups';
import { SeverityBadge } from './SeverityBadge';

interface Props {
  readonly jobs: Jobs;
  readonly findings: readonly FindingView[] | null;
}

export const FindingsPage = ({ jobs, findings }: Props) => {
  const counts = findings && countBySeverity(findings);
  return (
    <Section
      title={t('pane.findings.title')}
      hint={t('pane.findings.hint')}
      actions={
        <Button
          appearance="primary"
          disabled={jobs.running !== null}
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
      {findings?.length === 0 && <Text>{t('pane.findings.none')}</Text>}
      {findings && findings.length > 0 && (
        <Accordion collapsible multiple>
          {groupFindings(findings).map((group) => (
            <AccordionItem key={group.key} value={group.key}>
              <AccordionHeader size="small" data-testid="finding-group">
                <SeverityBadge severity={group.severity} count={group.findings.length} />
                &nbsp;
                {t('pane.findings.group', { register: group.register, rule: translate(`checks.${group.rule}.title`) })}
              </AccordionHeader>
              <AccordionPanel>
                <FindingList
                  findings={group.findings}
                  onJump={(finding) => void jobs.run(jump, finding.place, { quiet: true })}
                />
              </AccordionPanel>
            </AccordionItem>
          ))}
        </Accordion>
      )}
    </Section>
  );
};
