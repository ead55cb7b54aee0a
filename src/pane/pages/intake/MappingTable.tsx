/** Source columns beside the fields they would feed, with sample values, confidence and reason. */
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
  samples: {
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    display: 'block',
  },
  narrow: { width: '52px' },
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
    <Table size="extra-small" aria-label={t('pane.intake.mapping')}>
      <TableHeader>
        <TableRow>
          <TableHeaderCell>{t('pane.intake.column')}</TableHeaderCell>
          <TableHeaderCell>{t('pane.intake.field')}</TableHeaderCell>
          <TableHeaderCell className={styles.narrow}>{t('pane.intake.sure')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {table.mapping.map((column) => (
          <TableRow key={column.column}>
            <TableCell>
              <Text size={200} weight="semibold">
                {column.header || t('pane.intake.noHeader')}
              </Text>
              <Text size={100} className={styles.samples} title={column.samples.join('\n')}>
                {column.samples.join(t('pane.listSeparator'))}
              </Text>
            </TableCell>
            <TableCell>
              <Choose
                label={t('pane.intake.fieldFor', { header: column.header })}
                choices={fields}
                selected={decision.fields[column.column] ?? KEEP}
                disabled={disabled}
                onChoose={(id) => onChoose(column.column, id === KEEP ? null : id)}
              />
            </TableCell>
            <TableCell className={styles.narrow}>
              {column.field !== null && (
                <ConfidenceBadge
                  confidence={column.confidence}
                  reason={translate(`intake.${column.reason.key}`, column.reason.params)}
                />
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
};
