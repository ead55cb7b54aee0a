/** The task pane: the add-in's own page in a frame, where Excel would show it. */
import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { t } from '../../locales';
import type { Language } from '../../values/cell';
import type { Desk } from '../desk';
import type { WorkbenchWindow } from './door';

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    borderLeft: '1px solid #D0D0D0',
    backgroundColor: '#FFFFFF',
    width: '380px',
    flexShrink: 0,
  },
  hidden: { display: 'none' },
  head: { display: 'flex', alignItems: 'center', padding: '6px 8px 6px 12px', fontSize: '14px', fontWeight: 600 },
  title: { flexGrow: 1 },
  close: {
    border: 'none',
    backgroundColor: 'transparent',
    cursor: 'pointer',
    fontSize: '14px',
    padding: '2px 6px',
    ':hover': { backgroundColor: '#EDEDED' },
  },
  frame: { border: 'none', flexGrow: 1, width: '100%' },
});

interface Props {
  readonly title: string;
  readonly visible: boolean;
  readonly desk: Desk;
  readonly language: Language;
  readonly onClose: () => void;
}

export const PaneFrame = ({ title, visible, desk, language, onClose }: Props) => {
  const styles = useStyles();
  return (
    <aside className={visible ? styles.pane : styles.hidden} aria-label={t('workbench.pane')}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <button type="button" className={styles.close} aria-label={t('workbench.pane.close')} onClick={onClose}>
          ✕
        </button>
      </div>
      <Frame
        key={`${keyOf(desk)} ${language}`}
        className={styles.frame}
        title={title}
        desk={desk}
        language={language}
      />
    </aside>
  );
};

/** The page itself. It is made anew for another workbook or language, as Excel would load the add-in again. */
const Frame = ({
  className,
  title,
  desk,
  language,
}: {
  className: string;
  title: string;
  desk: Desk;
  language: Language;
}) => {
  // The door must be open before the page loads.
  useState(() => {
    (window as WorkbenchWindow).frameDoor = desk.door(language);
  });
  return <iframe className={className} src="frame.html" title={title} data-testid="pane" />;
};

const keys = new WeakMap<Desk, number>();
let nextKey = 1;
const keyOf = (desk: Desk): number => {
  const known = keys.get(desk) ?? nextKey++;
  keys.set(desk, known);
  return known;
};
