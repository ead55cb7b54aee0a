/** What only the person can know: whether 3/4/2025 is 3 April or 4 March. Asked once per column, with its effect. */
import { Card, Radio, RadioGroup, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { DateOrder, PlanQuestion } from '../../../commands/views';
import { t, translate } from '../../../locales';

const useStyles = makeStyles({
  card: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  effect: { display: 'block', color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly question: PlanQuestion;
  readonly sheet: string;
  readonly answer: DateOrder | undefined;
  readonly disabled: boolean;
  readonly onAnswer: (order: DateOrder) => void;
}

export const QuestionCard = ({ question, sheet, answer, disabled, onAnswer }: Props) => {
  const styles = useStyles();
  const { header, count, samples, choices } = question;
  const asked = t('pane.intake.question.dateOrder', { sheet, header, count });
  return (
    <Card size="small" className={styles.card} data-testid="question">
      <Text weight="semibold" size={200}>
        {asked}
      </Text>
      <RadioGroup
        aria-label={asked}
        value={answer ?? ''}
        disabled={disabled}
        onChange={(_, { value }) => onAnswer(value as DateOrder)}
      >
        {choices.map(({ order, readings, proven }) => (
          <Radio
            key={order}
            value={order}
            label={
              <>
                <Text size={200}>{translate(`pane.intake.order.${order}`)}</Text>
                <Text size={200} className={styles.effect}>
                  {samples
                    .map((sample, at) =>
                      t('pane.intake.reading', { sample, reading: readings[at] || t('pane.intake.noDate') }),
                    )
                    .join(t('pane.listSeparator'))}
                </Text>
                {proven > 0 && (
                  <Text size={200} className={styles.effect}>
                    {t('pane.intake.proven', { count: proven })}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      {answer === undefined && (
        <Text size={200} className={styles.effect}>
          {t('pane.intake.unanswered')}
        </Text>
      )}
    </Card>
  );
};
