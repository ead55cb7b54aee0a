/** 建账: look for tables, show the plan, and build the registers once the person has agreed. */
import { Button, Field, Text } from '@fluentui/react-components';
import { useCallback, useState } from 'react';
import { build, jump, planIntake } from '../../../commands';
import type { PlanView } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Choose } from '../../parts/Choose';
import { Section } from '../../parts/Section';
import { type Decisions, chooseField, chooseRegister, startDecisions, withAll } from './decisions';
import { CleaningList } from './CleaningList';
import { TableCard } from './TableCard';
import { UpdateList } from './UpdateList';

export const IntakePage = ({ jobs }: { jobs: Jobs }) => {
  const [view, setView] = useState<PlanView | null>(null);
  const [preset, setPreset] = useState('');
  const [decisions, setDecisions] = useState<Decisions>({});
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const busy = jobs.running !== null;

  const look = useCallback(async () => {
    const found = await jobs.run(planIntake, { preset: preset || undefined });
    if (!found) return;
    setView(found);
    setPreset(found.preset);
    setDecisions(startDecisions(found.plan));
    setWithout(new Set());
    setAccepted(new Set());
  }, [jobs, preset]);

  const make = useCallback(async () => {
    if (!view) return;
    const built = await jobs.run(build, {
      plan: view.plan,
      decisions: Object.values(decisions),
      preset,
      without: [...without],
      accepted: [...accepted],
    });
    if (!built) return;
    setView(null);
    // What was made lies on other sheets than the ones the person looks at.
    const customers = built.summary?.registers.find(({ register }) => register === 'customers');
    if (customers) await jobs.run(jump, { sheet: customers.sheet, address: 'A2' }, { quiet: true });
  }, [jobs, view, decisions, preset, without, accepted]);

  return (
    <Section
      title={t('pane.intake.title')}
      hint={t('pane.intake.hint')}
      actions={
        <>
          <Button
            appearance={view ? 'secondary' : 'primary'}
            disabled={busy}
            onClick={() => void look()}
            data-testid="plan"
          >
            {t(view ? 'pane.intake.lookAgain' : 'pane.intake.look')}
          </Button>
          {view && (
            <Button appearance="primary" disabled={busy} onClick={() => void make()} data-testid="build">
              {t(view.updates ? 'pane.intake.update' : 'pane.intake.build')}
            </Button>
          )}
        </>
      }
    >
      {view && (
        <>
          <Field label={t('pane.intake.preset')} size="small" hint={t('pane.intake.presetHint')}>
            <Choose
              label={t('pane.intake.preset')}
              choices={view.presets}
              selected={preset}
              disabled={busy || view.updates !== undefined}
              onChoose={setPreset}
            />
          </Field>
          {view.updates && (
            <UpdateList
              updates={view.updates}
              accepted={accepted}
              disabled={busy}
              onAccept={(ids, yes) => setAccepted((now) => withAll(now, ids, yes))}
            />
          )}
          {view.cleaning.length > 0 && (
            <CleaningList
              groups={view.cleaning}
              without={without}
              disabled={busy}
              onSwitch={(reason, on) => setWithout((now) => withAll(now, [reason], !on))}
            />
          )}
          <Text size={200}>{t('pane.intake.found', { count: view.plan.tables.length })}</Text>
          {view.plan.tables.map((table) => {
            const decision = decisions[table.id];
            return (
              decision && (
                <TableCard
                  key={table.id}
                  table={table}
                  registers={view.registers}
                  decision={decision}
                  disabled={busy}
                  onJump={() => void jobs.run(jump, { sheet: table.sheet, address: table.range }, { quiet: true })}
                  onRegister={(register) => setDecisions((now) => chooseRegister(now, table.id, register))}
                  onField={(column, field) => setDecisions((now) => chooseField(now, table.id, column, field))}
                />
              )
            );
          })}
        </>
      )}
    </Section>
  );
};
