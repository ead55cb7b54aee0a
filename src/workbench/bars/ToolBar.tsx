/** The workbench's own buttons, above what stands for Excel. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { t } from '../../locales';
import type { Language } from '../../values/cell';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '4px 12px',
    backgroundColor: '#0A5A4F',
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: {
    flexGrow: 1,
    textAlign: 'center',
    fontSize: '13px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  button: {
    color: '#FFFFFF',
    ':hover': { color: '#FFFFFF', backgroundColor: '#0F7B6C' },
    ':hover:active': { color: '#FFFFFF', backgroundColor: '#0F7B6C' },
  },
});

interface Props {
  readonly fileName: string;
  readonly language: Language;
  readonly onOpen: (file: File) => void;
  readonly onSample: () => void;
  readonly onDownload: () => void;
  readonly onCoAuthor: () => void;
  readonly onLanguage: (language: Language) => void;
}

export const ToolBar = ({ fileName, language, onOpen, onSample, onDownload, onCoAuthor, onLanguage }: Props) => {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const button = (label: string, tip: string, testId: string, onClick: () => void) => (
    <Button
      appearance="subtle"
      size="small"
      className={styles.button}
      title={tip}
      data-testid={testId}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <div className={styles.bar}>
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.csv"
        data-testid="file"
        onChange={({ target }) => {
          const file = target.files?.[0];
          target.value = '';
          if (file) onOpen(file);
        }}
      />
      {button(t('workbench.open'), t('workbench.open.tip'), 'open', () => picker.current?.click())}
      {button(t('workbench.sample'), t('workbench.sample.tip'), 'sample', onSample)}
      {button(t('workbench.download'), t('workbench.download.tip'), 'download', onDownload)}
      <div className={styles.name} data-testid="file-name">
        {fileName} — {t('workbench.title')}
      </div>
      {button(t('workbench.coAuthor'), t('workbench.coAuthor.tip'), 'co-author', onCoAuthor)}
      {button(language === 'zh-CN' ? 'English' : '中文', t('workbench.language'), 'language', () =>
        onLanguage(language === 'zh-CN' ? 'en-US' : 'zh-CN'),
      )}
    </div>
  );
};
