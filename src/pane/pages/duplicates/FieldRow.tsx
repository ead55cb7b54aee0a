/** One field of the cards: the value that survives is marked, another may be chosen. */
import { Radio, makeStyles, tokens } from '@fluentui/react-components';
import type { DuplicateGroup } from '../../../commands/views';
import { t } from '../../../locales';

const useStyles = makeStyles({
  cell: { textAlign: 'left', padding: tokens.spacingHorizontalXS, verticalAlign: 'top' },
  name: { whiteSpace: 'nowrap', fontWeight: tokens.fontWeightSemibold },
  lost: { color: tokens.colorNeutralForeground3 },
});

/** References know the surviving card by its code, so the code is no choice. */
const FIXED = '客户编号';

interface Props {
  readonly field: DuplicateGroup['fields'][number];
  readonly survives: number;
  readonly disabled: boolean;
  readonly onChoose: (at: number) => void;
}

export const FieldRow = ({ field, survives, disabled, onChoose }: Props) => {
  const styles = useStyles();
  const { column, values } = field;
  const differs = column !== FIXED && new Set(values.filter((value) => value !== null)).size > 1;
  return (
    <tr>
      <th scope="row" className={`${styles.cell} ${styles.name}`}>
        {column}
      </th>
      {values.map((value, at) => (
        <td key={at} className={at === survives ? styles.cell : `${styles.cell} ${styles.lost}`}>
          {differs && value !== null ? (
            <Radio
              checked={at === survives}
              disabled={disabled}
              label={String(value)}
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
