/** 制度: preset, scoring, deadlines, and 制度参数: the same cells as on the sheet, searchable, with what each one means. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  MessageBar,
  MessageBarBody,
  SearchBox,
} from '@fluentui/react-components';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { jump, readPolicy, setComposite, setDeadlines, setParameter, setParameters } from '../../../commands';
import { labelOf } from '../../../commands/types';
import type { ParameterView, PolicyView } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../use-text';
import { CompositeForm } from './CompositeForm';
import { DeadlinesForm } from './DeadlinesForm';
import { ParameterRow } from './ParameterRow';
import { PresetPanel } from './PresetPanel';
import { WeightsForm } from './WeightsForm';

const matches = (parameter: ParameterView, query: string): boolean =>
  [parameter.name, parameter.meaning.zh, parameter.meaning.en, parameter.source].some((text) =>
    text.toLowerCase().includes(query.trim().toLowerCase()),
  );

/** Weights are edited together: those of the score under 评分与等级, those of the credit review in a form of their own. */
const isScoreWeight = ({ name }: ParameterView): boolean => name.startsWith('权重_');
const isCreditWeight = ({ name }: ParameterView): boolean => name.startsWith('信用权重_');

const Item = ({ value, title, children }: { value: string; title: string; children: ReactNode }) => (
  <AccordionItem value={value}>
    <AccordionHeader size="small" data-testid={`policy-${value}`}>
      {title}
    </AccordionHeader>
    <AccordionPanel>{children}</AccordionPanel>
  </AccordionItem>
);

export const PolicyPage = ({ jobs }: { jobs: Jobs }) => {
  const language = useLanguage();
  const [policy, setPolicy] = useState<PolicyView | null>(null);
  const [query, setQuery] = useState('');
  const { run } = jobs;
  const busy = jobs.running !== null;

  const read = useCallback(async () => {
    const found = await run(readPolicy, undefined, { quiet: true });
    if (found) setPolicy(found);
  }, [run]);
  useEffect(() => void read(), [read]);

  /** Reads again without taking the notice away that says what was done. */
  const readQuietly = async (): Promise<void> => {
    const found = await readPolicy.run(undefined, { signal: new AbortController().signal, progress: () => undefined });
    setPolicy(found.data);
  };
  const save = async (work: Promise<unknown>): Promise<void> => {
    await work;
    await readQuietly();
  };

  const shown = policy?.parameters.filter((one) => matches(one, query) && !isScoreWeight(one)) ?? [];
  return (
    <Section
      title={t('pane.policy.title')}
      hint={t('pane.policy.hint')}
      actions={
        <Button disabled={busy} onClick={() => void read()}>
          {t('pane.policy.read')}
        </Button>
      }
    >
      {policy && (
        <>
          {policy.uncovered.length > 0 && (
            <MessageBar intent="warning" layout="multiline" data-testid="uncovered">
              <MessageBarBody>
                {t('pane.policy.uncovered', { years: policy.uncovered.join(t('pane.listSeparator')) })}
              </MessageBarBody>
            </MessageBar>
          )}
          <SearchBox
            size="small"
            placeholder={t('pane.policy.search')}
            value={query}
            onChange={(_, data) => setQuery(data.value)}
          />
          <Accordion collapsible multiple openItems={query ? policy.groups.map((group) => group.id) : undefined}>
            {query === '' && (
              <>
                <Item value="preset" title={t('pane.intake.preset')}>
                  <PresetPanel jobs={jobs} policy={policy} onChanged={() => void readQuietly()} />
                </Item>
                <Item value="composite" title={t('pane.policy.composite')}>
                  <CompositeForm
                    composite={policy.composite}
                    disabled={busy}
                    onSave={(input) => void save(run(setComposite, input))}
                  />
                </Item>
                <Item value="deadlinesOff" title={t('pane.policy.deadlines')}>
                  <DeadlinesForm
                    deadlines={policy.deadlines}
                    disabled={busy}
                    onSave={(off) => void save(run(setDeadlines, { off }))}
                  />
                </Item>
              </>
            )}
            {policy.groups.map((group) => {
              const members = shown.filter((parameter) => parameter.group === group.id);
              const credit = members.filter(isCreditWeight);
              return (
                members.length > 0 && (
                  <Item key={group.id} value={group.id} title={labelOf(group, language)}>
                    {credit.length > 1 && (
                      <WeightsForm
                        parameters={credit}
                        disabled={busy}
                        onSave={(inputs) => void save(run(setParameters, inputs))}
                      />
                    )}
                    {members
                      .filter((parameter) => !isCreditWeight(parameter))
                      .map((parameter) => (
                        <ParameterRow
                          key={parameter.name}
                          parameter={parameter}
                          disabled={busy}
                          onSave={(text) => void save(run(setParameter, { name: parameter.name, text }))}
                          onJump={() => void run(jump, parameter.place, { quiet: true })}
                        />
                      ))}
                  </Item>
                )
              );
            })}
          </Accordion>
        </>
      )}
    </Section>
  );
};
