/** Cards of one group side by side: the evidence, every field that differs, and which value would survive. */
import { Badge, Button, Card, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LocationRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DuplicateGroup } from '../../../commands/views';
import { t, translate } from '../../../locales';
import { FieldRow } from './FieldRow';

const FIELD_WIDTH = 68;
/** Narrower cards than this are scrolled sideways. */
const CARD_WIDTH = 100;

/** References know the surviving card by its code: it is no choice, and stands in the head. */
const isChoice = ({ column }: DuplicateGroup['fields'][number]): boolean => column !== '客户编号';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  strength: { flexShrink: 0, whiteSpace: 'nowrap' },
  names: { flexGrow: 1 },
  scroll: { overflowX: 'auto' },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200 },
  field: { width: `${FIELD_WIDTH}px` },
  cell: {
    textAlign: 'left',
    padding: tokens.spacingHorizontalXS,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
  },
});

const COLOUR = { certain: 'danger', likely: 'warning', possible: 'informative' } as const;

interface Props {
  readonly group: DuplicateGroup;
  readonly disabled: boolean;
  readonly onJump: () => void;
  /** Column → row of the register whose value the person wants. */
  readonly onMerge: (chosen: Readonly<Record<string, number>>) => void;
}

export const DuplicateCard = ({ group, disabled, onJump, onMerge }: Props) => {
  const styles = useStyles();
  const [chosen, setChosen] = useState<Readonly<Record<string, number>>>({});
  const separator = t('pane.listSeparator');
  const evidence = group.evidence.map((key) => translate(`pane.duplicates.evidence.${key}`)).join(separator);
  return (
    <Card size="small" data-testid="duplicate-group">
      <div className={styles.head}>
        <Badge appearance="tint" color={COLOUR[group.strength]} className={styles.strength}>
          {translate(`pane.duplicates.strength.${group.strength}`)}
        </Badge>
        <Text weight="semibold" size={200} className={styles.names}>
          {[...new Set(group.names)].join(' / ')}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          icon={<LocationRegular />}
          aria-label={t('pane.jump')}
          onClick={onJump}
        />
      </div>
      <Text size={200}>{t('pane.duplicates.because', { evidence })}</Text>
      {group.against.length > 0 && (
        <Text size={200}>{t('pane.duplicates.against', { columns: group.against.join(separator) })}</Text>
      )}
      <div className={styles.scroll}>
        <table className={styles.table} style={{ minWidth: `${FIELD_WIDTH + group.codes.length * CARD_WIDTH}px` }}>
          <thead>
            <tr>
              <th className={mergeClasses(styles.cell, styles.field)}>{t('pane.duplicates.field')}</th>
              {group.codes.map((code, at) => (
                <th key={group.rows[at]} className={styles.cell}>
                  {code} {at === 0 && <Badge size="small">{t('pane.duplicates.kept')}</Badge>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {group.fields.filter(isChoice).map((field) => (
              <FieldRow
                key={field.column}
                field={field}
                survives={
                  chosen[field.column] === undefined ? field.survives : group.rows.indexOf(chosen[field.column]!)
                }
                disabled={disabled}
                onChoose={(at) => setChosen((now) => ({ ...now, [field.column]: group.rows[at]! }))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <Button size="small" disabled={disabled} onClick={() => onMerge(chosen)} data-testid="merge">
        {t('pane.duplicates.merge')}
      </Button>
    </Card>
  );
};
