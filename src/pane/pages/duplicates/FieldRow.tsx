/** One field of the cards: the value that survives is marked, another may be chosen. */
import { Radio, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DuplicateGroup } from '../../../commands/views';
import { t } from '../../../locales';

const useStyles = makeStyles({
  cell: {
    textAlign: 'left',
    padding: `2px ${tokens.spacingHorizontalXS}`,
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  lost: { color: tokens.colorNeutralForeground3 },
  radio: { alignItems: 'flex-start', marginLeft: '-8px' },
});

interface Props {
  readonly field: DuplicateGroup['fields'][number];
  readonly survives: number;
  readonly disabled: boolean;
  readonly onChoose: (at: number) => void;
}

export const FieldRow = ({ field, survives, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const { column, values } = field;
  const differs = new Set(values.filter((value) => value !== null)).size > 1;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {column}
      </th>
      {values.map((value, at) => (
        <td key={at} className={mergeClasses(styles.cell, at !== survives && styles.lost)}>
          {differs && value !== null ? (
            <Radio
              className={styles.radio}
              checked={at === survives}
              disabled={disabled}
              label={{ children: <Text size={200}>{String(value)}</Text>, style: { paddingLeft: 0, paddingRight: 0 } }}
              aria-label={t('pane.duplicates.choose', { column, value: String(value) })}
              onChange={() => onChoose(at)}
            />
          ) : (
            String(value ?? '')
          )}
        </td>
      ))}
    </tr>
  );
};
