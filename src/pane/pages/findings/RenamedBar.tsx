/** Columns of registers that somebody has renamed: known under both names, until a person says which one is to stay. */
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { Checked } from '../../../commands/views';
import { t } from '../../../locales';

interface Props {
  readonly renamed: Checked['renamed'];
  readonly disabled: boolean;
  readonly onBack: () => void;
  readonly onKeep: () => void;
}

export const RenamedBar = ({ renamed, disabled, onBack, onKeep }: Props) => {
  const lines = renamed.map(({ table, label, header }) => t('pane.findings.renamedColumn', { table, label, header }));
  return (
    <MessageBar intent="info" layout="multiline" data-testid="renamed">
      <MessageBarBody>
        {t('pane.findings.renamed')} {lines.join(t('pane.listSeparator'))}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabled={disabled} onClick={onBack} data-testid="rename-back">
          {t('pane.findings.renameBack')}
        </Button>
        <Button disabled={disabled} onClick={onKeep} data-testid="keep-names">
          {t('pane.findings.keepNames')}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
};
