/** 重卡: look for customers that may be one, compare them side by side, and merge those that are. */
import { Button, Text } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { build, findDuplicates, jump, mergeCustomers, undo } from '../../../commands';
import { onOutcome } from '../../../commands/runner';
import type { DuplicateGroup } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { DuplicateCard } from './DuplicateCard';

/** Groups shown at a time: each is a table of its own. */
const PAGE = 20;

/** Commands that move or change customers. */
const CHANGING: ReadonlySet<string> = new Set([undo.id, build.id]);

export const DuplicatesPage = ({ jobs }: { jobs: Jobs }) => {
  const [groups, setGroups] = useState<readonly DuplicateGroup[] | null>(null);
  const [shown, setShown] = useState(PAGE);
  const [stale, setStale] = useState(false);
  const busy = jobs.running !== null;

  const look = useCallback(async () => {
    const found = await jobs.run(findDuplicates, undefined);
    if (!found) return;
    setGroups(found);
    setShown(PAGE);
    setStale(false);
  }, [jobs]);

  const merge = useCallback(
    async (group: DuplicateGroup, chosen: Readonly<Record<string, number>>) => {
      const cards = group.rows.map((row, at) => ({ row, code: group.codes[at]!, name: group.names[at]! }));
      const merged = await jobs.run(mergeCustomers, { cards, chosen });
      if (merged) setStale(true);
    },
    [jobs],
  );

  useEffect(
    () =>
      onOutcome(({ command }) => {
        if (CHANGING.has(command)) setStale(true);
      }),
    [],
  );

  // Rows have moved: what was found before stands elsewhere now. The sentence about what was done stays.
  useEffect(() => {
    if (!stale || busy || groups === null) return;
    setStale(false);
    void jobs.run(findDuplicates, undefined, { quiet: true }).then((found) => found && setGroups(found));
  }, [stale, busy, groups, jobs]);

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
      {groups?.slice(0, shown).map((group) => (
        <DuplicateCard
          key={`${group.id}:${group.names.join('|')}`}
          group={group}
          disabled={busy}
          onJump={() => void jobs.run(jump, group.place, { quiet: true })}
          onMerge={(chosen) => void merge(group, chosen)}
        />
      ))}
      {groups && groups.length > shown && (
        <Button onClick={() => setShown((now) => now + PAGE)} data-testid="more-duplicates">
          {t('pane.duplicates.more', { count: groups.length - shown })}
        </Button>
      )}
    </Section>
  );
};
