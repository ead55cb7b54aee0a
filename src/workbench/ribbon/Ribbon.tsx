/** The add-in's tab, as Excel would draw it from the manifest. */
import { Tooltip, makeStyles, tokens } from '@fluentui/react-components';
import type { Ribbon as RibbonData, RibbonButton } from './manifest';

const useStyles = makeStyles({
  ribbon: { backgroundColor: '#F5F5F5', borderBottom: '1px solid #D0D0D0' },
  tabs: { display: 'flex', paddingLeft: '12px', backgroundColor: '#0A5A4F' },
  tab: {
    padding: '6px 16px 5px',
    backgroundColor: '#F5F5F5',
    color: '#0A5A4F',
    fontWeight: 600,
    fontSize: '13px',
    borderRadius: '4px 4px 0 0',
    marginTop: '4px',
  },
  groups: { display: 'flex', padding: '4px 8px 0', overflowX: 'auto' },
  group: {
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'space-between',
    padding: '0 8px',
    borderRight: '1px solid #D8D8D8',
  },
  buttons: { display: 'flex', gap: '2px' },
  button: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: '4px',
    minWidth: '64px',
    maxWidth: '84px',
    minHeight: '66px',
    padding: '6px 6px 2px',
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: '12px',
    lineHeight: '15px',
    color: '#333333',
    cursor: 'pointer',
    ':hover': { backgroundColor: '#E3EFEC', border: '1px solid #B9D8D1' },
    ':active': { backgroundColor: '#CFE8E3' },
    ':disabled': { opacity: 0.5, cursor: 'default' },
  },
  label: { textAlign: 'center', color: '#666666', fontSize: '11px', padding: '2px 0 3px', whiteSpace: 'nowrap' },
  tip: { maxWidth: '260px' },
  tipTitle: { fontWeight: 600, marginBottom: '4px' },
});

interface Props {
  readonly ribbon: RibbonData;
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

export const Ribbon = ({ ribbon, disabled, onPress }: Props) => {
  const styles = useStyles();
  return (
    <div className={styles.ribbon} data-testid="ribbon">
      <div className={styles.tabs}>
        <div className={styles.tab}>{ribbon.tab}</div>
      </div>
      <div className={styles.groups} role="toolbar" aria-label={ribbon.tab}>
        {ribbon.groups.map((group) => (
          <div key={group.id} className={styles.group} role="group" aria-label={group.label}>
            <div className={styles.buttons}>
              {group.buttons.map((button) => (
                <Tooltip
                  key={button.id}
                  relationship="description"
                  content={
                    <div className={styles.tip}>
                      <div className={styles.tipTitle}>{button.title}</div>
                      {button.tip}
                    </div>
                  }
                >
                  <button
                    type="button"
                    className={styles.button}
                    disabled={disabled}
                    data-testid={button.id}
                    onClick={() => onPress(button)}
                  >
                    <img src={button.icon} width={32} height={32} alt="" />
                    {button.label}
                  </button>
                </Tooltip>
              ))}
            </div>
            <div className={styles.label}>{group.label}</div>
          </div>
        ))}
      </div>
    </div>
  );
};
