/** A file that cannot be taken in. The sentence (`intake.file.<code>`) says why, and what to do. */
export type FileRefusalCode = 'legacyXls' | 'encrypted' | 'notWorkbook' | 'damaged' | 'empty' | 'tooLarge';

export class FileRefusal extends Error {
  constructor(
    readonly code: FileRefusalCode,
    /** The file's name. */
    readonly file: string,
    options?: ErrorOptions,
  ) {
    super(`${code} ${file}`, options);
    this.name = 'FileRefusal';
  }
}
