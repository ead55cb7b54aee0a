/** What the workbench has to say, and sum, average and count of the selection. */
import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { t } from '../../locales';
import { useSession } from '../use-session';
import { summarise } from './summary';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '20px',
    padding: '3px 12px',
    minHeight: '18px',
    fontSize: '12px',
    backgroundColor: '#F5F5F5',
    borderTop: '1px solid #E0E0E0',
    color: '#444444',
  },
  message: { flexGrow: 1 },
});

export const StatusBar = ({ message }: { message: string }) => {
  const styles = useStyles();
  const session = useSession();
  const { sheet, selection, locale, version } = session;
  const { area } = selection;
  const summary = useMemo(() => summarise(sheet, area), [sheet, area.top, area.left, area.bottom, area.right, version]);
  const shown = (value: number): string => value.toLocaleString(locale, { maximumFractionDigits: 2 });
  return (
    <div className={styles.bar}>
      <span className={styles.message} role="status" data-testid="status">
        {message}
      </span>
      {summary.count > 1 && (
        <>
          {summary.average !== null && <span>{t('workbench.status.average', { value: shown(summary.average) })}</span>}
          <span>{t('workbench.status.count', { value: shown(summary.count) })}</span>
          {summary.sum !== null && <span>{t('workbench.status.sum', { value: shown(summary.sum) })}</span>}
        </>
      )}
    </div>
  );
};
