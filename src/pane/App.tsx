/** The task pane: its pages, the running job below the tabs, and what the last one said. */
import { FluentProvider, Tab, TabList, makeStyles, tokens, webLightTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { jump, startLiveChecks, undo } from '../commands';
import { type Page, onPageRequest, wantedPage } from '../commands/pane-link';
import { onOutcome } from '../commands/runner';
import type { Built } from '../commands/build';
import type { Checked } from '../commands/views';
import { t } from '../locales';
import { JobBar } from './jobs/JobBar';
import { NoticeBar } from './jobs/NoticeBar';
import { useJobs } from './jobs/use-jobs';
import { DuplicatesPage } from './pages/duplicates/DuplicatesPage';
import { FindingsPage } from './pages/findings/FindingsPage';
import { IntakePage } from './pages/intake/IntakePage';
import { PolicyPage } from './pages/policy/PolicyPage';
import { ReportsPage } from './pages/reports/ReportsPage';
import { TierPage } from './pages/tier/TierPage';
import { useLanguage } from './use-text';

// Fluent UI copies its provider's class to every pop-up: a background or layout there would cover the page.
const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The narrowest pane is 320 px: in English the tabs need a second line there.
  tabs: { flexShrink: 0, flexWrap: 'wrap' },
  content: { flexGrow: 1, minHeight: 0, overflowY: 'auto' },
});

const PAGES: readonly Page[] = ['intake', 'duplicates', 'findings', 'tier', 'policy', 'reports'];
/** Commands whose data is a run over the checks. */
const CHECKING: ReadonlySet<string> = new Set([
  'check',
  'recheck',
  'applyFixes',
  'dismiss',
  'recall',
  'restoreColumns',
  'renameBack',
  'keepNames',
  'mergeCustomers',
]);
const TAB_LABEL = {
  intake: 'pane.intake.tab',
  duplicates: 'pane.duplicates.tab',
  findings: 'pane.findings.tab',
  tier: 'pane.tier.tab',
  policy: 'pane.policy.tab',
  reports: 'pane.reports.tab',
} as const;

export const App = () => {
  const styles = useStyles();
  useLanguage();
  const jobs = useJobs();
  const [page, setPage] = useState<Page>(wantedPage);
  const [checked, setChecked] = useState<Checked | null>(null);
  useEffect(() => onPageRequest(setPage), []);
  useEffect(startLiveChecks, []);
  useEffect(
    () =>
      onOutcome(({ command, data }) => {
        if (CHECKING.has(command)) setChecked(data as Checked);
        if (command === 'build') {
          setChecked({ findings: (data as Built).findings, dismissed: [], gaps: [], renamed: [] });
          setPage('findings');
        }
      }),
    [],
  );

  return (
    <FluentProvider theme={webLightTheme} style={{ height: '100%' }}>
      <div className={styles.pane}>
        <TabList
          className={styles.tabs}
          selectedValue={page}
          onTabSelect={(_, data) => setPage(data.value as Page)}
          size="small"
        >
          {PAGES.map((name) => (
            <Tab key={name} value={name} data-testid={`tab-${name}`}>
              {t(TAB_LABEL[name])}
            </Tab>
          ))}
        </TabList>
        {jobs.running && <JobBar running={jobs.running} onCancel={jobs.cancel} />}
        {jobs.notice && (
          <NoticeBar
            notice={jobs.notice}
            onJump={(notice) => notice.place && void jobs.run(jump, notice.place, { quiet: true })}
            onUndo={() => void jobs.run(undo, undefined)}
            onDismiss={jobs.dismiss}
          />
        )}
        <main className={styles.content}>
          <div hidden={page !== 'intake'}>
            <IntakePage jobs={jobs} />
          </div>
          <div hidden={page !== 'duplicates'}>
            <DuplicatesPage jobs={jobs} />
          </div>
          {page === 'findings' && <FindingsPage jobs={jobs} checked={checked} />}
          <div hidden={page !== 'tier'}>
            <TierPage jobs={jobs} />
          </div>
          {page === 'policy' && <PolicyPage jobs={jobs} />}
          {page === 'reports' && <ReportsPage jobs={jobs} />}
        </main>
      </div>
    </FluentProvider>
  );
};
