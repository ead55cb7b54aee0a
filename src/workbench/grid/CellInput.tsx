/**
 * The input that always has the keyboard: invisible over the active cell until one types, so that Chinese input methods
 * compose where the text will stand.
 */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { t } from '../../locales';
import { useSession } from '../use-session';
import { actionOf } from './keys';
import { lookOf } from './look';
import { mergeAt } from './merges';
import { fontOf } from './paint-text';
import type { Clipboard } from './use-clipboard';
import type { Editing } from './use-editing';
import { type View, areaRect } from './view';

const useStyles = makeStyles({
  input: {
    position: 'absolute',
    boxSizing: 'border-box',
    border: '2px solid #0F7B6C',
    outlineStyle: 'none',
    padding: '0 2px',
    margin: 0,
    resize: 'none',
    overflow: 'hidden',
    backgroundColor: '#FFFFFF',
    whiteSpace: 'pre',
  },
  waiting: { opacity: 0, pointerEvents: 'none' },
});

const MOVES = {
  Enter: 'down',
  Tab: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
} as const;
const BACK = { Enter: 'up', Tab: 'left' } as const;

export const CellInput = ({ view, editing, clipboard }: { view: View; editing: Editing; clipboard: Clipboard }) => {
  const styles = useStyles();
  const session = useSession();
  const input = useRef<HTMLTextAreaElement>(null);
  const { sheet, selection } = session;
  const { active } = selection;
  const merge = mergeAt(sheet, active.row, active.column);
  const rect = areaRect(
    view,
    merge ?? { top: active.row, bottom: active.row, left: active.column, right: active.column },
  );
  const look = lookOf(sheet, active.row, active.column, null, session.evaluate);

  useEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, [sheet, active.row, active.column, editing.text === null]);

  const whileEditing = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') return editing.cancel();
    if (event.key === 'Enter' && event.altKey) return editing.type(`${editing.text ?? ''}\n`);
    const arrow = event.key.startsWith('Arrow');
    const move =
      event.shiftKey && !arrow ? BACK[event.key as keyof typeof BACK] : MOVES[event.key as keyof typeof MOVES];
    if (!move || (arrow && editing.inText)) return;
    event.preventDefault();
    editing.commit(move);
  };

  const whileWaiting = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const pageRows = Math.max(1, Math.floor(view.height / view.geometry.rows.defaultSize) - 2);
    const action = actionOf(event, { sheet, geometry: view.geometry, selection: session.selection, pageRows });
    if (!action) return;
    event.preventDefault();
    switch (action.kind) {
      case 'select':
        editing.openList(false);
        return session.select(action.selection);
      case 'edit':
        return editing.start(null);
      case 'clear':
        if (!session.holdsProtected(selection.area)) return sheet.clear(selection.area, 'Contents');
        return editing.put('');
      case 'openList':
        return editing.openList(true);
      case 'sheet':
        return session.step(action.by);
      case 'cancel':
        clipboard.forget();
        return editing.cancel();
    }
  };

  return (
    <textarea
      ref={input}
      className={mergeClasses(styles.input, editing.text === null && styles.waiting)}
      aria-label={t('workbench.formulaBar')}
      data-testid="cell-input"
      spellCheck={false}
      style={{
        left: rect.x - 1,
        top: rect.y - 1,
        minWidth: rect.width + 1,
        width: Math.max(rect.width + 1, Math.min(480, 24 + 9 * (editing.text ?? '').length)),
        height: Math.max(rect.height + 1, 20 * (editing.text ?? '').split('\n').length),
        font: fontOf(look),
        color: look.color,
      }}
      value={editing.text ?? ''}
      onChange={(event) => editing.type(event.target.value)}
      onKeyDown={editing.text === null ? whileWaiting : whileEditing}
      {...(editing.text === null && clipboard.handlers)}
    />
  );
};
