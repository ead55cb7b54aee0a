/** Columns of registers that somebody has deleted, with the offer to put them back. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Checked } from '../../../commands/views';
import { t } from '../../../locales';

interface Props {
  readonly gaps: Checked['gaps'];
  readonly disabled: boolean;
  readonly onRestore: () => void;
}

export const GapBar = ({ gaps, disabled, onRestore }: Props) => {
  const separator = t('pane.listSeparator');
  const lines = gaps.map(({ table, columns }) => t('pane.findings.gap', { table, columns: columns.join(separator) }));
  return (
    <MessageBar intent="warning" layout="multiline" data-testid="gaps">
      <MessageBarBody>
        {t('pane.findings.gaps')} {lines.join(separator)}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={disabled} onClick={onRestore} data-testid="restore-columns">
          {t('pane.findings.restore')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
