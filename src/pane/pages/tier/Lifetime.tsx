/** 终身价值计算器: starts from the parameters; trying other numbers changes nothing in the workbook. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Field,
  Input,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { LIFETIME_PARAMETERS, type LifetimeInputs, lifetimeInputs, lifetimeValue } from '../../../commands';
import { t, translate } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { percentOf, percentText } from '../policy/percent';

const useStyles = makeStyles({
  form: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS },
});

type Key = keyof LifetimeInputs;
const KEYS = Object.keys(LIFETIME_PARAMETERS) as readonly Key[];

const textsOf = (inputs: LifetimeInputs): Record<Key, string> => {
  const texts = Object.fromEntries(KEYS.map((key) => [key, String(inputs[key])])) as Record<Key, string>;
  return { ...texts, rate: `${percentText(inputs.rate)}%` };
};

const valueOf = (texts: Record<Key, string>): number => {
  const inputs = Object.fromEntries(
    KEYS.map((key) => [key, key === 'rate' ? percentOf(texts.rate) : Number(texts[key].replace(/[,，]/g, ''))]),
  ) as unknown as LifetimeInputs;
  return lifetimeValue(inputs);
};

export const Lifetime = ({ jobs }: { jobs: Jobs }) => {
  const styles = useStyles();
  const [texts, setTexts] = useState<Record<Key, string> | null>(null);
  const value = texts ? valueOf(texts) : NaN;
  const read = async (): Promise<void> => {
    const inputs = await jobs.run(lifetimeInputs, undefined, { quiet: true });
    if (inputs) setTexts(textsOf(inputs));
  };
  return (
    <Accordion collapsible onToggle={() => !texts && void read()}>
      <AccordionItem value="lifetime">
        <AccordionHeader size="small" data-testid="lifetime">
          {t('pane.lifetime.title')}
        </AccordionHeader>
        <AccordionPanel>
          {texts && (
            <>
              <div className={styles.form}>
                {KEYS.map((key) => (
                  <Field key={key} size="small" label={translate(`pane.lifetime.${key}`)}>
                    <Input
                      size="small"
                      value={texts[key]}
                      onChange={(_, data) => setTexts({ ...texts, [key]: data.value })}
                    />
                  </Field>
                ))}
              </div>
              <Text as="p" weight="semibold" data-testid="lifetime-value">
                {t('pane.lifetime.value', { value: Number.isFinite(value) ? value : '?' })}
              </Text>
              <Button size="small" onClick={() => void read()}>
                {t('pane.lifetime.reset')}
              </Button>
            </>
          )}
        </AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
};
