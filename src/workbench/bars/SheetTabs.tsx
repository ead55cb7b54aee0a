/** Sheet tabs, and a menu that brings hidden sheets back. */
import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { t } from '../../locales';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'stretch',
    backgroundColor: '#EDEDED',
    borderTop: '1px solid #D0D0D0',
    height: '30px',
  },
  tabs: { display: 'flex', overflowX: 'auto', flexGrow: 1, scrollbarWidth: 'none' },
  tab: {
    border: 'none',
    borderRight: '1px solid #D0D0D0',
    borderBottom: '3px solid transparent',
    backgroundColor: 'transparent',
    padding: '2px 14px 0',
    fontFamily: 'inherit',
    fontSize: '13px',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#F7F7F7' },
  },
  active: { backgroundColor: '#FFFFFF', color: '#0A5A4F', fontWeight: 600 },
  menu: { flexShrink: 0, whiteSpace: 'nowrap' },
});

/** The active sheet's tab stays in sight among many. */
const showTab = (tab: HTMLElement | null): void => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });

export const SheetTabs = () => {
  const styles = useStyles();
  const session = useSession();
  const { sheets, activeSheet } = session.workbook;
  const hidden = sheets.filter((sheet) => sheet.visibility === 'Hidden');
  return (
    <div className={styles.bar}>
      <div className={styles.tabs} role="tablist" aria-label={t('workbench.sheets')}>
        {sheets
          .filter((sheet) => sheet.visibility === 'Visible')
          .map((sheet) => (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === activeSheet}
              className={mergeClasses(styles.tab, sheet === activeSheet && styles.active)}
              style={{ borderBottomColor: sheet.tabColor || (sheet === activeSheet ? '#0F7B6C' : 'transparent') }}
              ref={sheet === activeSheet ? showTab : undefined}
              onClick={() => session.activate(sheet)}
            >
              {sheet.name}
            </button>
          ))}
      </div>
      {hidden.length > 0 && (
        <Menu>
          <MenuTrigger disableButtonEnhancement>
            <MenuButton appearance="subtle" size="small" className={styles.menu} data-testid="hidden-sheets">
              {t('workbench.sheets.hidden')}
            </MenuButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {hidden.map((sheet) => (
                <MenuItem key={sheet.id} onClick={() => session.unhide(sheet)}>
                  {sheet.name}
                </MenuItem>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
      )}
    </div>
  );
};
