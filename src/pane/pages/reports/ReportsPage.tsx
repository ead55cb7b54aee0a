/** 报表中心: find a report by name or question, look at it, choose, make, refresh, open. */
import { Button, SearchBox, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { jump, listReports, makeReports, previewReport, refreshReports } from '../../../commands';
import type { PreviewView, ReportView } from '../../../commands/views';
import { t, translate } from '../../../locales';
import type { Jobs } from '../../jobs/use-jobs';
import { Section } from '../../parts/Section';
import { NOTHING_SET, choiceOf, periodTrouble } from './choice';
import { ReportLine } from './ReportLine';
import { RunSettings } from './RunSettings';
import { findReports, namedBy } from './search';
import { REPORT_SETS } from './sets';

const useStyles = makeStyles({
  sets: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

export const ReportsPage = ({ jobs }: { jobs: Jobs }) => {
  const styles = useStyles();
  const [reports, setReports] = useState<readonly ReportView[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [query, setQuery] = useState('');
  const [settings, setSettings] = useState(NOTHING_SET);
  const [preview, setPreview] = useState<PreviewView | null>(null);
  const busy = jobs.running !== null;
  const unclear = periodTrouble(settings) !== null;
  const { run } = jobs;

  const list = useCallback(async () => {
    const found = await listReports.run(undefined, { signal: new AbortController().signal, progress: () => undefined });
    setReports(found.data);
  }, []);
  useEffect(() => void list(), [list]);
  const shown = useMemo(() => findReports(reports, query), [reports, query]);

  const choose = (id: number, on: boolean): void => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const make = async (): Promise<void> => {
    const { unmask, forSelection } = settings;
    const ids = [...chosen].sort((a, b) => a - b);
    await run(makeReports, { ids, unmask, forSelection, choice: choiceOf(settings) });
    await list();
  };
  const refresh = async (): Promise<void> => {
    await run(refreshReports, undefined);
    await list();
  };
  const look = async (id: number): Promise<void> => {
    if (preview?.id === id) return setPreview(null);
    const { unmask } = settings;
    setPreview((await run(previewReport, { id, unmask, choice: choiceOf(settings) }, { quiet: true })) ?? null);
  };

  return (
    <Section
      title={t('pane.reports.title')}
      hint={t('pane.reports.hint')}
      actions={
        <>
          <Button
            appearance="primary"
            disabled={busy || unclear || chosen.size === 0}
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
      <RunSettings settings={settings} jobs={jobs} onChange={setSettings} />
      <div className={styles.sets}>
        {REPORT_SETS.map((set) => (
          <Button key={set.id} size="small" onClick={() => setChosen(new Set(set.reports))}>
            {translate(`pane.reports.set.${set.id}`)}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => setChosen(new Set())}>
          {t('pane.reports.set.none')}
        </Button>
      </div>
      <SearchBox
        size="small"
        placeholder={t('pane.reports.search')}
        value={query}
        onChange={(_, data) => setQuery(data.value)}
      />
      <div>
        {shown.map((report) => (
          <ReportLine
            key={report.id}
            report={report}
            chosen={chosen.has(report.id)}
            busy={busy}
            unclear={unclear}
            preview={preview?.id === report.id ? preview : null}
            alsoCalled={namedBy(report, query)}
            onChoose={(on) => choose(report.id, on)}
            onPreview={() => void look(report.id)}
            onOpen={() => void run(jump, { sheet: report.sheet!, address: 'A1' }, { quiet: true })}
          />
        ))}
        {shown.length === 0 && reports.length > 0 && <Text size={200}>{t('pane.reports.none')}</Text>}
      </div>
    </Section>
  );
};
