/** Opening and saving: bytes of a person's file to a workbook and back, with sentences for what goes wrong. */
import { FileError, type FileErrorCode } from '../host/files';
import { type MessageKey, t } from '../locales';

const SENTENCE: Readonly<Record<FileErrorCode, MessageKey>> = {
  notWorkbook: 'workbench.file.notWorkbook',
  encrypted: 'workbench.file.encrypted',
  legacyXls: 'workbench.file.xls',
  empty: 'workbench.file.empty',
  tooLarge: 'workbench.file.tooLarge',
  damaged: 'workbench.file.corrupt',
};

/** Why a file could not be opened, for the person who chose it. */
export const openingProblem = (error: unknown, name: string): string =>
  error instanceof FileError
    ? t(SENTENCE[error.code], { name })
    : t('workbench.file.detail', { message: t('workbench.file.unreadable'), detail: String(error) });

/** Hands bytes to the browser as a download. */
export function save(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** `客户.csv` → `客户.xlsx`: everything is saved as a workbook. */
export const savedName = (name: string): string => name.replace(/\.[^.]*$/, '') + '.xlsx';
