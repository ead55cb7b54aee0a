/** What happened, where (with a jump), and the way back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { t, translate } from '../../locales';
import type { Notice } from './use-jobs';

interface Props {
  readonly notice: Notice;
  readonly onJump: (notice: Notice) => void;
  readonly onUndo: () => void;
  readonly onDismiss: () => void;
}

export const NoticeBar = ({ notice, onJump, onUndo, onDismiss }: Props) => (
  <MessageBar intent={notice.intent} layout="multiline" data-testid="notice" style={{ flexShrink: 0 }}>
    <MessageBarBody>
      {translate(notice.key, notice.params)}
      {notice.undoLost && ` ${t('pane.undoLost')}`}
    </MessageBarBody>
    <MessageBarActions
      containerAction={
        <Button appearance="transparent" aria-label={t('pane.dismiss')} icon={<DismissRegular />} onClick={onDismiss} />
      }
    >
      {notice.place && <Button onClick={() => onJump(notice)}>{t('pane.jump')}</Button>}
      {notice.undoable && <Button onClick={onUndo}>{t('pane.undo')}</Button>}
    </MessageBarActions>
  </MessageBar>
);
