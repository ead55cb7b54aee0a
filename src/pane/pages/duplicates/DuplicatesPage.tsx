/** 重卡: look for customers that may be one, compare them side by side, and merge those that are. */
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { findDuplicates, jump, mergeCustomers } from '../../../commands';
import type { DuplicateGroup } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { DuplicateCard } from './DuplicateCard';

export const DuplicatesPage = ({ jobs }: { jobs: Jobs }) => {
  const [groups, setGroups] = useState<readonly DuplicateGroup[] | null>(null);
  const busy = jobs.running !== null;

  const look = useCallback(async () => {
    const found = await jobs.run(findDuplicates, undefined);
    if (found) setGroups(found);
  }, [jobs]);

  const merge = useCallback(
    async (group: DuplicateGroup, chosen: Readonly<Record<string, number>>) => {
      const cards = group.rows.map((row, at) => ({ row, code: group.codes[at]!, name: group.names[at]! }));
      const merged = await jobs.run(mergeCustomers, { cards, chosen });
      // Rows have moved up: what was found before stands elsewhere now. The sentence about the merge stays.
      const found = merged && (await jobs.run(findDuplicates, undefined, { quiet: true }));
      if (found) setGroups(found);
    },
    [jobs],
  );

  return (
    <Section
      title={t('pane.duplicates.title')}
      hint={t('pane.duplicates.hint')}
      actions={
        <Button appearance="primary" disabled={busy} onClick={() => void look()} data-testid="find-duplicates">
          {t('pane.duplicates.find')}
        </Button>
      }
    >
      {groups?.length === 0 && <Text>{t('pane.duplicates.none')}</Text>}
      {groups?.map((group) => (
        <DuplicateCard
          key={`${group.id}:${group.names.join('|')}`}
          group={group}
          disabled={busy}
          onJump={() => void jobs.run(jump, group.place, { quiet: true })}
          onMerge={(chosen) => void merge(group, chosen)}
        />
      ))}
    </Section>
  );
};
