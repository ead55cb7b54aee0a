/** One table that intake found: where it stands, which register it would become, and how its columns map. */
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Button,
  Card,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import type { RegisterChoice, TableDecision, TablePlan } from '../../../commands/views';
import { t, translate } from '../../../locales';
import { Choose } from '../../parts/Choose';
import { MappingTable } from './MappingTable';

const LEAVE_OUT = '';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  register: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  name: { overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground3 },
  skipped: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

interface Props {
  readonly table: TablePlan;
  readonly registers: readonly RegisterChoice[];
  readonly decision: TableDecision;
  readonly disabled: boolean;
  /** Left out for tables of other workbooks. */
  readonly onJump: (() => void) | undefined;
  readonly onRegister: (register: string | null) => void;
  readonly onField: (column: number, field: string | null) => void;
}

export const TableCard = ({ table, registers, decision, disabled, onJump, onRegister, onField }: Props) => {
  const styles = useStyles();
  const register = registers.find((choice) => choice.id === decision.register);
  const mapped = Object.values(decision.fields).filter((field) => field !== null).length;
  const leaveOut = { id: LEAVE_OUT, zh: t('pane.intake.leaveOut'), en: t('pane.intake.leaveOut') };
  return (
    <Card size="small" data-testid="source-table">
      <div className={styles.head}>
        <Text weight="semibold" className={styles.name}>
          {t(table.file === '' ? 'pane.intake.tableAt' : 'pane.intake.tableOf', {
            file: table.file,
            sheet: table.sheet,
            range: table.range,
          })}
        </Text>
        {onJump && (
          <Button
            size="small"
            appearance="subtle"
            icon={<LocationRegular />}
            aria-label={t('pane.jump')}
            onClick={onJump}
          />
        )}
      </div>
      <div className={styles.register}>
        <Text size={200}>{t('pane.intake.becomes')}</Text>
        <Choose
          label={t('pane.intake.becomes')}
          choices={[leaveOut, ...registers]}
          selected={decision.register ?? LEAVE_OUT}
          disabled={disabled}
          onChoose={(id) => onRegister(id === LEAVE_OUT ? null : id)}
        />
      </div>
      <Text size={200} className={styles.muted}>
        {t('pane.intake.counts', {
          headers: table.headerRows.join(t('pane.listSeparator')),
          rows: table.lastDataRow - table.firstDataRow + 1,
          mapped,
          kept: table.mapping.length - mapped,
        })}
      </Text>
      {table.notes?.map(({ key, params }) => (
        <Text key={key} size={200}>
          {translate(`intake.note.${key}`, params)}
        </Text>
      ))}
      <Accordion collapsible multiple>
        {register && Object.keys(decision.fields).length > 0 && (
          <AccordionItem value="mapping">
            <AccordionHeader size="small">{t('pane.intake.mapping')}</AccordionHeader>
            <AccordionPanel>
              <MappingTable
                table={table}
                register={register}
                decision={decision}
                disabled={disabled}
                onChoose={onField}
              />
            </AccordionPanel>
          </AccordionItem>
        )}
        {table.skipped.length > 0 && (
          <AccordionItem value="skipped">
            <AccordionHeader size="small">{t('pane.intake.skipped', { count: table.skipped.length })}</AccordionHeader>
            <AccordionPanel>
              <ul className={styles.skipped}>
                {table.skipped.map((row) => (
                  <li key={`${row.row}:${row.reason}`}>
                    <Text size={200}>
                      {t('pane.intake.skippedRow', {
                        row: row.row,
                        reason: translate(`intake.skipped.${row.reason}`),
                        text: row.text,
                      })}
                    </Text>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </Card>
  );
};
