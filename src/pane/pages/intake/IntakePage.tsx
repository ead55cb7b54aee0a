/** 建账: look for tables, show the plan, and build the registers once the person has agreed. */
import { Button, Field, Text } from '@fluentui/react-components';
import { useCallback } from 'react';
import { jump } from '../../../commands';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Choose } from '../../parts/Choose';
import { Section } from '../../parts/Section';
import { CleaningList } from './CleaningList';
import { FilePicker } from './FilePicker';
import { QuestionCard } from './QuestionCard';
import { TableCard } from './TableCard';
import { UpdateList } from './UpdateList';
import { acceptedIds, chooseField, chooseOrder, chooseRegister, withAll } from './decisions';
import { useIntake } from './use-intake';

export const IntakePage = ({ jobs }: { jobs: Jobs }) => {
  const { work, files, busy, waiting, look, add, drop, correct, mark, make, choosePreset } = useIntake(jobs);

  const finish = useCallback(async () => {
    const built = await make();
    // What was made lies on other sheets than the ones the person looks at.
    const customers = built?.summary?.registers.find(({ register }) => register === 'customers');
    if (customers) await jobs.run(jump, { sheet: customers.sheet, address: 'A2' }, { quiet: true });
  }, [jobs, make]);

  return (
    <Section
      title={t('pane.intake.title')}
      hint={t('pane.intake.hint')}
      actions={
        <>
          <Button
            appearance={work ? 'secondary' : 'primary'}
            disabled={busy}
            onClick={() => void look()}
            data-testid="plan"
          >
            {t(work ? 'pane.intake.lookAgain' : 'pane.intake.look')}
          </Button>
          {work && (
            <Button appearance="primary" disabled={waiting} onClick={() => void finish()} data-testid="build">
              {t(work.view.updates ? 'pane.intake.update' : 'pane.intake.build')}
            </Button>
          )}
        </>
      }
    >
      <FilePicker
        files={files}
        disabled={busy}
        onAdd={(picked) => void add(picked)}
        onDrop={(name) => void drop(name)}
      />
      {work && (
        <>
          {work.questions.map((question) => (
            <QuestionCard
              key={`${question.table}:${question.column}`}
              question={question}
              sheet={work.shown.tables.find(({ id }) => id === question.table)?.sheet ?? ''}
              answer={work.decisions[question.table]?.orders?.[question.column]}
              disabled={busy}
              onAnswer={(order) =>
                correct(({ decisions }) => ({
                  decisions: chooseOrder(decisions, question.table, question.column, order),
                }))
              }
            />
          ))}
          {work.view.updates && (
            <UpdateList
              updates={work.view.updates}
              accepted={acceptedIds(work.view.updates, work.marks)}
              disabled={busy}
              onAccept={mark}
            />
          )}
          {work.view.updates === undefined && (
            <Field label={t('pane.intake.preset')} size="small" hint={t('pane.intake.presetHint')}>
              <Choose
                label={t('pane.intake.preset')}
                choices={work.view.presets}
                selected={work.preset}
                disabled={busy}
                onChoose={choosePreset}
              />
            </Field>
          )}
          {work.view.cleaning.length > 0 && (
            <CleaningList
              groups={work.view.cleaning}
              without={work.without}
              disabled={busy}
              onSwitch={(reason, on) => correct(({ without }) => ({ without: withAll(without, [reason], !on) }))}
            />
          )}
          <Text size={200}>{t('pane.intake.found', { count: work.shown.tables.length })}</Text>
          {work.shown.tables.map((table) => {
            const decision = work.decisions[table.id];
            return (
              decision && (
                <TableCard
                  key={table.id}
                  table={table}
                  registers={work.view.registers}
                  decision={decision}
                  disabled={busy}
                  onJump={
                    table.file === ''
                      ? () => void jobs.run(jump, { sheet: table.sheet, address: table.range }, { quiet: true })
                      : undefined
                  }
                  onRegister={(register) =>
                    correct(({ decisions }) => ({ decisions: chooseRegister(decisions, table.id, register) }))
                  }
                  onField={(column, field) =>
                    correct(({ decisions }) => ({ decisions: chooseField(decisions, table.id, column, field) }))
                  }
                />
              )
            );
          })}
        </>
      )}
    </Section>
  );
};
