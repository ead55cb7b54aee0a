/** Name box and formula bar. */
import { makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { areaName, cellName } from '../../host/model/areas';
import { t } from '../../locales';
import { editText } from '../grid/edit';
import { resolve } from '../grid/reference';
import { type Point, isSingle, selectArea } from '../grid/selection';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    borderBottom: '1px solid #D0D0D0',
    backgroundColor: '#FFFFFF',
    height: '27px',
  },
  input: {
    border: 'none',
    outlineStyle: 'none',
    fontSize: '13px',
    fontFamily: 'inherit',
    padding: '0 8px',
    minWidth: 0,
  },
  name: { width: '120px', borderRight: '1px solid #D0D0D0' },
  fx: {
    padding: '4px 10px',
    color: '#777777',
    fontStyle: 'italic',
    borderRight: '1px solid #E5E5E5',
    fontSize: '13px',
  },
  formula: { flexGrow: 1 },
});

export const FormulaBar = ({ onSay }: { onSay: (sentence: string) => void }) => {
  const styles = useStyles();
  const session = useSession();
  const { sheet, selection, workbook } = session;
  const { active, area } = selection;
  const shownName = isSingle(sheet, selection) ? cellName(active.row, active.column) : areaName(area);
  const shownText = editText(sheet, active);
  const [name, setName] = useState(shownName);
  // The text belongs to the cell it was begun for, wherever the selection goes before it is written.
  const [draft, setDraft] = useState<{ text: string; at: Point } | null>(null);
  useEffect(() => setName(shownName), [shownName]);

  const go = (): void => {
    const place = resolve(workbook, sheet, name);
    if (!place) return onSay(t('workbench.nameBox.unknown', { name }));
    session.activate(place.sheet);
    session.select(selectArea(place.sheet, place.area));
  };
  const commit = (): void => {
    if (!draft) return;
    setDraft(null);
    if (draft.text === editText(sheet, draft.at)) return;
    const refused = session.enter(draft.at, draft.text);
    if (refused !== null) onSay(refused);
  };

  return (
    <div className={styles.bar}>
      <input
        className={`${styles.input} ${styles.name}`}
        aria-label={t('workbench.nameBox')}
        data-testid="name-box"
        value={name}
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && go()}
        onBlur={() => setName(shownName)}
      />
      <span className={styles.fx}>fx</span>
      <input
        className={`${styles.input} ${styles.formula}`}
        aria-label={t('workbench.formulaBar')}
        data-testid="formula-bar"
        spellCheck={false}
        value={draft?.text ?? shownText}
        onChange={(event) => setDraft({ text: event.target.value, at: draft?.at ?? session.selection.active })}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape') setDraft(null);
        }}
        onBlur={commit}
      />
    </div>
  );
};
