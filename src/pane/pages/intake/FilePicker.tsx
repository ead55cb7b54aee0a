/** Other workbooks and .csv files that go into the same registers: branches that each keep their own. */
import { Button, Tag, TagGroup, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import { t } from '../../../locales';
import type { AddedFile } from './use-intake';

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  files: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly files: readonly AddedFile[];
  readonly disabled: boolean;
  readonly onAdd: (files: readonly File[]) => void;
  readonly onDrop: (name: string) => void;
}

export const FilePicker = ({ files, disabled, onAdd, onDrop }: Props) => {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.picker}>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept=".xlsx,.xls,.csv,.tsv,.txt"
        aria-label={t('pane.intake.addFiles')}
        data-testid="files"
        onChange={({ currentTarget }) => {
          const picked = [...(currentTarget.files ?? [])];
          // The same file may be chosen again after it was mended.
          currentTarget.value = '';
          if (picked.length > 0) onAdd(picked);
        }}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<DocumentAddRegular />}
        disabled={disabled}
        title={t('pane.intake.addFilesHint')}
        onClick={() => input.current?.click()}
      >
        {t('pane.intake.addFiles')}
      </Button>
      {files.length > 0 && (
        <TagGroup
          className={styles.files}
          aria-label={t('pane.intake.addFiles')}
          onDismiss={(_, { value }) => onDrop(value)}
        >
          {files.map(({ name, sheets }) => (
            <Tag key={name} value={name} size="small" dismissible disabled={disabled}>
              {t('pane.intake.addedFile', { name, sheets: sheets.length })}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
};
