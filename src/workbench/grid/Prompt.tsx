/** The yellow note that a validation shows while its cell is selected. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import { validationAt } from './validation';
import { type View, areaRect } from './view';

const useStyles = makeStyles({
  note: {
    position: 'absolute',
    zIndex: 1,
    maxWidth: '240px',
    padding: '6px 8px',
    backgroundColor: '#FFFBE6',
    border: '1px solid #D9CFA0',
    boxShadow: tokens.shadow4,
    fontSize: '12px',
    lineHeight: '17px',
    pointerEvents: 'none',
    whiteSpace: 'pre-wrap',
  },
  title: { fontWeight: 600 },
});

export const Prompt = ({ view }: { view: View }) => {
  const styles = useStyles();
  const { sheet, selection } = useSession();
  const { row, column } = selection.active;
  const prompt = validationAt(sheet, row, column)?.prompt;
  if (!prompt?.showPrompt || (!prompt.title && !prompt.message)) return null;
  const rect = areaRect(view, { top: row, bottom: row, left: column, right: column });
  return (
    <div className={styles.note} role="note" style={{ left: rect.x + 24, top: rect.y + rect.height + 6 }}>
      {prompt.title && <div className={styles.title}>{prompt.title}</div>}
      {prompt.message}
    </div>
  );
};
