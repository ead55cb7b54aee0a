/** 为何此等级: the selected customer's score as a sum with bars, and what would lift it into the next band. */
import { Badge, Button, Subtitle2, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { explainTier } from '../../../commands';
import type { ExplainedCustomer } from '../../../commands/views';
import { t } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { FactorBars, shown } from './FactorBars';
import { Lifetime } from './Lifetime';
import { Reasons } from './Reasons';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

const Next = ({ customer }: { customer: ExplainedCustomer }) => {
  const styles = useStyles();
  const { next, total } = customer;
  if (!next || total === null) return null;
  return (
    <div>
      <Text size={200} weight="semibold">
        {t('pane.tier.next', { tier: next.tier, gap: shown(next.floor - total) })}
      </Text>
      {next.alone.length === 0 ? (
        <Text as="p" size={200}>
          {t('pane.tier.together')}
        </Text>
      ) : (
        <ul className={styles.list}>
          {next.alone.map(({ column, score, needed }) => (
            <li key={column}>
              <Text size={200}>{t('pane.tier.alone', { column, score: shown(score), needed: shown(needed) })}</Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

export const TierPage = ({ jobs }: { jobs: Jobs }) => {
  const styles = useStyles();
  const [customer, setCustomer] = useState<ExplainedCustomer | null>(null);
  const explain = async (): Promise<void> => {
    const found = await jobs.run(explainTier, undefined, { quiet: true });
    if (found) setCustomer(found);
  };
  return (
    <Section
      title={t('pane.tier.title')}
      hint={t('pane.tier.hint')}
      actions={
        <Button
          appearance="primary"
          disabled={jobs.running !== null}
          onClick={() => void explain()}
          data-testid="explain"
        >
          {t('pane.tier.explain')}
        </Button>
      }
    >
      {customer && (
        <>
          <div className={styles.head}>
            <Subtitle2>{t('pane.tier.customer', { code: customer.code, name: customer.name })}</Subtitle2>
            <Badge appearance="filled">{customer.tier || t('pane.tier.none')}</Badge>
            {customer.provisional && <Badge appearance="tint">{t('pane.tier.provisional')}</Badge>}
          </div>
          {customer.approved && (
            <Text size={200}>
              {t('pane.tier.approved', {
                approved: customer.approved,
                computed: customer.computed,
                reason: customer.approvedReason,
              })}
            </Text>
          )}
          {customer.potentialAlone && <Text size={200}>{t('pane.tier.potentialAlone')}</Text>}
          {customer.total === null ? (
            <Text size={200}>{t('pane.tier.noScore')}</Text>
          ) : (
            <FactorBars factors={customer.factors} total={customer.total} />
          )}
          <Text size={200}>
            {customer.bands
              .map(({ tier, floor }) =>
                floor === null ? t('pane.tier.rest', { tier }) : t('pane.tier.band', { tier, floor }),
              )
              .join(t('pane.listSeparator'))}
          </Text>
          <Next customer={customer} />
          <Reasons reasons={customer.reasons} />
        </>
      )}
      <Lifetime jobs={jobs} />
    </Section>
  );
};
