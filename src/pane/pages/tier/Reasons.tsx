/** The other schemes of the selected customer: what it is, and why, in one sentence each. */
import { Badge, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ExplainedCustomer } from '../../../commands/views';
import { t, translate } from '../../../locales';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'grid', gridTemplateColumns: '88px 1fr', columnGap: tokens.spacingHorizontalS },
});

export const Reasons = ({ reasons }: Pick<ExplainedCustomer, 'reasons'>) => {
  const styles = useStyles();
  return (
    <ul className={styles.list} data-testid="reasons">
      {reasons.map(({ scheme, result, key, params }) => (
        <li key={scheme} className={styles.row}>
          <Text size={200} weight="semibold">
            {translate(`pane.why.${scheme}`)}
          </Text>
          <Text size={200}>
            {result !== '' && <Badge appearance="tint">{result}</Badge>} {translate(`pane.why.${key}`, params)}
            {Number(params['more'] ?? 0) > 0 && t('pane.why.more', { count: params['more']! })}
          </Text>
        </li>
      ))}
    </ul>
  );
};
