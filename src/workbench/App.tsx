/** The workbench: a ribbon, a grid and the pane around one open workbook. */
import { FluentProvider, Spinner, makeStyles, webLightTheme } from '@fluentui/react-components';
import { useCallback, useEffect, useRef, useState } from 'react';
import { cellName } from '../host/model/areas';
import { setLanguage, t } from '../locales';
import type { Language } from '../values/cell';
import { FormulaBar } from './bars/FormulaBar';
import { SheetTabs } from './bars/SheetTabs';
import { StatusBar } from './bars/StatusBar';
import { ToolBar } from './bars/ToolBar';
import { type Desk, openDesk, sampleDesk } from './desk';
import { openingProblem, save, savedName } from './files';
import { PaneFrame } from './frame/PaneFrame';
import { Grid } from './grid/Grid';
import { Ribbon } from './ribbon/Ribbon';
import type { RibbonButton } from './ribbon/manifest';
import { useRibbon } from './ribbon/use-ribbon';
import { SessionContext, useLanguage } from './use-session';

const useStyles = makeStyles({
  app: { display: 'flex', flexDirection: 'column', height: '100vh', overflow: 'hidden', backgroundColor: '#FFFFFF' },
  middle: { display: 'flex', flexGrow: 1, minHeight: 0 },
  book: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  loading: { flexGrow: 1 },
});

export const App = () => {
  const styles = useStyles();
  const language = useLanguage();
  const ribbon = useRibbon(language);
  const [desk, setDesk] = useState<Desk | null>(null);
  const [message, setMessage] = useState('');
  const [busy, setBusy] = useState(false);
  const [paneVisible, setPaneVisible] = useState(true);
  const opening = useRef(0);

  const put = useCallback(async (name: string, open: () => Promise<Desk>): Promise<void> => {
    const mine = ++opening.current;
    setMessage(t('workbench.loading'));
    try {
      const opened = await open();
      if (mine !== opening.current) return;
      setDesk(opened);
      setMessage(t('workbench.opened', { name: opened.session.fileName }));
    } catch (error) {
      setMessage(openingProblem(error, name));
    }
  }, []);

  const openSample = useCallback(() => put(t('workbench.sample.name'), () => sampleDesk(language)), [put, language]);
  useEffect(() => void openSample(), []);
  useEffect(() => desk?.onPane(setPaneVisible), [desk]);
  useEffect(() => desk?.session.speak(language), [desk, language]);

  const press = async (button: RibbonButton): Promise<void> => {
    if (!desk) return;
    if (button.action.kind === 'pane') return setPaneVisible(true);
    setBusy(true);
    try {
      await desk.press(button.action.name);
    } catch (error) {
      setMessage(t('workbench.ribbon.failed', { label: button.label, reason: String(error) }));
    } finally {
      setBusy(false);
    }
  };

  const download = async (): Promise<void> => {
    if (!desk) return;
    const name = savedName(desk.session.fileName);
    save(await desk.save(), name);
    setMessage(t('workbench.saved', { name }));
  };

  const editAsCoAuthor = (): void => {
    if (!desk) return;
    const { session } = desk;
    const { row, column } = session.selection.active;
    session.host.byCoauthor(() => session.sheet.setValue(row, column, t('workbench.coAuthor.value')));
    setMessage(t('workbench.coAuthor.done', { address: cellName(row, column) }));
  };

  // What was said in the other language is over; it is not said again.
  const speak = (next: Language): void => {
    setMessage('');
    setLanguage(next);
  };

  // Fluent UI copies its provider's class to every pop-up, so the layout has an element of its own.
  return (
    <FluentProvider theme={webLightTheme}>
      <div className={styles.app}>
        <ToolBar
          fileName={desk?.session.fileName ?? ''}
          language={language}
          onOpen={(file) => void put(file.name, () => openDesk(file, language))}
          onSample={() => void openSample()}
          onDownload={() => void download()}
          onCoAuthor={editAsCoAuthor}
          onLanguage={speak}
        />
        {ribbon && <Ribbon ribbon={ribbon} disabled={busy || !desk} onPress={(button) => void press(button)} />}
        {desk ? (
          <SessionContext.Provider value={desk.session}>
            <FormulaBar onSay={setMessage} />
            <div className={styles.middle}>
              <div className={styles.book}>
                <Grid onSay={setMessage} />
                <SheetTabs />
              </div>
              <PaneFrame
                title={ribbon?.tab ?? ''}
                visible={paneVisible}
                desk={desk}
                language={language}
                onClose={() => setPaneVisible(false)}
              />
            </div>
            <StatusBar message={message} />
          </SessionContext.Provider>
        ) : (
          <Spinner className={styles.loading} label={message} />
        )}
      </div>
    </FluentProvider>
  );
};
