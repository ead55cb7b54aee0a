/** Source columns beside the fields they would feed: sample values on the left; field, confidence and reason on the right. */
import {
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { RegisterChoice, TableDecision, TablePlan } from '../../../commands/views';
import { t, translate } from '../../../locales';
import { Choose } from '../../parts/Choose';
import { ConfidenceBadge } from './ConfidenceBadge';

const KEEP = '';

const useStyles = makeStyles({
  cell: { verticalAlign: 'top', paddingTop: tokens.spacingVerticalXS, paddingBottom: tokens.spacingVerticalXS },
  source: { width: '42%' },
  header: { display: 'block', overflowWrap: 'anywhere' },
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  reason: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalXS, marginTop: '2px' },
  why: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface Props {
  readonly table: TablePlan;
  readonly register: RegisterChoice;
  readonly decision: TableDecision;
  readonly disabled: boolean;
  readonly onChoose: (column: number, field: string | null) => void;
}

export const MappingTable = ({ table, register, decision, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const fields = [{ id: KEEP, zh: t('pane.intake.keep'), en: t('pane.intake.keep') }, ...register.fields];
  return (
    <Table size="extra-small" aria-label={t('pane.intake.mapping')} data-testid="mapping">
      <TableHeader>
        <TableRow>
          <TableHeaderCell className={styles.source}>{t('pane.intake.column')}</TableHeaderCell>
          <TableHeaderCell>{t('pane.intake.field')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {table.mapping.map((column) => (
          <TableRow key={column.column}>
            <TableCell className={styles.cell}>
              <Text size={200} weight="semibold" className={styles.header}>
                {column.header || t('pane.intake.noHeader')}
              </Text>
              <Text size={100} className={styles.samples} title={column.samples.join('\n')}>
                {column.samples.join(t('pane.listSeparator'))}
              </Text>
            </TableCell>
            <TableCell className={styles.cell}>
              <Choose
                label={t('pane.intake.fieldFor', { header: column.header || t('pane.intake.noHeader') })}
                choices={fields}
                selected={decision.fields[column.column] ?? KEEP}
                disabled={disabled}
                onChoose={(id) => onChoose(column.column, id === KEEP ? null : id)}
              />
              {column.field !== null && (
                <div className={styles.reason}>
                  <ConfidenceBadge confidence={column.confidence} />
                  <Text size={100} className={styles.why}>
                    {translate(`intake.${column.reason.key}`, column.reason.params)}
                  </Text>
                </div>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
