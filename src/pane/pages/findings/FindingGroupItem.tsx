/** The findings of one rule in one register. */
import { AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { t, translate } from '../../../locales';
import { GroupBody, type GroupHandlers } from './GroupBody';
import type { FindingGroup } from './groups';
import { SeverityBadge } from './SeverityBadge';

export const FindingGroupItem = ({ group, ...handlers }: GroupHandlers & { readonly group: FindingGroup }) => (
  <AccordionItem value={group.key}>
    <AccordionHeader size="small" data-testid="finding-group">
      <SeverityBadge severity={group.severity} count={group.findings.length} />
      &nbsp;
      {t('pane.findings.group', { register: group.register, rule: translate(`checks.${group.rule}.title`) })}
    </AccordionHeader>
    <AccordionPanel>
      <GroupBody findings={group.findings} {...handlers} />
    </AccordionPanel>
  </AccordionItem>
);
