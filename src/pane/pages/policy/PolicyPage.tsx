/** 制度参数: the same cells as on the sheet, searchable, with what each one means. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  SearchBox,
} from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { jump, readPolicy, setParameter } from '../../../commands';
import { labelOf } from '../../../commands/types';
import type { ParameterView, PolicyView } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../use-text';
import { ParameterRow } from './ParameterRow';

const matches = (parameter: ParameterView, query: string): boolean =>
  [parameter.name, parameter.meaning.zh, parameter.meaning.en, parameter.source].some((text) =>
    text.toLowerCase().includes(query.trim().toLowerCase()),
  );

export const PolicyPage = ({ jobs }: { jobs: Jobs }) => {
  const language = useLanguage();
  const [policy, setPolicy] = useState<PolicyView | null>(null);
  const [query, setQuery] = useState('');
  const { run } = jobs;

  const read = useCallback(async () => {
    const found = await run(readPolicy, undefined, { quiet: true });
    if (found) setPolicy(found);
  }, [run]);
  useEffect(() => void read(), [read]);

  const save = async (name: string, text: string): Promise<void> => {
    await run(setParameter, { name, text });
    const found = await readPolicy.run(undefined, { signal: new AbortController().signal, progress: () => undefined });
    setPolicy(found.data);
  };

  const shown = policy?.parameters.filter((parameter) => matches(parameter, query)) ?? [];
  return (
    <Section
      title={t('pane.policy.title')}
      hint={t('pane.policy.hint')}
      actions={
        <Button disabled={jobs.running !== null} onClick={() => void read()}>
          {t('pane.policy.read')}
        </Button>
      }
    >
      {policy && (
        <>
          <SearchBox
            size="small"
            placeholder={t('pane.policy.search')}
            value={query}
            onChange={(_, data) => setQuery(data.value)}
          />
          <Accordion collapsible multiple openItems={query ? policy.groups.map((group) => group.id) : undefined}>
            {policy.groups
              .filter((group) => shown.some((parameter) => parameter.group === group.id))
              .map((group) => (
                <AccordionItem key={group.id} value={group.id}>
                  <AccordionHeader size="small">{labelOf(group, language)}</AccordionHeader>
                  <AccordionPanel>
                    {shown
                      .filter((parameter) => parameter.group === group.id)
                      .map((parameter) => (
                        <ParameterRow
                          key={parameter.name}
                          parameter={parameter}
                          disabled={jobs.running !== null}
                          onSave={(text) => void save(parameter.name, text)}
                          onJump={() => void run(jump, parameter.place, { quiet: true })}
                        />
                      ))}
                  </AccordionPanel>
                </AccordionItem>
              ))}
          </Accordion>
        </>
      )}
    </Section>
  );
};
