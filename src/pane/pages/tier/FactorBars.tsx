/** The composite score as a sum: one bar per factor, as long as the points it brings. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { TierExplanation } from '../../../commands/views';
import { t } from '../../../locales';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '88px 1fr 132px', alignItems: 'center', gap: tokens.spacingHorizontalS },
  track: {
    height: '10px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground4,
    overflow: 'hidden',
  },
  bar: { height: '100%', backgroundColor: tokens.colorBrandBackground },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, paddingTop: tokens.spacingVerticalXS },
});

export const shown = (value: number): string => String(Math.round(value * 100) / 100);

export const FactorBars = ({ factors, total }: Pick<TierExplanation, 'factors' | 'total'>) => {
  const styles = useStyles();
  return (
    <div data-testid="factor-bars">
      {factors
        .filter((factor) => factor.weight > 0)
        .map(({ column, score, weight, points }) => (
          <div key={column} className={styles.row}>
            <Text size={200}>{column}</Text>
            <div className={styles.track}>
              <div className={styles.bar} style={{ width: `${Math.min(100, points)}%` }} />
            </div>
            <Text size={200} className={styles.number}>
              {score === null
                ? t('pane.tier.noData')
                : t('pane.tier.part', { score: shown(score), weight: shown(weight * 100), points: shown(points) })}
            </Text>
          </div>
        ))}
      {total !== null && (
        <div className={`${styles.row} ${styles.total}`}>
          <Text size={200} weight="semibold">
            {t('pane.tier.total')}
          </Text>
          <div className={styles.track}>
            <div className={styles.bar} style={{ width: `${Math.min(100, total)}%` }} />
          </div>
          <Text size={200} weight="semibold" className={styles.number}>
            {shown(total)}
          </Text>
        </div>
      )}
    </div>
  );
};
