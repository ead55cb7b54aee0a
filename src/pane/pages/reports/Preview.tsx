/** The first rows of a report before it is made. */
import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewView } from '../../../commands/views';
import { t } from '../../../locales';

const useStyles = makeStyles({
  frame: { overflowX: 'auto', paddingLeft: tokens.spacingHorizontalXXL },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100 },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    whiteSpace: 'nowrap',
  },
  number: { textAlign: 'right' },
});

export const Preview = ({ preview }: { preview: PreviewView }) => {
  const styles = useStyles();
  if (preview.missing.length > 0) {
    return (
      <Text size={200} className={styles.frame} block>
        {t('pane.reports.lacks', { registers: preview.missing.join(t('pane.listSeparator')) })}
      </Text>
    );
  }
  return (
    <div className={styles.frame} data-testid="preview">
      <table className={styles.table}>
        <thead>
          <tr>
            {preview.columns.map((label, at) => (
              <th key={at} scope="col" className={styles.cell}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {preview.rows.map((row, n) => (
            <tr key={n}>
              {row.map((text, at) => (
                <td key={at} className={`${styles.cell} ${preview.numeric[at] ? styles.number : ''}`}>
                  {text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={100}>{t('pane.reports.previewRows', { count: preview.total })}</Text>
    </div>
  );
};
