/** One report of the list: choose it, look at it, open it. */
import { Button, Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { PreviewView, ReportView } from '../../../commands/views';
import { t } from '../../../locales';
import { say } from '../../../values/cell';
import { useLanguage } from '../../use-text';
import { Preview } from './Preview';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalXS },
  note: { color: tokens.colorNeutralForeground3, display: 'block', paddingLeft: tokens.spacingHorizontalXXL },
  buttons: { display: 'flex', flexShrink: 0 },
});

interface Props {
  readonly report: ReportView;
  readonly chosen: boolean;
  readonly busy: boolean;
  /** The period lacks something: nothing can be computed yet. */
  readonly unclear: boolean;
  readonly preview: PreviewView | null;
  /** Other names by which it was just found. */
  readonly alsoCalled: readonly string[];
  readonly onChoose: (on: boolean) => void;
  readonly onPreview: () => void;
  readonly onOpen: () => void;
}

export const ReportLine = (props: Props) => {
  const { report, chosen, busy, unclear, preview, alsoCalled, onChoose, onPreview, onOpen } = props;
  const styles = useStyles();
  const language = useLanguage();
  return (
    <div>
      <div className={styles.row}>
        <Checkbox
          label={`${report.id} ${say(report.title, language)}`}
          checked={chosen}
          onChange={(_, data) => onChoose(data.checked === true)}
        />
        <span className={styles.buttons}>
          <Button size="small" appearance="subtle" disabled={busy || unclear} onClick={onPreview}>
            {t('pane.reports.preview')}
          </Button>
          {report.sheet && (
            <Button size="small" appearance="subtle" disabled={busy} onClick={onOpen}>
              {t('pane.reports.open')}
            </Button>
          )}
        </span>
      </div>
      {alsoCalled.length > 0 && (
        <Text size={100} className={styles.note}>
          {t('pane.reports.alsoCalled', { names: alsoCalled.join(t('pane.listSeparator')) })}
        </Text>
      )}
      <Text size={100} className={styles.note}>
        {say(report.note, language)}
      </Text>
      {preview && <Preview preview={preview} />}
    </div>
  );
};
