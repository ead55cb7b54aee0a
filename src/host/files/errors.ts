export type FileErrorCode = 'notWorkbook' | 'encrypted' | 'legacyXls' | 'empty' | 'tooLarge' | 'damaged';

/** A file that cannot be opened. `detail` is technical, for the log; what a person reads is made from `code`. */
export class FileError extends Error {
  constructor(
    readonly code: FileErrorCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'FileError';
  }
}
