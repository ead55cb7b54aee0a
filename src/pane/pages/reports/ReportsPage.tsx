/** 报表中心: find a report by name or question, choose, make, refresh, open. */
import { Button, Checkbox, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { jump, listReports, makeReports, refreshReports } from '../../../commands';
import type { ReportView } from '../../../commands/views';
import { t } from '../../../locales';
import { say } from '../../../values/cell';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { useLanguage } from '../../use-text';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  note: { color: tokens.colorNeutralForeground3, display: 'block', paddingLeft: tokens.spacingHorizontalXXL },
});

const matches = (report: ReportView, query: string): boolean =>
  [report.title.zh, report.title.en, report.note.zh, report.note.en, ...report.aliases].some((text) =>
    text.toLowerCase().includes(query.trim().toLowerCase()),
  );

export const ReportsPage = ({ jobs }: { jobs: Jobs }) => {
  const styles = useStyles();
  const language = useLanguage();
  const [reports, setReports] = useState<readonly ReportView[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [query, setQuery] = useState('');
  const busy = jobs.running !== null;
  const { run } = jobs;

  const list = useCallback(async () => {
    const found = await listReports.run(undefined, { signal: new AbortController().signal, progress: () => undefined });
    setReports(found.data);
  }, []);
  useEffect(() => void list(), [list]);

  const choose = (id: number, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const make = async (): Promise<void> => {
    await run(makeReports, { ids: [...chosen].sort((a, b) => a - b) });
    await list();
  };
  const refresh = async (): Promise<void> => {
    await run(refreshReports, undefined);
    await list();
  };

  return (
    <Section
      title={t('pane.reports.title')}
      hint={t('pane.reports.hint')}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={busy || chosen.size === 0}
            onClick={() => void make()}
            data-testid="make-reports"
          >
            {t('pane.reports.make', { count: chosen.size })}
          </Button>
          <Button
            disabled={busy || !reports.some((report) => report.sheet)}
            onClick={() => void refresh()}
            data-testid="refresh-reports"
          >
            {t('pane.reports.refresh')}
          </Button>
        </>
      }
    >
      <SearchBox
        size="small"
        placeholder={t('pane.reports.search')}
        value={query}
        onChange={(_, data) => setQuery(data.value)}
      />
      <div>
        {reports
          .filter((report) => matches(report, query))
          .map((report) => (
            <div key={report.id}>
              <div className={styles.row}>
                <Checkbox
                  label={`${report.id} ${say(report.title, language)}`}
                  checked={chosen.has(report.id)}
                  onChange={(_, data) => choose(report.id, data.checked === true)}
                />
                {report.sheet && (
                  <Button
                    size="small"
                    appearance="subtle"
                    disabled={busy}
                    onClick={() => void run(jump, { sheet: report.sheet!, address: 'A1' }, { quiet: true })}
                  >
                    {t('pane.reports.open')}
                  </Button>
                )}
              </div>
              <Text size={100} className={styles.note}>
                {say(report.note, language)}
              </Text>
            </div>
          ))}
      </div>
    </Section>
  );
};
