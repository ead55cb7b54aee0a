/** The button beside a cell whose validation is a list, and the list it opens. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { t } from '../../locales';
import { useSession } from '../use-session';
import type { Editing } from './use-editing';
import { listOf, validationAt } from './validation';
import { type View, areaRect } from './view';

const useStyles = makeStyles({
  button: {
    position: 'absolute',
    width: '18px',
    height: '20px',
    padding: 0,
    border: '1px solid #8A8A8A',
    backgroundColor: '#F5F5F5',
    cursor: 'pointer',
    fontSize: '9px',
  },
  list: {
    position: 'absolute',
    zIndex: 2,
    maxHeight: '220px',
    overflowY: 'auto',
    margin: 0,
    padding: '2px 0',
    listStyleType: 'none',
    backgroundColor: '#FFFFFF',
    boxShadow: tokens.shadow16,
    fontSize: '13px',
  },
  item: { padding: '3px 10px', cursor: 'pointer', whiteSpace: 'nowrap', ':hover': { backgroundColor: '#CFE8E3' } },
});

export const ListBox = ({ view, editing }: { view: View; editing: Editing }) => {
  const styles = useStyles();
  const session = useSession();
  const { sheet } = session;
  const { row, column } = session.selection.active;
  const rule = validationAt(sheet, row, column);
  const list = rule?.rule.list as { inCellDropDown?: boolean } | undefined;
  if (!rule || !list || list.inCellDropDown === false) return null;
  const rect = areaRect(view, { top: row, bottom: row, left: column, right: column });
  const items = editing.listOpen ? listOf(sheet, rule, session.locale) : undefined;
  return (
    <>
      <button
        type="button"
        className={styles.button}
        style={{ left: rect.x + rect.width + 1, top: rect.y + rect.height - 20 }}
        aria-label={t('workbench.grid.list')}
        data-testid="list-button"
        onMouseDown={(event) => {
          event.preventDefault();
          editing.openList(!editing.listOpen);
        }}
      >
        ▼
      </button>
      {items && (
        <ul
          className={styles.list}
          role="listbox"
          style={{ left: rect.x, top: rect.y + rect.height, minWidth: rect.width + 18 }}
        >
          {items.map((item) => (
            <li
              key={item}
              role="option"
              aria-selected={false}
              className={styles.item}
              onMouseDown={(event) => {
                event.preventDefault();
                editing.put(item);
              }}
            >
              {item}
            </li>
          ))}
        </ul>
      )}
    </>
  );
};
